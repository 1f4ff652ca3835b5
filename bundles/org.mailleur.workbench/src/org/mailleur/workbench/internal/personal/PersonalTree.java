package org.mailleur.workbench.internal.personal;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.ScreenReader;
import org.mailleur.workbench.internal.look.WholeText;
import org.mailleur.workbench.internal.text.Words;

/** The lines, below whom they are about or where they stand; only what can be seen is drawn. A click on a heading sorts by it. */
final class PersonalTree {

    /** So many are shown at once; of more, the groups are shown first. */
    private static final int MOST_UNFOLDED = 200;
    private static final Collator ALPHABET = Collator.getInstance(Locale.FRENCH);

    private enum Column {
        VALUE(Words.PERSONAL_VALUE, 23, PersonalLine::value),
        FIELD(Words.PERSONAL_FIELD, 15, PersonalLine::field),
        PLACE(Words.PERSONAL_PLACE, 21, PersonalLine::place),
        FILE(Words.FILE, 13, PersonalLine::file),
        SINCE(Words.PERSONAL_SINCE, 11, PersonalLine::since),
        CONSENT(Words.PERSONAL_CONSENT, 8, PersonalLine::consent),
        NATURE(Words.PERSONAL_NATURE, 10, PersonalLine::nature);

        private final Words title;
        private final int weight;
        private final Function<PersonalLine, String> text;

        Column(Words title, int weight, Function<PersonalLine, String> text) {
            this.title = title;
            this.weight = weight;
            this.text = text;
        }

        Comparator<PersonalLine> order() {
            return this == SINCE ? Comparator.comparing(line -> line.day().orElse(LocalDate.MAX)) : (a, b) -> ALPHABET.compare(text.apply(a), text.apply(b));
        }
    }

    private final Tree tree;
    private final Runnable sorted;
    private List<PersonalGroup> groups = List.of();
    private Comparator<PersonalLine> order = Comparator.comparing(line -> 0);

    PersonalTree(Composite parent, Runnable sorted) {
        this.sorted = sorted;
        Composite frame = Look.PANEL.on(new Composite(parent, SWT.NONE));
        TreeColumnLayout layout = new TreeColumnLayout();
        frame.setLayout(layout);
        tree = new Tree(frame, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        tree.setHeaderVisible(true);
        WholeText.of(tree);
        ScreenReader.name(tree, Words.PERSONAL_TITLE.text());
        for (Column each : Column.values()) {
            TreeColumn column = new TreeColumn(tree, SWT.NONE);
            column.setText(each.title.text());
            column.addListener(SWT.Selection, event -> sort(column, each));
            layout.setColumnData(column, new ColumnWeightData(each.weight, 60, true));
        }
        tree.addListener(SWT.SetData, this::fill);
    }

    Tree tree() {
        return tree;
    }

    Composite frame() {
        return tree.getParent();
    }

    Comparator<PersonalLine> order() {
        return order;
    }

    private void sort(TreeColumn column, Column by) {
        boolean down = tree.getSortColumn() == column && tree.getSortDirection() == SWT.UP;
        order = down ? by.order().reversed() : by.order();
        tree.setSortColumn(column);
        tree.setSortDirection(down ? SWT.DOWN : SWT.UP);
        sorted.run();
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem above = item.getParentItem();
        if (above == null) {
            PersonalGroup group = groups.get(event.index);
            item.setText(Words.PERSONAL_GROUP.with(group.title(), group.lines().size()));
            item.setItemCount(group.lines().size());
        } else {
            PersonalLine line = groups.get(tree.indexOf(above)).lines().get(event.index);
            for (Column each : Column.values()) {
                item.setText(each.ordinal(), each.text.apply(line));
            }
        }
    }

    /** Shows groups; what was unfolded and chosen stays so. */
    void show(List<PersonalGroup> next) {
        List<String> unfolded = new ArrayList<>();
        for (int i = 0; i < groups.size() && i < tree.getItemCount(); i++) {
            if (tree.getItem(i).getExpanded()) {
                unfolded.add(groups.get(i).title());
            }
        }
        Optional<PersonalLine> chosen = chosen();
        boolean first = groups.isEmpty();
        tree.setRedraw(false);
        try {
            tree.removeAll();
            groups = next;
            tree.setItemCount(groups.size());
            boolean few = groups.stream().mapToInt(group -> group.lines().size()).sum() <= MOST_UNFOLDED;
            for (int i = 0; i < groups.size(); i++) {
                if (first && few || unfolded.contains(groups.get(i).title())) {
                    TreeItem item = tree.getItem(i);
                    // Asked for, so that it is filled: what has no lines yet cannot be unfolded.
                    item.getText();
                    item.setExpanded(true);
                }
            }
        } finally {
            tree.setRedraw(true);
        }
        chosen.ifPresent(this::choose);
    }

    private void choose(PersonalLine line) {
        for (int i = 0; i < groups.size(); i++) {
            List<PersonalLine> lines = groups.get(i).lines();
            for (int j = 0; j < lines.size(); j++) {
                if (lines.get(j).datum().equals(line.datum()) && tree.getItem(i).getExpanded()) {
                    tree.setSelection(tree.getItem(i).getItem(j));
                    return;
                }
            }
        }
    }

    /** Returns the line that is chosen, empty when none or a group is. */
    Optional<PersonalLine> chosen() {
        if (tree.getSelectionCount() == 0 || tree.getSelection()[0].getParentItem() == null) {
            return Optional.empty();
        }
        TreeItem item = tree.getSelection()[0];
        TreeItem above = item.getParentItem();
        return Optional.of(groups.get(tree.indexOf(above)).lines().get(above.indexOf(item)));
    }

    /** Returns the person that the chosen line or group is about, empty when none is. */
    Optional<String> person() {
        if (tree.getSelectionCount() == 0) {
            return Optional.empty();
        }
        TreeItem item = tree.getSelection()[0];
        Optional<PersonalLine> line = item.getParentItem() == null ? groups.get(tree.indexOf(item)).lines().stream().findFirst() : chosen();
        return line.map(PersonalLine::person).filter(person -> !person.isEmpty());
    }
}
