package org.mailleur.workbench.internal.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mailleur.core.exchange.Table;
import org.mailleur.core.exchange.Tables;
import org.mailleur.core.space.Space;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.workbench.internal.look.QuestionSheet;
import org.mailleur.workbench.internal.look.SmallButton;
import org.mailleur.workbench.internal.text.Words;

/** Asks which lists are wanted, where they go, and whether personal data may go along. */
final class ExportDialog extends QuestionSheet {

    private final Path first;
    private final Map<Table, Button> wanted = new LinkedHashMap<>();
    private Text folder;
    private Button personal;
    private ExportOrder order;

    ExportDialog(Shell parent, Space space) {
        super(parent, Words.EXPORT_TITLE, Words.EXPORT_TEXT, Words.EXPORT);
        first = Path.of(System.getProperty("user.home")).resolve(space.folder().getFileName() + " - listes");
    }

    Optional<ExportOrder> ask() {
        return open() == Window.OK ? Optional.of(order) : Optional.empty();
    }

    @Override
    protected void fill() {
        label(Words.EXPORT_LISTS);
        Composite lists = place(2);
        for (Table each : new Tables().all()) {
            Button button = button(lists, SWT.CHECK, Words.EXPORT_LISTS);
            button.setText(FrenchFormat.capitalised(each.label()));
            button.setSelection(true);
            wanted.put(each, button);
        }
        label(Words.CREATE_FOLDER);
        Composite place = place(2);
        folder = text(place, Words.CREATE_FOLDER);
        folder.setText(first.toString());
        SmallButton.on(place, Words.BROWSE.text(), this::browse);
        label(Words.EXPORT_PERSONAL);
        personal = button(place(1), SWT.CHECK, Words.EXPORT_PERSONAL_TOO);
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setText(Words.EXPORT_TITLE.text());
        dialog.setFilterPath(System.getProperty("user.home"));
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private List<Table> tables() {
        return wanted.entrySet().stream().filter(each -> each.getValue().getSelection()).map(Map.Entry::getKey).toList();
    }

    private Optional<Path> path() {
        try {
            return Optional.of(Path.of(folder.getText().strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            // No folder can be called so, which is said as for one that was not chosen.
            return Optional.empty();
        }
    }

    @Override
    protected Optional<String> obstacle() {
        if (tables().isEmpty()) {
            return Optional.of(Words.EXPORT_NOTHING.text());
        }
        return path().isPresent() ? Optional.empty() : Optional.of(Words.EXPORT_NO_FOLDER.text());
    }

    @Override
    protected void okPressed() {
        order = new ExportOrder(tables(), path().orElseThrow(), personal.getSelection());
        super.okPressed();
    }
}
