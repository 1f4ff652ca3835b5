package org.mailleur.workbench.internal.edit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Shell;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.editing.FileRemoval;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.workbench.internal.look.QuestionDialog;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.notice.Notice;
import org.mailleur.workbench.internal.notice.Notices;
import org.mailleur.workbench.internal.text.Words;

/** Takes whole files into the open space, and out of it; the disk is worked on away from the UI thread. */
public final class FileDesk {

    private static final int MOST = 12;

    private final Notices notices;
    private final Executor uiThread;

    /**
     * Makes the desk.
     *
     * @param notices  says what could not be done
     * @param uiThread runs what it is given on the UI thread, later
     */
    public FileDesk(Notices notices, Executor uiThread) {
        this.notices = notices;
        this.uiThread = uiThread;
    }

    /**
     * Takes in a file that lies in the folder of a space.
     *
     * @param editing the space under change
     * @param path    the file
     * @param then    told on the UI thread what was read
     */
    public void adopt(EditingSession editing, Path path, Consumer<LoadedFile> then) {
        beside(path, () -> {
            LoadedFile read = editing.space().read(path, Files.readAllBytes(path));
            uiThread.execute(() -> {
                if (editing.space().file(path).isEmpty()) {
                    editing.adopt(read);
                    then.accept(read);
                }
            });
        });
    }

    /**
     * Takes a file out of a space after a question: who names what is in it is said first, and the file is kept among the backups.
     *
     * @param shell   the window
     * @param editing the space under change
     * @param file    the file
     */
    public void remove(Shell shell, EditingSession editing, LoadedFile file) {
        FileRemoval removal = FileRemoval.of(editing, file);
        List<String> lines = removal.broken().stream().limit(MOST).map(each -> FrenchFormat.spaced(each.sentence())).collect(Collectors.toList());
        if (removal.broken().size() > MOST) {
            lines.add(Words.AND_OTHERS.with(removal.broken().size() - MOST));
        }
        String name = file.path().getFileName().toString();
        String text = Words.REMOVE_FILE_TEXT.with(name) + (lines.isEmpty() ? "" : " " + Words.REMOVE_FILE_BROKEN.with(removal.broken().size()));
        if (new QuestionDialog(shell, Words.REMOVE_FILE_TITLE.text(), Sign.ATTENTION, text, lines, Words.REMOVE_FILE.text()).ask()) {
            beside(file.path(), () -> {
                removal.putAside(Clock.systemDefaultZone());
                uiThread.execute(removal::finish);
            });
        }
    }

    private void beside(Path file, DiskWork work) {
        work.later(file.getFileName().toString(), uiThread, failure -> {
            String sentence = failure instanceof ModelFileException ? failure.getMessage() : Words.OUTSIDE_UNREADABLE.with(file.getFileName().toString());
            ILog.of(FileDesk.class).warn(sentence, failure);
            notices.show(Notices.Subject.FILES, Notice.of(Sign.ATTENTION, sentence));
        });
    }
}
