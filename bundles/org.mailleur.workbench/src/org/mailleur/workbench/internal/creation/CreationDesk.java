package org.mailleur.workbench.internal.creation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.mailleur.core.creation.NewFile;
import org.mailleur.core.creation.NewSpace;
import org.mailleur.core.creation.ShippedFile;
import org.mailleur.core.editing.EditingEvent;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.file.FileKind;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.workbench.internal.edit.Closing;
import org.mailleur.workbench.internal.edit.DiskWork;
import org.mailleur.workbench.internal.edit.FileDesk;
import org.mailleur.workbench.internal.edit.SaveDesk;
import org.mailleur.workbench.internal.explorer.ExplorerView;
import org.mailleur.workbench.internal.form.FormEditor;
import org.mailleur.workbench.internal.look.SentenceDialog;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.notice.Notice;
import org.mailleur.workbench.internal.notice.Notices;
import org.mailleur.workbench.internal.space.ExampleSpace;
import org.mailleur.workbench.internal.space.OpenSpaceJob;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceSource;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;

/** Begins spaces and files: asks what is to be known, makes them away from the UI thread, and shows what was made. */
public final class CreationDesk {

    private final SpaceSession session;
    private final Notices notices;
    private final SaveDesk saving;
    private final FileDesk files;
    private final Executor uiThread;

    /**
     * Makes the desk.
     *
     * @param session  the space that is open, and opens another
     * @param notices  says what was made, or why not
     * @param saving   saves what was made
     * @param files    takes files in and out
     * @param uiThread runs what it is given on the UI thread, later
     */
    public CreationDesk(SpaceSession session, Notices notices, SaveDesk saving, FileDesk files, Executor uiThread) {
        this.session = session;
        this.notices = notices;
        this.saving = saving;
        this.files = files;
        this.uiThread = uiThread;
    }

    /**
     * Asks for a new space and makes it, unless the person changes her mind.
     *
     * @param shell the window
     */
    public void beginSpace(Shell shell) {
        if (session.state() instanceof SpaceState.Opened opened && !Closing.mayLeave(shell, opened.editing())) {
            return;
        }
        try {
            List<Path> shipped = ExampleSpace.files(List.of(FileKind.FRAMEWORK, FileKind.SCALE));
            new SpaceDialog(shell, documents(), shipped).ask().ifPresent(wanted -> make(shell, wanted));
        } catch (IOException e) {
            refuse(shell, Words.NEW_SPACE, Words.NO_EXAMPLE.text(), e);
        }
    }

    private static Path documents() {
        Path home = Path.of(System.getProperty("user.home"));
        return Files.isDirectory(home.resolve("Documents")) ? home.resolve("Documents") : home;
    }

    private void make(Shell shell, NewSpace wanted) {
        beside(Words.NEW_SPACE, () -> {
            Path folder = wanted.make(OpenSpaceJob.saver());
            uiThread.execute(() -> session.open(SpaceSource.of(folder)));
        }, failure -> refuse(shell, Words.NEW_SPACE, sentence(failure, wanted.folder().map(Path::toString).orElse("")), failure));
    }

    /**
     * Asks for a new file of the open space and makes it, unless the person changes her mind.
     *
     * @param window the window
     * @param kind   what it is to hold
     */
    public void begin(IWorkbenchWindow window, FileKind kind) {
        if (!(session.state() instanceof SpaceState.Opened opened)) {
            new SentenceDialog(window.getShell(), Words.NEW_FILE.text(), Sign.INFO, Words.NEW_FILE_NO_SPACE.text()).open();
            return;
        }
        FileDialog dialog = switch (kind) {
            case TERRITORY -> new TerritoryDialog(window.getShell());
            case DIRECTORY -> new DirectoryDialog(window.getShell());
            case EVALUATION -> new EvaluationDialog(window.getShell(), opened.space());
            case FRAMEWORK, SCALE -> new VersionDialog(window.getShell(), kind, opened.space());
            case FEDERATION -> throw new IllegalArgumentException("A space has one federation, made with it");
        };
        dialog.ask().ifPresent(wanted -> {
            if (dialog instanceof VersionDialog version && version.isShipped()) {
                takeShipped(window, opened.editing(), kind);
            } else {
                make(window, opened.editing(), wanted);
            }
        });
    }

    private void takeShipped(IWorkbenchWindow window, EditingSession editing, FileKind kind) {
        beside(Words.NEW_FILE, () -> {
            Path copy = ShippedFile.copy(ExampleSpace.files(List.of(kind)).getFirst(), editing.space().folder());
            files.adopt(editing, copy, file -> show(window.getActivePage(), editing, file));
        }, failure -> refuse(window.getShell(), Words.NEW_FILE, sentence(failure, editing.space().folder().toString()), failure));
    }

    private void make(IWorkbenchWindow window, EditingSession editing, NewFile wanted) {
        beside(Words.NEW_FILE, () -> {
            String name = wanted.freeName(editing.space());
            uiThread.execute(() -> {
                if (session.state() instanceof SpaceState.Opened opened && opened.editing() == editing) {
                    LoadedFile file = editing.add(name, wanted.make());
                    show(window.getActivePage(), editing, file);
                    saving.save(editing, file);
                    tell(window.getShell(), editing, file, wanted.name().strip());
                }
            });
        }, failure -> refuse(window.getShell(), Words.NEW_FILE, sentence(failure, editing.space().folder().toString()), failure));
    }

    private static void show(IWorkbenchPage page, EditingSession editing, LoadedFile file) {
        file.root().ifPresent(root -> {
            if (page.findView(ExplorerView.ID) instanceof ExplorerView explorer) {
                explorer.revealLater(root);
            }
            FormEditor.open(page, editing, root);
        });
    }

    /** A file that was made is no step of the history: she can take it out here, or later in the explorer. */
    private void tell(Shell shell, EditingSession editing, LoadedFile file, String name) {
        goWhenSheGoesOn(editing);
        notices.show(Notices.Subject.CREATED, Notice.of(Sign.DONE, Words.CREATED.with(name, file.path().getFileName().toString()),
                new Notice.Action(Words.REMOVE_FILE_NOW.text(), () -> {
                    notices.remove(Notices.Subject.CREATED);
                    files.remove(shell, editing, file);
                })));
    }

    /** Whoever fills in what was made has seen that it was. */
    private void goWhenSheGoesOn(EditingSession editing) {
        editing.addListener(new Consumer<>() {
            @Override
            public void accept(EditingEvent event) {
                if (event instanceof EditingEvent.Edited) {
                    editing.removeListener(this);
                    notices.remove(Notices.Subject.CREATED);
                }
            }
        });
    }

    private void beside(Words name, DiskWork work, Consumer<Exception> failed) {
        work.later(name.text(), uiThread, failed);
    }

    private static String sentence(Exception failure, String folder) {
        return failure instanceof ModelFileException ? failure.getMessage() : Words.CANNOT_WRITE_FOLDER.with(folder);
    }

    private static void refuse(Shell shell, Words title, String sentence, Exception cause) {
        ILog.of(CreationDesk.class).warn(sentence, cause);
        new SentenceDialog(shell, title.text(), Sign.ATTENTION, sentence).open();
    }
}
