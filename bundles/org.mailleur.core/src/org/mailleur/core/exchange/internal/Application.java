package org.mailleur.core.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.mailleur.core.exchange.internal.RowPlan.Setting;

/** Carries out what was planned: puts new objects into their places, then sets values and identifiers. */
final class Application {

    private final List<RowPlan> all;
    private final List<RowPlan> wanted;

    /**
     * Makes the application.
     *
     * @param all    the plans of all rows, in the order of their files; those that add nothing tell where the others stand
     * @param wanted those to carry out
     */
    Application(List<RowPlan> all, List<RowPlan> wanted) {
        this.all = all;
        this.wanted = wanted;
    }

    /** Where the rows of a list stand within one container. */
    private static final class Order {

        private final List<EObject> first = new ArrayList<>(0);
        private final Map<EObject, List<EObject>> after = new IdentityHashMap<>();
        private EObject anchor;
        private EObject next;
    }

    void apply() {
        Map<EReference, Map<EObject, Order>> orders = new HashMap<>();
        for (RowPlan plan : all) {
            if (!plan.isRefused() && plan.container() != null) {
                EReference containment = plan.sheet().source().table().containment();
                Order order = orders.computeIfAbsent(containment, none -> new IdentityHashMap<>()).computeIfAbsent(plan.container(), none -> new Order());
                note(order, plan);
            }
        }
        // Containers that are new themselves come first in all: their tables stand before those of their parts.
        orders.forEach((containment, byContainer) -> byContainer.forEach((container, order) -> insert(container, containment, order)));
        wanted.forEach(Application::set);
        wanted.forEach(plan -> plan.ids().forEach(id -> identify(id.object(), id.id())));
    }

    private static void note(Order order, RowPlan plan) {
        if (!plan.isAdded()) {
            order.anchor = plan.object();
            order.next = order.next == null ? plan.object() : order.next;
        } else if (order.anchor == null) {
            order.first.add(plan.object());
        } else {
            order.after.computeIfAbsent(order.anchor, none -> new ArrayList<>(1)).add(plan.object());
        }
    }

    /** A new row stands after the row above it; before the row below, when it is the first; else at the end. */
    @SuppressWarnings("unchecked")
    private static void insert(EObject container, EReference containment, Order order) {
        EList<EObject> list = (EList<EObject>) container.eGet(containment);
        for (int i = list.size() - 1; i >= 0 && !order.after.isEmpty(); i--) {
            add(list, i + 1, order.after.getOrDefault(list.get(i), List.of()));
        }
        int start = order.next == null ? list.size() : list.indexOf(order.next);
        add(list, start, order.first);
    }

    /** None of them is in a list yet, so that nothing needs to look for doubles, which takes the square of their number. */
    private static void add(EList<EObject> list, int index, List<EObject> added) {
        if (!added.isEmpty()) {
            ((InternalEList<EObject>) list).addAllUnique(index, added);
        }
    }

    @SuppressWarnings("unchecked")
    private static void set(RowPlan plan) {
        for (Setting setting : plan.settings()) {
            if (setting.adds()) {
                ((List<Object>) setting.holder().eGet(setting.feature())).add(setting.value());
            } else if (setting.value() == RowPlan.ERASED) {
                setting.holder().eUnset(setting.feature());
            } else {
                setting.holder().eSet(setting.feature(), setting.value());
            }
        }
    }

    private static void identify(EObject object, String id) {
        Resource resource = object.eResource();
        if (resource instanceof XMLResource identified) {
            identified.setID(object, id);
        }
    }
}
