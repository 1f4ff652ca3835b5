package org.mailleur.core.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.core.text.French;
import org.mailleur.model.directory.DirectoryPackage;

/** Notices rows whose cells stand under their neighbours' headings: what looks like a telephone number is under « Courriel ». */
final class ShiftedRow {

    private static final Map<EStructuralFeature, Predicate<String>> LOOKS = Map.of(
            DirectoryPackage.Literals.ORGANIZATION__SIRET, text -> letters(text) == 0,
            DirectoryPackage.Literals.ORGANIZATION__SIREN, text -> letters(text) == 0,
            DirectoryPackage.Literals.ORGANIZATION__POSTAL_CODE, text -> digits(text) >= 4 && Character.isDigit(text.charAt(0)),
            DirectoryPackage.Literals.ORGANIZATION__MUNICIPALITY, text -> !Character.isDigit(text.charAt(0)),
            DirectoryPackage.Literals.ORGANIZATION__MUNICIPALITY_CODE, text -> text.length() <= 5 && letters(text) <= 1,
            DirectoryPackage.Literals.ORGANIZATION__PHONE, text -> text.indexOf('@') < 0 && digits(text) >= 3,
            DirectoryPackage.Literals.ORGANIZATION__EMAIL, text -> text.indexOf('@') >= 0,
            DirectoryPackage.Literals.ORGANIZATION__WEBSITE, text -> text.indexOf('@') < 0 && text.indexOf('.') > 0);
    /** One odd cell is a slip; two are a row out of place. */
    private static final int OUT_OF_PLACE = 2;

    private ShiftedRow() {
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits;
    }

    /** Refuses a row that is out of place, naming the cells by which one sees it. */
    static void check(RowPlan plan) {
        // An identifier under its heading proves that the columns before it are in place.
        if (RowMatcher.id(plan) != null && !plan.isRefused()) {
            return;
        }
        if (plan.sheet().source().table().rowClass() != DirectoryPackage.Literals.ORGANIZATION) {
            return;
        }
        if (oddCells(plan) + plan.refusals().size() < OUT_OF_PLACE) {
            return;
        }
        List<String> odd = new ArrayList<>();
        BoundColumn[] columns = plan.sheet().columns();
        for (int i = 0; i < columns.length; i++) {
            Predicate<String> look = columns[i] == null || columns[i].column().feature() == null ? null : LOOKS.get(columns[i].column().feature());
            if (look != null && isOdd(plan, i, look)) {
                odd.add("« " + French.shortened(plan.row().cell(i)) + " » sous « " + columns[i].column().heading() + " »");
            }
        }
        if (odd.size() + Math.min(odd.size(), plan.refusals().size()) >= OUT_OF_PLACE) {
            plan.refuse("Les colonnes semblent décalées : " + String.join(", ", odd) + ". Remettez chaque case sous son titre.");
        }
    }

    /** Most rows are in place: counting asks less than telling. */
    private static int oddCells(RowPlan plan) {
        int odd = 0;
        for (Map.Entry<EStructuralFeature, Predicate<String>> look : LOOKS.entrySet()) {
            int position = plan.sheet().position(look.getKey());
            odd += position >= 0 && isOdd(plan, position, look.getValue()) ? 1 : 0;
        }
        return odd;
    }

    private static boolean isOdd(RowPlan plan, int position, Predicate<String> look) {
        String cell = CellText.strip(plan.row().cell(position));
        return !cell.isEmpty() && !look.test(cell);
    }
}
