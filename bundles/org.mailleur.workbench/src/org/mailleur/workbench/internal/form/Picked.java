package org.mailleur.workbench.internal.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/**
 * What a person chose.
 *
 * @param objects what she chose; at least one
 * @param place   where it must be added first because there was none
 */
record Picked(List<EObject> objects, Optional<NewPlace> place) {

    EObject first() {
        return objects.getFirst();
    }

    /** Makes the change that names what was chosen, and adds it before where that is needed. */
    Command with(Command naming) {
        return place.map(each -> each.before(first(), naming)).orElse(naming);
    }
}
