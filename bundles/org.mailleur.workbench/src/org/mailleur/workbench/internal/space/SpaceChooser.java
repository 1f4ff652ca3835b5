package org.mailleur.workbench.internal.space;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.mailleur.workbench.internal.edit.Closing;
import org.mailleur.workbench.internal.text.Words;

/** Lets the person choose the folder of a space. */
public final class SpaceChooser {

    private SpaceChooser() {
    }

    /**
     * Asks for a folder and opens it, unless the person changes her mind.
     *
     * @param shell   the window
     * @param session opens it
     */
    public static void choose(Shell shell, SpaceSession session) {
        if (session.state() instanceof SpaceState.Opened opened && !Closing.mayLeave(shell, opened.editing())) {
            return;
        }
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN | SWT.SHEET);
        dialog.setText(Words.OPEN_SPACE_TITLE.text());
        dialog.setMessage(Words.OPEN_SPACE_MESSAGE.text());
        String chosen = dialog.open();
        if (chosen != null) {
            session.open(SpaceSource.of(Path.of(chosen)));
        }
    }
}
