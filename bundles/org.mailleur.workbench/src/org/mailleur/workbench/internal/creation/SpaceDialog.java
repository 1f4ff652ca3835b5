package org.mailleur.workbench.internal.creation;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mailleur.core.creation.NewSpace;
import org.mailleur.workbench.internal.look.SmallButton;
import org.mailleur.workbench.internal.look.QuestionSheet;
import org.mailleur.workbench.internal.text.Words;

/** Asks for a new space: the federation, where its files will lie, and what it begins with. */
final class SpaceDialog extends QuestionSheet {

    /** What is typed within this time is looked up together, in milliseconds. */
    private static final long PAUSE = 150;

    private final List<Path> shipped;
    private final Path above;
    private final Job looking = Job.createSystem(Words.NEW_SPACE.text(), this::look);
    private volatile NewSpace typed;
    private NewSpace answered;
    private Optional<String> answer = Optional.empty();
    private Text name;
    private Text folder;
    private Button framework;
    private Button directory;
    private boolean ownFolder;

    /**
     * Makes the dialog.
     *
     * @param parent  the window
     * @param above   where folders of spaces are proposed
     * @param shipped the framework and scale that ship
     */
    SpaceDialog(Shell parent, Path above, List<Path> shipped) {
        super(parent, Words.NEW_SPACE, Words.NEW_SPACE_TEXT, Words.CREATE);
        this.above = above;
        this.shipped = shipped;
    }

    Optional<NewSpace> ask() {
        return open() == Window.OK ? Optional.of(typed) : Optional.empty();
    }

    @Override
    protected void fill() {
        name = text(Words.CREATE_FEDERATION);
        name.setMessage(Words.NEW_SPACE_HINT.text());
        label(Words.CREATE_FOLDER);
        Composite place = place(2);
        folder = text(place, Words.CREATE_FOLDER);
        SmallButton.on(place, Words.BROWSE.text(), this::browse);
        label(Words.CREATE_WITH);
        Composite with = place(1);
        framework = button(with, SWT.CHECK, Words.WITH_FRAMEWORK);
        framework.setSelection(true);
        directory = button(with, SWT.CHECK, Words.WITH_DIRECTORY);
        directory.setSelection(true);
        name.addListener(SWT.Modify, event -> propose());
        folder.addListener(SWT.KeyDown, event -> ownFolder = true);
        propose();
    }

    /** As long as she did not say where, the folder is called as the federation is. */
    private void propose() {
        if (!ownFolder) {
            String called = name.getText().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").replaceAll("[. ]+$", "").strip();
            folder.setText((called.isEmpty() ? above : above.resolve(called)).toString());
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(Words.NEW_SPACE.text());
        dialog.setMessage(Words.NEW_SPACE_FOLDER.text());
        dialog.setFilterPath(above.toString());
        String chosen = dialog.open();
        if (chosen != null) {
            ownFolder = true;
            folder.setText(chosen);
        }
    }

    private NewSpace wanted() {
        return new NewSpace(path(), name.getText(), framework.getSelection() ? shipped : List.of(), directory.getSelection());
    }

    private Optional<Path> path() {
        try {
            return folder.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(folder.getText().strip()));
        } catch (InvalidPathException e) {
            // No folder can be called so, which is said as for one that was not chosen.
            return Optional.empty();
        }
    }

    /** What only the disk can tell is asked beside; until it answered, nothing can be made. */
    @Override
    protected Optional<String> obstacle() {
        typed = wanted();
        Optional<String> missing = typed.missing();
        if (missing.isPresent() || typed.equals(answered)) {
            return missing.isPresent() ? missing : answer;
        }
        looking.schedule(PAUSE);
        return Optional.of("");
    }

    private org.eclipse.core.runtime.IStatus look(IProgressMonitor monitor) {
        NewSpace asked = typed;
        Optional<String> found = asked.obstacle();
        Shell shell = getShell();
        if (shell != null && !shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                answered = asked;
                answer = found;
                check();
            });
        }
        return Status.OK_STATUS;
    }

    @Override
    public boolean close() {
        looking.cancel();
        return super.close();
    }
}
