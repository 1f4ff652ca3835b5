package org.mailleur.workbench.internal.details;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.ScreenReader;
import org.mailleur.workbench.internal.text.Words;
import org.mailleur.workbench.internal.tree.ExplorerNode;

/** Lays out rows: the label in a narrow column, its values beside it, those that name something as links. */
final class RowsPart {

    private static final int LABEL_WIDTH = 190;

    /** Lines of more than about ninety letters are hard to read. */
    private static final int VALUE_WIDTH = 680;

    /** Beyond this many values, the rest is unfolded when asked for; one or two more are not worth a click. */
    private static final int MOST = 12;
    private static final int SPARE = 2;

    private final Composite sheet;
    private final Consumer<ExplorerNode> follow;
    private final Runnable grown;

    RowsPart(Composite sheet, Consumer<ExplorerNode> follow, Runnable grown) {
        this.sheet = sheet;
        this.follow = follow;
        this.grown = grown;
    }

    void add(List<DetailRow> rows) {
        Composite grid = Look.PAPER.on(new Composite(sheet, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
        rows.forEach(row -> add(grid, row));
    }

    private void add(Composite grid, DetailRow row) {
        Label label = Look.ASIDE.on(new Label(grid, SWT.WRAP));
        label.setText(DetailsPage.escaped(row.personal() ? Words.PERSONAL.with(row.label()) : row.label()));
        GridDataFactory.fillDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).exclude(row.label().isEmpty()).applyTo(label);
        Composite values = Look.PAPER.on(new Composite(grid, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(values);
        GridDataFactory.fillDefaults().grab(true, false).span(row.label().isEmpty() ? 2 : 1, 1).applyTo(values);
        int shown = row.values().size() > MOST + SPARE ? MOST : row.values().size();
        addValues(values, row.label(), row.values().subList(0, shown));
        if (shown < row.values().size()) {
            addUnfolding(values, row.label(), row.values().subList(shown, row.values().size()));
        }
    }

    private void addValues(Composite parent, String label, List<DetailValue> values) {
        String plain = values.stream().filter(DetailValue.Plain.class::isInstance).map(DetailValue::text).collect(Collectors.joining(", "));
        if (!plain.isEmpty()) {
            addText(parent, label, plain);
        }
        for (DetailValue value : values) {
            switch (value) {
                case DetailValue.Link link -> addLink(parent, link.text(), () -> follow.accept(link.target()));
                case DetailValue.Web web -> addLink(parent, web.text(), () -> Program.launch(web.address().toString()));
                case DetailValue.Plain done -> {
                    // Written above, all on one line.
                }
            }
        }
    }

    private void addUnfolding(Composite parent, String label, List<DetailValue> rest) {
        Link[] unfold = new Link[1];
        unfold[0] = addLink(parent, Words.SEE_OTHERS.with(rest.size()), () -> {
            unfold[0].dispose();
            addValues(parent, label, rest);
            grown.run();
        });
    }

    /** A field that cannot be written in can still be read out, marked and copied. */
    private static void addText(Composite parent, String label, String text) {
        Text field = Look.PAPER.on(new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP));
        field.setText(text);
        ScreenReader.name(field, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(VALUE_WIDTH, SWT.DEFAULT).applyTo(field);
    }

    private static Link addLink(Composite parent, String text, Runnable go) {
        Link link = Look.PAPER.on(new Link(parent, SWT.WRAP));
        // Whatever was typed is text to show, never markup: a letter of no width keeps "<" from opening a tag.
        link.setText("<a>" + DetailsPage.escaped(text).replace("<", "<\u200b") + "</a>");
        link.addListener(SWT.Selection, event -> go.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(VALUE_WIDTH, SWT.DEFAULT).applyTo(link);
        return link;
    }
}
