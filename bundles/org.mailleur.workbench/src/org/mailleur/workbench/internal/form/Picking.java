package org.mailleur.workbench.internal.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;
import org.mailleur.model.edit.labels.ObjectLabels;
import org.mailleur.workbench.internal.form.Candidates.Candidate;

/** Lets a person find an object by a few letters, outside forms. */
public final class Picking {

    private Picking() {
    }

    /**
     * Asks for one of several objects.
     *
     * @param shell     the window
     * @param reference what it will be for
     * @param objects   those to choose from
     * @return the object, empty when the person changed her mind
     */
    public static Optional<EObject> one(Shell shell, EReference reference, List<? extends EObject> objects) {
        ObjectLabels labels = new ObjectLabels();
        List<Candidate> candidates = objects.stream()
                .map(each -> new Candidate(each, labels.text(each), each.eContainer() == null ? "" : labels.text(EcoreUtil.getRootContainer(each)))).toList();
        return new PickerDialog(shell, reference, candidates, Optional.empty()).pick().map(Picked::first);
    }
}
