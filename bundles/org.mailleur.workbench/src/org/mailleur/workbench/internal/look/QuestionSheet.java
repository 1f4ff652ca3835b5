package org.mailleur.workbench.internal.look;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mailleur.workbench.internal.text.Words;

/** Asks several things on one sheet; what is missing is said in one sentence below. */
public abstract class QuestionSheet extends Dialog {

    private static final int WIDTH = 560;
    private static final int LABEL_WIDTH = 170;
    private static final int WIDEST = 640;
    private static final int FAULT_HEIGHT = 40;

    private final Words title;
    private final Words introduction;
    private final Words go;
    private Composite grid;
    private Remark fault;
    private boolean touched;
    private boolean left;

    /**
     * Makes the sheet.
     *
     * @param parent       the window
     * @param title        its title
     * @param introduction what is to be known before one answers
     * @param go           what its button does
     */
    protected QuestionSheet(Shell parent, Words title, Words introduction, Words go) {
        super(parent);
        this.go = go;
        this.title = title;
        this.introduction = introduction;
        setShellStyle(getShellStyle() | SWT.SHEET);
    }

    /** Makes the rows. */
    protected abstract void fill();

    /** Tells what is missing or wrong; on the UI thread, so without a look at the disk. */
    protected abstract Optional<String> obstacle();

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title.text());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = Look.PAPER.on((Composite) super.createDialogArea(parent));
        GridLayoutFactory.fillDefaults().margins(24, 18).spacing(0, 12).applyTo(area);
        Label what = Look.ASIDE.on(new Label(area, SWT.WRAP));
        what.setText(introduction.text());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(what);
        grid = Look.PAPER.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        fault = new Remark(area, WIDTH);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, FAULT_HEIGHT).applyTo(fault.control());
        fill();
        // What is proposed was not typed by anybody.
        touched = false;
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, go.text(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Words.CANCEL.text(), false);
        check();
    }

    /** Something was typed or chosen: what is still missing may be said from now on. */
    protected final void touched() {
        touched = true;
        check();
    }

    /** A field was left after something was typed: what is missing was passed over. */
    private void left() {
        if (touched && !left) {
            left = true;
            check();
        }
    }

    /** Says what is missing, and lets one go on when nothing is: calmly as long as she is still at the first thing that she types. */
    protected final void check() {
        Button create = getButton(IDialogConstants.OK_ID);
        if (create != null && !create.isDisposed()) {
            Optional<String> obstacle = obstacle();
            create.setEnabled(obstacle.isEmpty());
            fault.say(obstacle.orElse(""), !left);
        }
    }

    /** Makes a label in the first column. */
    protected final void label(Words words) {
        Label label = Look.FIELD.on(new Label(grid, SWT.WRAP));
        label.setText(words.text());
        GridDataFactory.fillDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).indent(0, 7).applyTo(label);
    }

    /** Makes a line of text with its label. */
    protected final Text text(Words words) {
        label(words);
        return text(grid, words);
    }

    /** Makes a line of text beside other things. */
    protected final Text text(Composite parent, Words words) {
        Text text = Look.INPUT.on(new Text(parent, SWT.BORDER | SWT.SINGLE));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        ScreenReader.name(text, words.text());
        text.addListener(SWT.Modify, event -> touched());
        text.addListener(SWT.FocusOut, event -> left());
        return text;
    }

    /** Makes a choice of one of several, with its label. */
    protected final Combo combo(Words words, List<String> choices) {
        label(words);
        Combo combo = Wheel.passOn(Look.INPUT.on(new Combo(grid, SWT.READ_ONLY | SWT.DROP_DOWN)));
        combo.setItems(choices.toArray(String[]::new));
        // As wide as its longest choice, within what a laptop shows.
        int wanted = Math.clamp(combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, WIDTH - LABEL_WIDTH, WIDEST);
        GridDataFactory.fillDefaults().grab(true, false).hint(wanted, SWT.DEFAULT).applyTo(combo);
        ScreenReader.name(combo, words.text());
        combo.addListener(SWT.Selection, event -> touched());
        return combo;
    }

    /** Makes something to tick. */
    protected final Button button(Composite parent, int style, Words words) {
        Button button = Look.PAPER.on(new Button(parent, style));
        button.setText(words.text());
        button.addListener(SWT.Selection, event -> touched());
        return button;
    }

    /** Makes a place for several things in the second column. */
    protected final Composite place(int columns) {
        Composite place = Look.PAPER.on(new Composite(grid, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 4).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(place);
        return place;
    }
}
