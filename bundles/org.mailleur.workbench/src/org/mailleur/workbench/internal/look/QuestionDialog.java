package org.mailleur.workbench.internal.look;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mailleur.workbench.internal.text.Words;

/** Asks one question, in words, with buttons that say what they do. */
public class QuestionDialog extends SentenceDialog {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 150;
    /** The first of the buttons beside « Annuler ». */
    private static final int FIRST = IDialogConstants.CLIENT_ID;

    private final List<String> details;
    private final List<String> answers;
    private String giveUp = Words.CANCEL.text();
    private int listHeight = HEIGHT;

    /**
     * Makes the question.
     *
     * @param parent  the window above which it opens, may be {@code null}
     * @param title   its title
     * @param sign    its picture
     * @param text    what it asks
     * @param details particulars, one a line; may be empty
     * @param answers what the buttons say, beside one that gives up; the first is the default
     */
    public QuestionDialog(Shell parent, String title, Sign sign, String text, List<String> details, String... answers) {
        super(parent, title, sign, text);
        this.details = List.copyOf(details);
        this.answers = List.of(answers);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Says something else than « Annuler » on the button that gives up.
     *
     * @param label what it says
     * @return this question
     */
    public QuestionDialog orElse(String label) {
        giveUp = label;
        return this;
    }

    /**
     * Gives the particulars more room.
     *
     * @param height their height
     * @return this question
     */
    public QuestionDialog high(int height) {
        listHeight = height;
        return this;
    }

    /**
     * Asks a question with one answer.
     *
     * @return whether it was given
     */
    public boolean ask() {
        return choose() == 0;
    }

    /**
     * Asks.
     *
     * @return which answer was given, from 0; -1 when the person gave up
     */
    public int choose() {
        int code = open();
        return code >= FIRST ? code - FIRST : -1;
    }

    @Override
    protected int width() {
        return WIDTH;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        if (!details.isEmpty()) {
            Text list = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
            ScreenReader.name(list, Words.PARTICULARS.text());
            list.setText("• " + String.join("\n• ", details));
            GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, listHeight).applyTo(list);
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        for (int i = 0; i < answers.size(); i++) {
            createButton(parent, FIRST + i, answers.get(i), i == 0);
        }
        createButton(parent, IDialogConstants.CANCEL_ID, giveUp, answers.isEmpty());
    }

    @Override
    protected void buttonPressed(int button) {
        setReturnCode(button);
        close();
    }
}
