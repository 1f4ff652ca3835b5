package org.mailleur.workbench.internal.personal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.exchange.TypedValue;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.workbench.internal.look.Look;
import org.mailleur.workbench.internal.look.ScreenReader;
import org.mailleur.workbench.internal.text.Words;

/** Asks whose data, or how old, is to be taken out; what that would take is found out while she chooses, and said before anything is done. */
final class PurgeDialog extends Dialog {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 190;
    /** Typing goes on within this time, in milliseconds. */
    private static final int PAUSE = 350;
    private static final int SHORTEST_NAME = 2;

    private final EditingSession editing;
    private final String name;
    private final AtomicInteger asked = new AtomicInteger();
    private final Runnable lookNow = this::look;
    private Button ofPerson;
    private Button ofPast;
    private Button ofAge;
    private Text person;
    private Text age;
    private Label answer;
    private Text details;
    private PurgePlan plan;

    PurgeDialog(Shell parent, EditingSession editing, String name) {
        super(parent);
        this.editing = editing;
        this.name = name;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Asks; empty when the person changed her mind. */
    Optional<PurgePlan> ask() {
        return open() == Window.OK ? Optional.ofNullable(plan) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Words.PURGE_TITLE.text());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(20, 16).spacing(12, 8).applyTo(area);
        ofPerson = choice(area, Words.PURGE_PERSON, 1);
        person = line(area, Words.PURGE_PERSON, Words.PURGE_PERSON_HINT, ofPerson);
        ofPast = choice(area, Words.PURGE_PAST, 2);
        ofAge = choice(area, Words.PURGE_AGE, 1);
        age = line(area, Words.PURGE_AGE, Words.PURGE_AGE_HINT, ofAge);
        answer = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 6).applyTo(answer);
        details = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        ScreenReader.name(details, Words.PURGE_DETAILS.text());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(details);
        Label undo = Look.ASIDE.on(new Label(area, SWT.WRAP));
        undo.setText(Words.PURGE_UNDO.text());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(undo);
        ofPerson.setSelection(true);
        return area;
    }

    private Button choice(Composite parent, Words label, int span) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(label.text());
        button.addListener(SWT.Selection, event -> lookLater());
        GridDataFactory.fillDefaults().span(span, 1).align(SWT.FILL, SWT.CENTER).applyTo(button);
        return button;
    }

    /** Who types into a field has chosen what it belongs to. */
    private Text line(Composite parent, Words label, Words hint, Button choice) {
        Text text = Look.INPUT.on(new Text(parent, SWT.BORDER));
        text.setMessage(hint.text());
        ScreenReader.name(text, label.text());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> {
            for (Button each : new Button[] { ofPerson, ofPast, ofAge }) {
                if (each != null) {
                    each.setSelection(each == choice);
                }
            }
            lookLater();
        });
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.PURGE_DO.text(), false);
        createButton(parent, IDialogConstants.CANCEL_ID, Words.CANCEL.text(), true);
        person.setText(name);
        person.setFocus();
        person.selectAll();
        look();
    }

    private void lookLater() {
        forget();
        getShell().getDisplay().timerExec(PAUSE, lookNow);
    }

    /** What was found out is about something else. */
    private void forget() {
        asked.incrementAndGet();
        plan = null;
        Optional.ofNullable(getButton(IDialogConstants.OK_ID)).ifPresent(button -> button.setEnabled(false));
    }

    private void look() {
        if (answer.isDisposed()) {
            return;
        }
        forget();
        details.setText("");
        String faulty = ofPerson.getSelection() ? "" : ofAge.getSelection() && day().isEmpty() && !age.getText().isBlank() ? Words.PURGE_NO_DATE.with(age.getText()) : "";
        Optional<PurgePlan.Wish> wish = wish();
        say(wish.isPresent() ? Words.PERSONAL_SEARCHING.text() : faulty.isEmpty() ? Words.PURGE_CHOOSE.text() : faulty);
        wish.ifPresent(this::find);
    }

    private Optional<PurgePlan.Wish> wish() {
        if (ofPast.getSelection()) {
            return Optional.of(new PurgePlan.Wish.Past(LocalDate.now()));
        } else if (ofAge.getSelection()) {
            return day().map(PurgePlan.Wish.Older::new);
        }
        String typed = person.getText().strip();
        return typed.codePoints().filter(Character::isLetter).count() < SHORTEST_NAME ? Optional.empty() : Optional.of(new PurgePlan.Wish.Person(typed));
    }

    /** A date is read as in any field of a form. */
    private Optional<LocalDate> day() {
        return TypedValue.read(DirectoryPackage.Literals.CONTACT__UNTIL, age.getText()) instanceof TypedValue.Understood understood
                && understood.value() instanceof PartialDate date ? Optional.of(date.earliest()) : Optional.empty();
    }

    private void find(PurgePlan.Wish wish) {
        int question = asked.get();
        var display = getShell().getDisplay();
        Job job = Job.createSystem(Words.PURGE_TITLE.text(), monitor -> {
            try {
                PurgePlan found = PurgePlan.of(editing, wish);
                display.asyncExec(() -> show(question, found));
            } catch (IOException e) {
                ILog.of(PurgeDialog.class).warn("Cannot look into earlier versions", e);
                display.asyncExec(() -> unreadable(question));
            }
            return Status.OK_STATUS;
        });
        job.schedule();
    }

    private void show(int question, PurgePlan found) {
        if (answer.isDisposed() || question != asked.get()) {
            return;
        }
        plan = found;
        int count = found.purge().data().size();
        say(count == 0 ? Words.PURGE_NOTHING.text() : Words.PURGE_FOUND.with(count, found.purge().files().size()));
        details.setText(String.join(Text.DELIMITER, found.lines(editing.space().folder())));
        getButton(IDialogConstants.OK_ID).setEnabled(count > 0 || !found.copies().isEmpty());
        getButton(IDialogConstants.OK_ID).setText(count > 0 ? Words.PURGE_DO.text() : Words.PURGE_ONLY_COPIES.text());
        setButtonLayoutData(getButton(IDialogConstants.OK_ID));
        getButton(IDialogConstants.OK_ID).getParent().layout();
    }

    private void unreadable(int question) {
        if (!answer.isDisposed() && question == asked.get()) {
            say(Words.PURGE_UNREADABLE.text());
        }
    }

    private void say(String sentence) {
        answer.setText(sentence.replace("&", "&&"));
        answer.getParent().layout();
    }

    /** What changed meanwhile, such as a file from outside, is looked at once more. */
    @Override
    protected void okPressed() {
        if (plan != null && plan.version() != editing.version()) {
            look();
        } else {
            super.okPressed();
        }
    }
}
