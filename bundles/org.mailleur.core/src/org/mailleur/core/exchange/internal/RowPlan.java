package org.mailleur.core.exchange.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.core.exchange.FieldChange;

/** What an import would do with one row; filled step by step. */
final class RowPlan {

    /** Marks a value that is to be erased. */
    static final Object ERASED = new Object();

    /**
     * A value to set when the import is carried out.
     *
     * @param holder  the object
     * @param feature its feature
     * @param value   the value, {@link #ERASED} to unset it, or an object to add where {@code adds}
     * @param adds    true to add to a list rather than to replace it
     */
    record Setting(EObject holder, EStructuralFeature feature, Object value, boolean adds) {
    }

    /**
     * An identifier to give to an object that is new.
     *
     * @param object the object
     * @param id     the identifier
     */
    record NewId(EObject object, String id) {
    }

    private final Sheet sheet;
    private final SheetRow row;
    private final List<Setting> settings = new ArrayList<>(0);
    private final List<FieldChange> changes = new ArrayList<>(0);
    private final List<String> refusals = new ArrayList<>(0);
    private final List<EObject> uses = new ArrayList<>(0);
    private final List<NewId> ids = new ArrayList<>(1);
    private EObject object;
    private EObject container;
    private boolean added;

    RowPlan(Sheet sheet, SheetRow row) {
        this.sheet = sheet;
        this.row = row;
        if (row.refusal() != null) {
            refusals.add(row.refusal());
        }
    }

    Sheet sheet() {
        return sheet;
    }

    SheetRow row() {
        return row;
    }

    EObject object() {
        return object;
    }

    EObject container() {
        return container;
    }

    boolean isAdded() {
        return added;
    }

    boolean isRefused() {
        return !refusals.isEmpty();
    }

    void existing(EObject found) {
        object = found;
        container = found.eContainer();
    }

    void adding(EObject made, EObject place) {
        object = made;
        container = place;
        added = true;
    }

    void refuse(String sentence) {
        refusals.add(sentence);
    }

    /** Notes a row that this one refers to and that is new itself. */
    void uses(EObject pending) {
        uses.add(pending);
    }

    List<Setting> settings() {
        return settings;
    }

    List<FieldChange> changes() {
        return changes;
    }

    List<String> refusals() {
        return refusals;
    }

    List<EObject> uses() {
        return uses;
    }

    List<NewId> ids() {
        return ids;
    }

    /** Returns the text of the column of a feature; {@code null} when the list has none or the cell is empty. */
    String text(EStructuralFeature feature) {
        int position = sheet.position(feature);
        return position < 0 || row.isBlank(position) ? null : CellText.read(row.cell(position));
    }
}
