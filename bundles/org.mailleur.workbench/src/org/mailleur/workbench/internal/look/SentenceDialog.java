package org.mailleur.workbench.internal.look;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.mailleur.workbench.internal.text.Words;

/** Says something that must be read, with one button to close it. The platform's own dialogs would speak English. */
public class SentenceDialog extends Dialog {

    private static final int WIDTH = 460;

    private final String title;
    private final Sign sign;
    private final String text;

    /**
     * Creates the dialog.
     *
     * @param parent the window above which it opens, may be {@code null}
     * @param title  its title
     * @param sign   its picture
     * @param text   what it says
     */
    public SentenceDialog(Shell parent, String title, Sign sign, String text) {
        super(parent);
        this.title = title;
        this.sign = sign;
        this.text = text;
    }

    /** How wide its sentences run, in points: lines that are easy to read. */
    protected int width() {
        return WIDTH;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(20, 20).spacing(16, 8).applyTo(area);
        Label picture = new Label(area, SWT.NONE);
        picture.setImage(new Pictures(picture).large(sign));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture);
        Label sentence = new Label(area, SWT.WRAP);
        sentence.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(width(), SWT.DEFAULT).applyTo(sentence);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.CLOSE.text(), true);
    }
}
