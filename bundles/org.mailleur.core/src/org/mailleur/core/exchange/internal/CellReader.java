package org.mailleur.core.exchange.internal;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.exchange.Column.Kind;
import org.mailleur.core.exchange.Column;
import org.mailleur.core.exchange.FieldChange;
import org.mailleur.core.exchange.internal.RowPlan.Setting;
import org.mailleur.core.text.French;

/** Turns the cells of a row into values to set. What is new is filled at once, because nothing else knows of it yet. */
final class CellReader {

    private final References names;
    private final Parts parts;

    CellReader(References names) {
        this.names = names;
        this.parts = new Parts(names);
    }

    void read(RowPlan plan) {
        BoundColumn[] columns = plan.sheet().columns();
        for (int i = 0; i < columns.length; i++) {
            BoundColumn bound = columns[i];
            if (bound == null || plan.row().isBlank(i)) {
                continue;
            }
            try {
                switch (bound.column().kind()) {
                case VALUE -> value(plan, bound, plan.row().cell(i));
                case PARTS -> parts.read(plan, bound.column(), plan.row().cell(i));
                case PART_IDENTIFIER -> partId(plan, bound.column(), CellText.strip(plan.row().cell(i)));
                case CONTAINER -> sameContainer(plan);
                default -> {
                    // Where the row belongs was settled before.
                }
                }
            } catch (CellRefusal e) {
                plan.refuse("« " + bound.column().heading() + " » : " + e.getMessage() + ".");
            }
        }
        required(plan);
    }

    private void value(RowPlan plan, BoundColumn bound, String cell) throws CellRefusal {
        Column column = bound.column();
        String before = plan.isAdded() ? "" : bound.write(plan.object(), names);
        if (!plan.isAdded() && (before.equals(cell) || before.equals(CellText.strip(cell)))) {
            return;
        }
        EObject scope = plan.isAdded() ? plan.container() : plan.object();
        if (CellText.ERASE.equalsIgnoreCase(CellText.strip(cell))) {
            erase(plan, bound, before);
            return;
        }
        Object value = InWords.read(plan, bound, cell, scope, names);
        noteUses(plan, value);
        EObject holder = holder(plan, column);
        if (plan.isAdded() && !isTwoWay(column.feature())) {
            holder.eSet(column.feature(), value);
        } else if (plan.isAdded() || !isSame(column.holder(plan.object()), column.feature(), value)) {
            plan.settings().add(new Setting(holder, column.feature(), value, false));
            plan.changes().add(new FieldChange(column.heading(), before, CellText.strip(cell)));
        }
    }

    private static void erase(RowPlan plan, BoundColumn bound, String before) throws CellRefusal {
        if (bound.column().isRequired()) {
            throw new CellRefusal("ne peut pas être effacé");
        }
        if (!plan.isAdded() && !before.isEmpty()) {
            plan.settings().add(new Setting(bound.column().holder(plan.object()), bound.column().feature(), RowPlan.ERASED, false));
            plan.changes().add(new FieldChange(bound.column().heading(), before, ""));
        }
    }

    /** Returns what has the feature: the row's object or its part, which is made where there is none. */
    private static EObject holder(RowPlan plan, Column column) {
        if (column.via() == null) {
            return plan.object();
        }
        EObject part = column.holder(plan.object());
        if (part != null) {
            return part;
        }
        for (Setting setting : plan.settings()) {
            if (setting.feature() == column.via()) {
                return (EObject) setting.value();
            }
        }
        EObject made = EcoreUtil.create(column.via().getEReferenceType());
        if (plan.isAdded()) {
            plan.object().eSet(column.via(), made);
        } else {
            plan.settings().add(new Setting(plan.object(), column.via(), made, false));
        }
        return made;
    }

    private void partId(RowPlan plan, Column column, String id) throws CellRefusal {
        EObject part = column.holder(plan.object());
        if (part != null && id.equals(References.id(part))) {
            return;
        }
        if (names.byId(id) != null) {
            throw new CellRefusal("l’identifiant « " + French.shortened(id) + " » est celui d’un autre élément");
        }
        if (part == null || plan.isAdded()) {
            plan.ids().add(new RowPlan.NewId(holder(plan, column), id));
        }
    }

    private void sameContainer(RowPlan plan) throws CellRefusal {
        if (!plan.isAdded()) {
            EObject named = names.find(plan.row().container(), plan.object().eContainer().eClass(), null);
            if (named != plan.object().eContainer()) {
                throw new CellRefusal("un import ne déplace pas ; déplacez l’élément dans Mailleur, ou videz sa case « Identifiant »");
            }
        }
    }

    private void noteUses(RowPlan plan, Object value) {
        if (value instanceof EObject one && names.isPending(one)) {
            plan.uses(one);
        } else if (value instanceof List<?> many) {
            many.stream().filter(EObject.class::isInstance).map(EObject.class::cast).filter(names::isPending).forEach(plan::uses);
        }
    }

    /** A reference whose other end the metamodel keeps too must not be set before the import is carried out. */
    private static boolean isTwoWay(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.getEOpposite() != null;
    }

    private static boolean isSame(EObject holder, EStructuralFeature feature, Object value) {
        Object present = holder == null ? null : holder.eGet(feature);
        if (present instanceof BigDecimal before && value instanceof BigDecimal after) {
            return before.compareTo(after) == 0;
        }
        return java.util.Objects.equals(present, value);
    }

    private static void required(RowPlan plan) {
        for (Column column : plan.isAdded() ? plan.sheet().source().table().columns() : List.<Column>of()) {
            if (column.kind() == Kind.VALUE && column.isRequired() && !plan.object().eIsSet(column.feature()) && !plan.isRefused()) {
                plan.refuse("« " + column.heading() + " » est vide ; une nouvelle ligne ne peut pas s’en passer.");
            }
        }
    }
}
