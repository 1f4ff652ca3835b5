package org.mailleur.core.tests.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.exchange.Column;
import org.mailleur.core.exchange.Column.Kind;
import org.mailleur.core.exchange.Leaving;
import org.mailleur.core.exchange.Table;
import org.mailleur.core.exchange.Tables;
import org.mailleur.core.space.Space;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.evaluation.EvaluationPackage;

/** Takes out of a space what its tables hold, so that an import has to bring it back. */
final class TablesStripped {

    private static final List<String> NASTY = List.of("=SOMME(A1:A9)", "+33 4 75 00 00 00", "-", "@accueil", "'apostrophe", "''deux", " bords ", "\tonglet",
            "a;b,c|d\ne", "« Ã© »", "perdu \uFFFD", "retour\r\nligne\rseul", "guillemets \"\" et \"", "(effacer)", "fin\n", "\u00A0insécables\u202F", "|", "[#_x]",
            "oui", "Total", "0475", "émoji 😀 é", "\uFEFFmarque", "\\", "a\\|b", "12.500", "＝1", "\u2028");

    private final Space space;
    private final Tables tables;
    private final Random random;

    TablesStripped(Space space, Tables tables, long seed) {
        this.space = space;
        this.tables = tables;
        this.random = new Random(seed);
    }

    /** Puts texts into the rows that lists have trouble with. */
    @SuppressWarnings("unchecked")
    void spoil(int count) {
        List<EObject> rows = tables.all().stream().flatMap(table -> rows(table).stream()).toList();
        for (int i = 0; i < count; i++) {
            EObject row = rows.get(random.nextInt(rows.size()));
            List<EAttribute> texts = row.eClass().getEAllAttributes().stream().filter(attribute -> attribute.getEAttributeType() == EcorePackage.Literals.ESTRING
                    || attribute.getEAttributeType() == BasePackage.Literals.TEXT).toList();
            EAttribute text = texts.get(random.nextInt(texts.size()));
            String nasty = NASTY.get(random.nextInt(NASTY.size()));
            if (text.isMany()) {
                ((List<Object>) row.eGet(text)).add(nasty);
            } else {
                row.eSet(text, nasty);
            }
        }
    }

    List<EObject> rows(Table table) {
        List<EObject> rows = new ArrayList<>();
        space.files().forEach(file -> file.root().orElseThrow().eAllContents().forEachRemaining(object -> {
            if (object.eContainmentFeature() == table.containment()) {
                rows.add(object);
            }
        }));
        return rows;
    }

    /** Removes what nothing else refers to and empties the rest; returns how many rows an import has to bring back. */
    int strip() {
        int stripped = 0;
        List<Table> order = new ArrayList<>(tables.all());
        java.util.Collections.reverse(order);
        for (Table table : order) {
            java.util.Set<EObject> referred = EcoreUtil.CrossReferencer.find(space.resources().getResources()).keySet();
            for (EObject row : rows(table)) {
                if (!new Leaving(true).lets(row, EvaluationPackage.Literals.VERBATIM__WORDS)) {
                    continue;
                }
                stripped++;
                boolean removable = row.eContents().isEmpty() && !referred.contains(row);
                if (removable && (!table.isNamed() || random.nextBoolean())) {
                    EcoreUtil.remove(row);
                } else {
                    empty(table, row);
                }
            }
        }
        return stripped;
    }

    private static void empty(Table table, EObject row) {
        for (Column column : table.columns()) {
            if (column.kind() == Kind.VALUE) {
                EStructuralFeature feature = column.via() == null ? column.feature() : column.via();
                row.eUnset(feature);
            }
        }
    }
}
