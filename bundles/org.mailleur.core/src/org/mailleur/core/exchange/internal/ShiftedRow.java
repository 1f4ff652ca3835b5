package org.mailleur.core.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.core.text.French;
import org.mailleur.model.directory.DirectoryPackage;

/** Notices rows whose cells stand under their neighbours' headings: what looks like a telephone number is under « Courriel ». */
final class ShiftedRow {

    private static final Map<EStructuralFeature, Pattern> LOOKS = Map.of(
            DirectoryPackage.Literals.ORGANIZATION__SIRET, Pattern.compile("[\\d\\s.]+"),
            DirectoryPackage.Literals.ORGANIZATION__POSTAL_CODE, Pattern.compile("\\d[\\d ]{2,5}\\d.*"),
            DirectoryPackage.Literals.ORGANIZATION__MUNICIPALITY, Pattern.compile("\\D.*"),
            DirectoryPackage.Literals.ORGANIZATION__MUNICIPALITY_CODE, Pattern.compile("\\d?\\d[\\dABab]\\d{2}"),
            DirectoryPackage.Literals.ORGANIZATION__PHONE, Pattern.compile("[^@\\p{L}]*\\d[^@]*"),
            DirectoryPackage.Literals.ORGANIZATION__EMAIL, Pattern.compile(".*@.*"),
            DirectoryPackage.Literals.ORGANIZATION__WEBSITE, Pattern.compile("[^@\\s]*\\.[^@\\s]*"));
    /** One odd cell is a slip; two are a row out of place. */
    private static final int OUT_OF_PLACE = 2;

    private ShiftedRow() {
    }

    /** Refuses a row that is out of place, naming the cells by which one sees it. */
    static void check(RowPlan plan) {
        // An identifier under its heading proves that the columns before it are in place.
        if (RowMatcher.id(plan) != null && !plan.isRefused()) {
            return;
        }
        List<String> odd = new ArrayList<>();
        BoundColumn[] columns = plan.sheet().columns();
        for (int i = 0; i < columns.length; i++) {
            Pattern look = columns[i] == null ? null : LOOKS.get(columns[i].column().feature());
            if (look != null && !plan.row().isBlank(i) && !look.matcher(CellText.strip(plan.row().cell(i))).matches()) {
                odd.add("« " + French.shortened(plan.row().cell(i)) + " » sous « " + columns[i].column().heading() + " »");
            }
        }
        if (odd.size() >= OUT_OF_PLACE || plan.refusals().size() + odd.size() > OUT_OF_PLACE) {
            plan.refuse("Les colonnes semblent décalées" + (odd.isEmpty() ? "" : " : " + String.join(", ", odd))
                    + ". Remettez chaque case sous son titre.");
        }
    }
}
