package org.mailleur.workbench.internal.form;

import java.math.BigDecimal;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.model.base.PartialDate;
import org.mailleur.core.text.TextFolding;

/** Which rows a table shows in which order: those with all words that were typed, as the file has them or by one column. */
public final class TableRows {

    /**
     * An order.
     *
     * @param column the column
     * @param down   from the last to the first
     */
    public record Order(EStructuralFeature column, boolean down) {
    }

    private final List<EStructuralFeature> columns;
    private final CellWords words;
    private final Collator alphabet = Collator.getInstance(Locale.FRENCH);
    private final Map<EObject, String> folded = new IdentityHashMap<>();
    private List<String> typed = List.of();
    private Optional<Order> order = Optional.empty();

    /**
     * Makes the rows of a table.
     *
     * @param columns the columns
     * @param labels  what objects are called
     */
    public TableRows(List<EStructuralFeature> columns, org.mailleur.model.edit.labels.ObjectLabels labels) {
        this.columns = columns;
        this.words = new CellWords(labels);
    }

    /**
     * Keeps only rows with some words.
     *
     * @param text the words; blank keeps all
     */
    public void filter(String text) {
        typed = Arrays.stream(TextFolding.fold(text).split(" ")).filter(each -> !each.isEmpty()).toList();
    }

    /**
     * Sorts.
     *
     * @param by the order, empty for that of the file
     */
    public void sort(Optional<Order> by) {
        order = by;
    }

    Optional<Order> order() {
        return order;
    }

    /**
     * Tells whether rows stand as in the file.
     *
     * @return false when some are hidden, or sorted otherwise
     */
    public boolean areAsInFile() {
        return typed.isEmpty() && order.isEmpty();
    }

    /** Forgets what was known of the rows: they changed. */
    void changed() {
        folded.clear();
    }

    /**
     * Chooses and sorts.
     *
     * @param all all rows, as in the file
     * @return those to show
     */
    public List<EObject> of(List<EObject> all) {
        List<EObject> shown = typed.isEmpty() ? all : all.stream().filter(row -> typed.stream().allMatch(folded(row)::contains)).toList();
        return order.map(by -> sorted(shown, by)).orElse(shown);
    }

    private String folded(EObject row) {
        return folded.computeIfAbsent(row, key -> TextFolding.fold(columns.stream().map(column -> words.text(key, column)).collect(Collectors.joining(" "))));
    }

    /** Reads each cell once; what is empty stands last, whichever the order. */
    private List<EObject> sorted(List<EObject> rows, Order by) {
        record Keyed(EObject row, Comparable<?> key) {
        }
        Comparator<Keyed> up = (a, b) -> compare(a.key(), b.key());
        return rows.stream().map(row -> new Keyed(row, key(row, by.column()))).sorted((a, b) -> a.key() == null || b.key() == null
                ? Boolean.compare(a.key() == null, b.key() == null) : by.down() ? up.compare(b, a) : up.compare(a, b)).map(Keyed::row).toList();
    }

    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> a, Comparable<?> b) {
        // A column's values are all of one sort.
        return ((Comparable<Object>) a).compareTo(b);
    }

    private Comparable<?> key(EObject row, EStructuralFeature column) {
        return switch (row.eGet(column)) {
            case null -> null;
            case BigDecimal amount -> amount;
            case Integer number -> number;
            case Double number -> number;
            case PartialDate date -> date.earliest();
            case Enumerator choice -> Integer.valueOf(choice.getValue());
            case Boolean truth -> truth;
            default -> collated(words.text(row, column));
        };
    }

    private CollationKey collated(String text) {
        return text.isEmpty() ? null : alphabet.getCollationKey(text);
    }
}
