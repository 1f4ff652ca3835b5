package org.mailleur.workbench.internal.details;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.Pictures;
import org.mailleur.workbench.internal.text.Words;
import org.mailleur.workbench.internal.tree.ExplorerNode;

/** Lays out details as a sheet to be read: what it is, where it stands, then label and value side by side. */
final class DetailsPage extends ScrolledComposite {

    private final Consumer<ExplorerNode> follow;
    private final Pictures pictures;
    private final Font titleFont;
    private final Font headingFont;
    private Composite content;
    private Composite next;
    private boolean fitting;

    DetailsPage(Composite parent, Consumer<ExplorerNode> follow) {
        super(parent, SWT.V_SCROLL);
        this.follow = follow;
        Look.PAPER.on(this);
        pictures = new Pictures(this);
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), this);
        FontDescriptor base = FontDescriptor.createFrom(getFont());
        titleFont = fonts.create(base.increaseHeight(5).setStyle(SWT.BOLD));
        headingFont = fonts.create(base.setStyle(SWT.BOLD));
        setExpandHorizontal(true);
        setExpandVertical(true);
        addListener(SWT.Resize, event -> fit());
        getVerticalBar().setIncrement(24);
    }

    void showNothing() {
        Composite sheet = start();
        next = sheet;
        Label hint = Look.ASIDE.on(new Label(sheet, SWT.WRAP));
        hint.setText(Words.NOTHING_SELECTED.text());
        finish(sheet);
    }

    /** Shows details; what can be done with it has a button, named by its key. */
    void show(Details details, Map<String, Runnable> actions) {
        Composite sheet = start();
        Composite head = addHead(sheet, details, actions);
        if (!actions.isEmpty()) {
            addActions(head, actions);
        }
        if (!details.problems().isEmpty()) {
            GridDataFactory.fillDefaults().grab(true, false).indent(0, 4)
                    .applyTo(new ProblemBox(sheet, details.problems(), pictures, this::fit));
        }
        addGap(sheet);
        next = sheet;
        // Not seen before it is whole.
        sheet.setVisible(false);
        addSections(sheet, new RowsPart(sheet, follow, this::fit), details, 0);
    }

    /** Section by section, each for itself: keys and clicks find their turn between. What is shown meanwhile is what was shown before. */
    private void addSections(Composite sheet, RowsPart rows, Details details, int index) {
        if (sheet.isDisposed()) {
            return;
        } else if (next != sheet) {
            sheet.dispose();
        } else if (index < details.sections().size()) {
            DetailSection section = details.sections().get(index);
            if (!section.title().isEmpty()) {
                addHeading(sheet, section.title());
            }
            rows.add(section.rows());
            getDisplay().asyncExec(() -> addSections(sheet, rows, details, index + 1));
        } else {
            if (details.sections().isEmpty() && !details.kind().isEmpty()) {
                Look.ASIDE.on(new Label(sheet, SWT.WRAP)).setText(Words.NOTHING_FILLED.text());
            }
            finish(sheet);
        }
    }

    private Composite start() {
        Composite sheet = Look.PAPER.on(new Composite(this, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(24, 20).spacing(0, 8).applyTo(sheet);
        return sheet;
    }

    /** Measured once, and laid out once: the sheet before is gone by then, or it would be laid out anew for the size of this one. */
    private void finish(Composite sheet) {
        Composite before = content;
        content = null;
        setContent(null);
        if (before != null) {
            before.dispose();
        }
        int width = getClientArea().width;
        setMinSize(0, sheet.computeSize(width, SWT.DEFAULT).y);
        sheet.setVisible(true);
        setContent(sheet);
        content = sheet;
        setOrigin(0, 0);
        if (getClientArea().width != width) {
            fit();
        }
    }

    private void fit() {
        // A scroll bar that comes or goes asks for it again within: once is enough.
        if (content != null && !fitting) {
            fitting = true;
            try {
                int width = getClientArea().width;
                setMinSize(0, content.computeSize(width, SWT.DEFAULT).y);
                if (getClientArea().width != width) {
                    setMinSize(0, content.computeSize(getClientArea().width, SWT.DEFAULT).y);
                }
                content.layout(true, true);
            } finally {
                fitting = false;
            }
        }
    }

    private static void addActions(Composite head, Map<String, Runnable> actions) {
        Composite row = Look.PAPER.on(new Composite(head, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(actions.size()).spacing(8, 0).applyTo(row);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).span(1, 2).applyTo(row);
        actions.forEach((words, action) -> {
            Button button = new Button(row, SWT.PUSH);
            button.setText(escaped(words));
            button.addListener(SWT.Selection, event -> action.run());
            GridDataFactory.swtDefaults().hint(button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 24, SWT.DEFAULT).applyTo(button);
        });
        row.moveBelow(head.getChildren()[1]);
    }

    private Composite addHead(Composite sheet, Details details, Map<String, Runnable> actions) {
        Composite head = Look.PAPER.on(new Composite(sheet, SWT.NONE));
        int columns = (details.icon().isEmpty() ? 1 : 2) + (actions.isEmpty() ? 0 : 1);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(12, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label icon = new Label(head, SWT.NONE);
        details.icon().ifPresent(type -> icon.setImage(pictures.large(type)));
        GridDataFactory.swtDefaults().span(1, 2).align(SWT.BEGINNING, SWT.BEGINNING).exclude(details.icon().isEmpty()).applyTo(icon);
        Label title = Look.TITLE.on(new Label(head, SWT.WRAP));
        title.setFont(titleFont);
        title.setText(escaped(details.title()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        Label kind = Look.ASIDE.on(new Label(head, SWT.WRAP));
        kind.setText(escaped(details.place().isEmpty() || details.kind().isEmpty() ? details.kind() + details.place()
                : details.kind() + Words.KIND_SEPARATOR.text() + details.place()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
        if (details.fictional()) {
            Composite badge = Look.BADGE.on(new Composite(sheet, SWT.NONE));
            GridLayoutFactory.fillDefaults().margins(8, 3).applyTo(badge);
            GridDataFactory.swtDefaults().indent(0, 4).applyTo(badge);
            Look.BADGE.on(new Label(badge, SWT.NONE)).setText(Words.FICTIONAL.text());
        }
        return head;
    }

    private static void addGap(Composite sheet) {
        Label gap = Look.PAPER.on(new Label(sheet, SWT.NONE));
        GridDataFactory.fillDefaults().hint(1, 2).applyTo(gap);
    }

    private void addHeading(Composite sheet, String text) {
        Label heading = Look.HEADING.on(new Label(sheet, SWT.NONE));
        heading.setFont(headingFont);
        heading.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 12).applyTo(heading);
        Label rule = Look.RULE.on(new Label(sheet, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(rule);
    }

    /** In a label, {@code &} would underline the next letter. */
    static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
