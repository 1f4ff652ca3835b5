package org.mailleur.core.exchange.internal;

import java.util.ArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.core.exchange.Remark;
import org.mailleur.core.text.French;

/** Reads a cell. A kind that the list of kinds does not have is kept in words, where the metamodel has a place for that. */
final class InWords {

    private InWords() {
    }

    static Object read(RowPlan plan, BoundColumn bound, String cell, EObject scope, References names) throws CellRefusal {
        try {
            Object value = bound.codec().read(cell, scope, names);
            if (bound.codec() instanceof TextCodec && value instanceof String mended && !mended.equals(CellText.read(cell))) {
                mended(plan, bound, cell, mended);
            }
            return value;
        } catch (CellRefusal e) {
            EStructuralFeature words = "kind".equals(bound.column().feature().getName())
                    ? plan.object().eClass().getEStructuralFeature("kindLabel") : null;
            if (words == null || plan.text(words) != null || !plan.isAdded()) {
                throw e;
            }
            String text = CellText.read(cell);
            plan.object().eSet(words, text);
            plan.sheet().remarks().add(new Remark(plan.row().line(), "« " + bound.column().heading() + " » : « " + French.shortened(text)
                    + " » n’est pas dans la liste des types ; gardé en toutes lettres."));
            return bound.column().feature().getDefaultValue();
        }
    }

    private static void mended(RowPlan plan, BoundColumn bound, String cell, String mended) {
        String before = CellText.verbatimOf(cell) == null ? CellText.strip(cell) : mended;
        if (!before.equals(mended) && mended.length() == before.length() + 1) {
            plan.sheet().remarks().add(new Remark(plan.row().line(), "« " + bound.column().heading() + " » : « " + before + " » complété en « " + mended
                    + " » ; Excel retire le zéro du début."));
        }
    }

    /** Remarks stand in the order of lines. */
    static java.util.List<Remark> sorted(java.util.List<Remark> remarks) {
        java.util.List<Remark> sorted = new ArrayList<>(remarks);
        sorted.sort(java.util.Comparator.comparingInt(Remark::line));
        return sorted;
    }
}
