package org.mailleur.workbench.internal.exchange;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.mailleur.core.exchange.Table;
import org.mailleur.core.exchange.TableTemplate;
import org.mailleur.core.file.WholeFile;
import org.mailleur.workbench.internal.edit.DiskWork;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.SmallButton;
import org.mailleur.workbench.internal.text.Words;

/** Says which columns a list may have, and writes an empty one to begin with. */
final class ExpectedColumns {

    private static final int WIDTH = 500;
    private static final int LINES = 4;

    private final Button button;
    private final Consumer<String> says;
    private Label columns;
    private TableTemplate template;

    /**
     * Makes its button, which writes an empty list.
     *
     * @param grid where
     * @param says told in French what became of the empty list
     */
    ExpectedColumns(Composite grid, Consumer<String> says) {
        this.says = says;
        button = SmallButton.on(grid, Words.IMPORT_TEMPLATE.text(), this::save);
    }

    /** Makes its lines, two columns wide. */
    void create(Composite grid) {
        columns = Look.ASIDE.on(new Label(grid, SWT.WRAP));
        columns.setText("\n".repeat(LINES - 1));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, columns.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(columns);
    }

    /** Says the columns of a table. */
    void show(Table table) {
        template = new TableTemplate(table);
        String required = String.join(", ", template.required());
        String others = String.join(", ", template.optional());
        String text = required.isEmpty() ? others : Words.IMPORT_COLUMNS_ARE.with(required, others, template.required().size());
        columns.setText(text.replace("&", "&&"));
        columns.setToolTipText(text.replace("&", "&&"));
    }

    private void save() {
        FileDialog dialog = new FileDialog(button.getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setText(Words.IMPORT_TEMPLATE.text());
        dialog.setFileName(template.table().id() + ".csv");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(Path.of(chosen));
        }
    }

    private void write(Path file) {
        Display display = button.getDisplay();
        Executor uiThread = task -> display.asyncExec(() -> {
            if (!button.isDisposed()) {
                task.run();
            }
        });
        DiskWork work = () -> {
            WholeFile.write(file, template.content());
            uiThread.execute(() -> says.accept(Words.IMPORT_TEMPLATE_DONE.with(file.toString())));
        };
        work.later(Words.IMPORT_TEMPLATE.text(), uiThread, failure -> {
            ILog.of(ExpectedColumns.class).warn("Cannot write an empty list", failure);
            says.accept(Words.CANNOT_WRITE_FOLDER.with(String.valueOf(file.toAbsolutePath().getParent())));
        });
    }
}
