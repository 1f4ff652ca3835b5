package org.mailleur.workbench.internal.edit;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.workbench.internal.look.QuestionDialog;
import org.mailleur.workbench.internal.look.SentenceDialog;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.text.Words;

/** Asks once, in words, before a space with unsaved work is left. */
public final class Closing {

    private Closing() {
    }

    /**
     * Asks whether to save, if there is something to save.
     *
     * @param shell   the window
     * @param editing the space under change
     * @return whether it may be left
     */
    public static boolean mayLeave(Shell shell, EditingSession editing) {
        List<LoadedFile> dirty = editing.dirtyFiles();
        if (dirty.isEmpty()) {
            return true;
        }
        List<String> names = dirty.stream().map(file -> file.path().getFileName().toString()).toList();
        int answer = new QuestionDialog(shell, Words.LEAVE_TITLE.text(), Sign.ATTENTION, Words.LEAVE_QUESTION.with(dirty.size()), names,
                Words.LEAVE_SAVE.text(), Words.LEAVE_WITHOUT.text()).choose();
        if (answer == 1) {
            return true;
        }
        return answer == 0 && saved(shell, editing);
    }

    private static boolean saved(Shell shell, EditingSession editing) {
        List<ModelFileException> refusals = editing.saveAll();
        if (!refusals.isEmpty()) {
            new SentenceDialog(shell, Words.LEAVE_TITLE.text(), Sign.ATTENTION, refusals.getFirst().getMessage()).open();
        }
        return refusals.isEmpty();
    }
}
