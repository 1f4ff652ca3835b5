package org.mailleur.workbench.internal.edit;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.editing.History;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.workbench.internal.look.ScreenReader;
import org.mailleur.workbench.internal.look.SentenceDialog;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.text.Words;

/** The earlier versions of a file: what changed since each, and the way back. */
public final class HistoryDialog extends Dialog {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.FRENCH);
    private static final int LIST_WIDTH = 210;
    private static final int TEXT_WIDTH = 460;
    private static final int HEIGHT = 300;

    private final EditingSession editing;
    private final LoadedFile file;
    private final List<History.Version> versions;
    private org.eclipse.swt.widgets.List list;
    private Text differences;

    private HistoryDialog(Shell parent, EditingSession editing, LoadedFile file, List<History.Version> versions) {
        super(parent);
        this.editing = editing;
        this.file = file;
        this.versions = versions;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Shows the versions of a file, or says that there are none.
     *
     * @param parent  the window
     * @param editing the space under change
     * @param file    the file
     */
    public static void show(Shell parent, EditingSession editing, LoadedFile file) {
        try {
            List<History.Version> versions = History.of(file);
            if (versions.isEmpty()) {
                tell(parent, Words.HISTORY_NONE.with(file.path().getFileName().toString()));
            } else {
                new HistoryDialog(parent, editing, file, versions).open();
            }
        } catch (IOException e) {
            ILog.of(HistoryDialog.class).warn("Cannot list versions of " + file.path(), e);
            tell(parent, Words.OUTSIDE_UNREADABLE.with(file.path().getFileName().toString()));
        }
    }

    private static void tell(Shell parent, String sentence) {
        new SentenceDialog(parent, Words.HISTORY_TITLE.text(), Sign.INFO, sentence).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Words.HISTORY_TITLE.text());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(20, 16).spacing(12, 10).applyTo(area);
        Label text = new Label(area, SWT.WRAP);
        text.setText(Words.HISTORY_TEXT.with(file.path().getFileName().toString()).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(LIST_WIDTH + TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
        list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        ScreenReader.name(list, Words.HISTORY_TITLE.text());
        GridDataFactory.fillDefaults().grab(false, true).hint(LIST_WIDTH, HEIGHT).applyTo(list);
        versions.forEach(version -> {
            LocalDateTime when = LocalDateTime.ofInstant(version.written(), ZoneId.systemDefault());
            list.add(Words.HISTORY_LINE.with(FrenchFormat.date(when.toLocalDate()), TIME.format(when)));
        });
        differences = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        ScreenReader.name(differences, Words.PARTICULARS.text());
        GridDataFactory.fillDefaults().grab(true, true).hint(TEXT_WIDTH, HEIGHT).applyTo(differences);
        list.addListener(SWT.Selection, event -> compare());
        list.select(0);
        compare();
        return area;
    }

    private History.Version chosen() {
        return versions.get(Math.max(0, list.getSelectionIndex()));
    }

    private void compare() {
        try {
            differences.setText("• " + String.join("\n• ", ComparisonWords.lines(new History(editing).compare(file, chosen()))));
        } catch (ModelFileException e) {
            differences.setText(e.getMessage());
        } catch (IOException e) {
            unreadable(e);
        }
    }

    private void unreadable(IOException cause) {
        ILog.of(HistoryDialog.class).warn("Cannot read " + chosen().backup(), cause);
        differences.setText(Words.OUTSIDE_UNREADABLE.with(chosen().backup().getFileName().toString()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.HISTORY_RESTORE.text(), false);
        createButton(parent, IDialogConstants.CANCEL_ID, Words.CLOSE.text(), true);
    }

    @Override
    protected void okPressed() {
        try {
            new History(editing).restore(file, chosen());
            super.okPressed();
        } catch (ModelFileException e) {
            differences.setText(e.getMessage());
        } catch (IOException e) {
            unreadable(e);
        }
    }
}
