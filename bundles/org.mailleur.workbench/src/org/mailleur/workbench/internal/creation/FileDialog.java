package org.mailleur.workbench.internal.creation;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.mailleur.core.creation.NewFile;
import org.mailleur.workbench.internal.look.QuestionSheet;
import org.mailleur.workbench.internal.text.Words;

/** Asks for a new file of an open space. */
abstract class FileDialog extends QuestionSheet {

    private NewFile asked;

    FileDialog(Shell parent, Words title, Words introduction) {
        super(parent, title, introduction, Words.CREATE);
    }

    /** What was typed and chosen so far. */
    abstract NewFile wanted();

    @Override
    protected Optional<String> obstacle() {
        return wanted().obstacle();
    }

    /** Asks; empty when the person changed her mind. */
    Optional<NewFile> ask() {
        return open() == Window.OK ? Optional.of(asked) : Optional.empty();
    }

    @Override
    protected void okPressed() {
        asked = wanted();
        super.okPressed();
    }
}
