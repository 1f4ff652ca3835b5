package org.mailleur.workbench.internal.creation;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mailleur.core.creation.NewDirectory;
import org.mailleur.core.creation.NewFile;
import org.mailleur.workbench.internal.text.Words;

/** Asks for a new directory of organizations. */
final class DirectoryDialog extends FileDialog {

    private Text name;

    DirectoryDialog(Shell parent) {
        super(parent, Words.NEW_DIRECTORY, Words.NEW_DIRECTORY_TEXT);
    }

    @Override
    protected void fill() {
        name = text(Words.CREATE_NAME);
        name.setMessage(Words.NEW_DIRECTORY_HINT.text());
    }

    @Override
    NewFile wanted() {
        return new NewDirectory(name.getText());
    }
}
