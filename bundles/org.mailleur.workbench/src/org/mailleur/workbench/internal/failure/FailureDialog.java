package org.mailleur.workbench.internal.failure;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.mailleur.workbench.internal.edit.DiskWork;
import org.mailleur.workbench.internal.look.SentenceDialog;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.text.Words;

/** Says that something failed, and saves what helps to mend it; what a person wrote goes along only if she ticks it. */
public final class FailureDialog extends SentenceDialog {

    private static final int SAVE = IDialogConstants.CLIENT_ID + 1;

    private final Failure failure;
    private final List<Path> files;
    private final Function<String, Optional<Path>> target;
    private Button withLog;
    private Button withFiles;
    private Label outcome;

    /**
     * Creates the dialog.
     *
     * @param parent  the window above which it opens, may be {@code null}
     * @param failure what failed
     * @param files   the files of the space that is open
     */
    public FailureDialog(Shell parent, Failure failure, List<Path> files) {
        this(parent, failure, files, name -> choose(parent, name));
    }

    /**
     * Creates the dialog with another way to choose where to save.
     *
     * @param parent  the window above which it opens, may be {@code null}
     * @param failure what failed
     * @param files   the files of the space that is open
     * @param target  asks where to save, given a name to propose
     */
    public FailureDialog(Shell parent, Failure failure, List<Path> files, Function<String, Optional<Path>> target) {
        super(parent, Words.ERROR_TITLE.text(), Sign.ATTENTION, Words.ERROR_TEXT.text() + detail(failure));
        this.failure = failure;
        this.files = files;
        this.target = target;
    }

    private static String detail(Failure failure) {
        return failure.cause() == null ? "" : Words.ERROR_DETAIL.with(failure.cause().getClass().getSimpleName());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        sentence(area, Words.ERROR_OFFER.text());
        withLog = choice(area, Words.ERROR_WITH_LOG.text());
        if (!files.isEmpty()) {
            withFiles = choice(area, Words.ERROR_WITH_FILES.with(files.size()));
        }
        outcome = sentence(area, "");
        return area;
    }

    private Label sentence(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(width(), SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Button choice(Composite area, String text) {
        Button button = new Button(area, SWT.CHECK | SWT.WRAP);
        button.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).hint(width(), SWT.DEFAULT).applyTo(button);
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, SAVE, Words.ERROR_SAVE.text(), false);
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == SAVE) {
            target.apply(DiagnosticFile.name(failure)).ifPresent(this::save);
        } else {
            super.buttonPressed(button);
        }
    }

    private void save(Path file) {
        boolean all = withFiles != null && withFiles.getSelection();
        DiagnosticFile.Consent consent = new DiagnosticFile.Consent(withLog.getSelection(), all ? files : List.of());
        Display display = getShell().getDisplay();
        DiskWork work = () -> {
            DiagnosticFile.write(file, failure, consent);
            display.asyncExec(() -> tell(Words.ERROR_SAVED.with(file)));
        };
        work.later(Words.ERROR_SAVE_TITLE.text(), display::asyncExec, refusal -> {
            ILog.of(FailureDialog.class).warn("No diagnostic was written", refusal);
            tell(Words.ERROR_NOT_SAVED.with(file.toAbsolutePath().getParent()));
        });
    }

    private void tell(String text) {
        if (!outcome.isDisposed()) {
            outcome.setText(text.replace("&", "&&"));
            getShell().pack();
        }
    }

    private static Optional<Path> choose(Shell parent, String name) {
        FileDialog dialog = new FileDialog(parent, SWT.SAVE | SWT.SHEET);
        dialog.setText(Words.ERROR_SAVE_TITLE.text());
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
