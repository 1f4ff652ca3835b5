package org.mailleur.core.exchange.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.exchange.Column.Kind;
import org.mailleur.core.exchange.Table;

/** Tells what the rows of tables mean that nobody refers to by name: seats, cards, shares, roles, verbatims. */
final class PartMatcher {

    private final RowMatcher matcher;
    private final References names;

    PartMatcher(RowMatcher matcher, References names) {
        this.matcher = matcher;
        this.names = names;
    }

    void match(RowPlan plan) {
        if (matcher.byId(plan)) {
            return;
        }
        try {
            EObject container = container(plan);
            EObject same = RowMatcher.id(plan) == null ? same(plan, container) : null;
            if (same != null) {
                matcher.take(plan, same);
                return;
            }
            EObject made = EcoreUtil.create(plan.sheet().source().table().rowClass());
            plan.adding(made, container);
            names.pending(made, null, RowMatcher.id(plan), container);
            if (names.isPending(container)) {
                plan.uses(container);
            }
            if (RowMatcher.id(plan) != null) {
                plan.ids().add(new RowPlan.NewId(made, RowMatcher.id(plan)));
            }
        } catch (CellRefusal e) {
            plan.refuse("La ligne ne sait pas où aller : " + e.getMessage() + ".");
        }
    }

    private EObject container(RowPlan plan) throws CellRefusal {
        Table table = plan.sheet().source().table();
        if (table.isInFile()) {
            return matcher.root(plan);
        }
        int position = plan.sheet().position(Kind.CONTAINER);
        String heading = table.columns().getFirst().heading();
        if (position < 0) {
            throw new CellRefusal("la liste n’a pas de colonne « " + heading + " »");
        }
        if (plan.row().container().isEmpty()) {
            throw new CellRefusal("la case « " + heading + " » est vide");
        }
        return names.find(plan.row().container(), table.containment().getEContainingClass(), null);
    }

    /** Finds the one that has the same in each column that tells such rows apart, and that no row above is already. */
    private EObject same(RowPlan plan, EObject container) {
        if (names.isPending(container)) {
            return null;
        }
        Table table = plan.sheet().source().table();
        for (Object candidate : (List<?>) container.eGet(table.containment())) {
            EObject object = (EObject) candidate;
            if (!matcher.isTaken(object) && table.key().stream().allMatch(feature -> isSame(plan, object, feature))) {
                return object;
            }
        }
        return null;
    }

    private boolean isSame(RowPlan plan, EObject candidate, EStructuralFeature feature) {
        int position = plan.sheet().position(feature);
        if (position < 0) {
            return true;
        }
        Object present = candidate.eGet(feature);
        if (plan.row().isBlank(position)) {
            return present == null || Objects.equals(present, feature.getDefaultValue());
        }
        try {
            return Objects.equals(present, plan.sheet().columns()[position].codec().read(plan.row().cell(position), candidate, names));
        } catch (CellRefusal e) {
            // The cell is refused where it is read for its value.
            return false;
        }
    }
}
