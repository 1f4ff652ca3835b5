package org.mailleur.core.generate.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.base.TieredElement;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.territory.Territory;

/** The territory that is being made, and whom its elements may refer to. */
final class Setting {

    private final Territory territory;
    private final List<Organization> organizations;
    private final List<TieredElement> tiered = new ArrayList<>();
    private int added;

    Setting(Territory territory, List<Organization> organizations) {
        this.territory = territory;
        this.organizations = organizations;
        tiered.addAll(territory.getPopulationGroups());
        tiered.addAll(territory.getActors());
    }

    Territory territory() {
        return territory;
    }

    List<Organization> organizations() {
        return organizations;
    }

    /** What a flow can start from or lead to. */
    List<TieredElement> tiered() {
        return tiered;
    }

    /** Puts a finished element into one of the territory's lists. */
    <T extends EObject> void put(List<T> list, T element) {
        list.add(element);
        added += Making.size(element);
        if (element instanceof TieredElement end) {
            tiered.add(end);
        }
    }

    /** Returns how many objects were put since it was last asked. */
    int added() {
        int count = added;
        added = 0;
        return count;
    }
}
