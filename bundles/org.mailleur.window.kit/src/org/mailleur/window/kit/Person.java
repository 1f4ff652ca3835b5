package org.mailleur.window.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** Eyes and hands of a delegate: sees what a window shows, types, clicks and drags with events of the system. Used off the UI thread. */
public abstract class Person {

    private static final long PATIENCE = Long.getLong("org.mailleur.patience", 60_000).longValue();
    /** The style of the small windows that tell what the pointer rests on. */
    private static final int TIP = SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS;

    private volatile boolean held;
    private volatile int modifiers;
    private Widget pressed;
    private boolean aside;

    /** The display that is looked at. */
    public abstract Display display();

    /** What is known beyond the words « not seen in time »; nothing by default. */
    protected String seen() {
        return "";
    }

    /**
     * Asks something on the UI thread.
     *
     * @param <T>      the kind of the answer
     * @param question what is asked
     * @return the answer
     */
    public <T> T ui(Callable<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                answer.set(question.call());
            } catch (Exception | AssertionError | LinkageError e) {
                // What a test finds wrong is no failure of the window, which would show it and wait for a click.
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
        return answer.get();
    }

    /** Does something on the UI thread. */
    public void run(Runnable task) {
        ui(() -> {
            task.run();
            return null;
        });
    }

    /** Waits until something is seen; what is on the screen is kept when it is not. */
    public void until(String what, BooleanSupplier seen) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!ui(seen::getAsBoolean)) {
            if (System.currentTimeMillis() > end) {
                capture("echec-" + what.replaceAll("\\W+", "-"));
                throw new AssertionError("Not seen in time: " + what + seen());
            }
            pause(40);
        }
    }

    /** Waits. */
    public static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Clicks at a place of a control. */
    public void click(Control control, Point inside) {
        click(ui(() -> onScreen(control, inside)), 1);
    }

    /** Clicks into a control. */
    public void click(Control control) {
        click(control, ui(() -> new Point(Math.min(40, control.getSize().x / 2), control.getSize().y / 2)));
    }

    /** Clicks twice at a place of a control, fast. */
    public void doubleClick(Control control, Point inside) {
        Point at = ui(() -> onScreen(control, inside));
        click(at, 1);
        post(SWT.MouseDown, at, 1);
        // What SWT posts on GTK never counts as a second click.
        run(() -> {
            Event second = new Event();
            second.button = 1;
            second.x = inside.x;
            second.y = inside.y;
            control.notifyListeners(SWT.MouseDoubleClick, second);
        });
        post(SWT.MouseUp, at, 1);
        pause(80);
    }

    /** Clicks at a place of a control with the button that opens its menu. */
    public void menuClick(Control control, Point inside) {
        click(ui(() -> onScreen(control, inside)), 3);
    }

    private void click(Point at, int button) {
        hover(at);
        press(at, button);
    }

    private void press(Point at, int button) {
        post(SWT.MouseDown, at, button);
        post(SWT.MouseUp, at, button);
        pause(80);
    }

    /** Asked of its parent: GTK lets a search field answer for the picture at its end. */
    private static Point onScreen(Control control, Point inside) {
        if (control.getParent() == null) {
            return control.toDisplay(inside);
        }
        Point corner = control.getParent().toDisplay(control.getLocation());
        return new Point(corner.x + inside.x, corner.y + inside.y);
    }

    /** Rests the pointer at a place of a control. */
    public void hover(Control control, Point inside) {
        hover(ui(() -> onScreen(control, inside)));
    }

    /** A hand always moves: a pointer that already rests there would tell the window nothing. */
    private void hover(Point at) {
        post(SWT.MouseMove, new Point(at.x - 6, at.y - 3), 0);
        pause(30);
        post(SWT.MouseMove, at, 0);
        pause(60);
    }

    /** Drags within a control. */
    public void drag(Control control, Point from, Point to) {
        drag(control, from, control, to);
    }

    /** Drags from a place of one control to a place of another. */
    public void drag(Control source, Point from, Control target, Point to) {
        Point start = ui(() -> onScreen(source, from));
        Point end = ui(() -> onScreen(target, to));
        hover(start);
        post(SWT.MouseDown, start, 1);
        pause(60);
        for (int i = 1; i <= 12; i++) {
            post(SWT.MouseMove, new Point(start.x + (end.x - start.x) * i / 12, start.y + (end.y - start.y) * i / 12), 0);
            pause(15);
        }
        post(SWT.MouseUp, end, 1);
        pause(120);
    }

    private void post(int type, Point at, int button) {
        held |= type == SWT.MouseDown;
        Event event = new Event();
        event.type = type;
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        if (!ui(() -> display().post(event))) {
            throw new AssertionError("The system took no event at " + at);
        }
        if (type == SWT.MouseUp) {
            // What is posted is taken from the queue in order: a question comes after it.
            pause(20);
            ui(() -> null);
            held = false;
        }
    }

    /**
     * SWT on GTK posts buttons without a place, as if the pointer were in the screen's corner, and moves as if no button were held: a filter
     * that tells them as a real hand would have it. Called on the UI thread.
     */
    protected final void guide(Display display) {
        display.addFilter(SWT.MouseDown, this::correct);
        display.addFilter(SWT.MouseUp, this::correct);
        display.addFilter(SWT.MouseMove, this::correct);
    }

    /** Does something on the UI thread with events that know their place, such as many in little time. */
    public void withOwnEvents(Runnable task) {
        run(() -> {
            aside = true;
            try {
                task.run();
            } finally {
                aside = false;
            }
        });
    }

    private void correct(Event event) {
        if (event.type == SWT.MouseDown) {
            pressed = event.widget;
        } else if (held && pressed != event.widget && event.widget instanceof Control && pressed instanceof Control first && !first.isDisposed()) {
            // A button that is held keeps the pointer for the control on which it was pressed.
            int type = event.type;
            Event kept = new Event();
            kept.button = event.button;
            kept.time = event.time;
            event.type = SWT.None;
            first.notifyListeners(type, kept);
            return;
        }
        if (!aside && event.widget instanceof Control control) {
            Point at = control.toControl(display().getCursorLocation());
            event.x = at.x;
            event.y = at.y;
            event.stateMask |= (event.type != SWT.MouseDown && held ? SWT.BUTTON1 : 0) | modifiers;
        }
    }

    /** Types as on a keyboard; capitals and accents are left to those who need them. */
    public void type(String text) {
        for (char each : text.toCharArray()) {
            key(each, 0);
        }
    }

    /** Presses a key by SWT’s name. */
    public void key(int keyCode) {
        key(keyCode < 128 ? (char) keyCode : '\0', keyCode);
    }

    /** Holds a key such as Shift, does something with the mouse, and lets go. */
    public void holding(int key, Runnable gesture) {
        post(SWT.KeyDown, '\0', key);
        modifiers = key;
        try {
            gesture.run();
        } finally {
            modifiers = 0;
            post(SWT.KeyUp, '\0', key);
            pause(60);
        }
    }

    /** Presses a key while another is held. */
    public void keys(int holding, int keyCode) {
        post(SWT.KeyDown, '\0', holding);
        key(keyCode < 0x10000 ? (char) keyCode : '\0', keyCode < 0x10000 ? 0 : keyCode);
        post(SWT.KeyUp, '\0', holding);
        pause(60);
    }

    /** Presses a key. */
    public void key(char character, int keyCode) {
        post(SWT.KeyDown, character, keyCode);
        post(SWT.KeyUp, character, keyCode);
        pause(25);
    }

    /**
     * SWT on GTK posts keys to a tip that stands, as if it were written in: a hand moves aside first, and the tip goes. Whoever really types
     * writes where the cursor is, tip or not.
     */
    private void awayFromTips() {
        if (ui(this::tipStands)) {
            Rectangle window = ui(() -> window().getBounds());
            hover(new Point(window.x + window.width - 12, window.y + 12));
            for (int i = 0; i < 100 && ui(this::tipStands); i++) {
                pause(20);
            }
        }
    }

    private boolean tipStands() {
        return Stream.of(display().getShells()).anyMatch(shell -> shell.isVisible() && (shell.getStyle() & TIP) == TIP);
    }

    private void post(int type, char character, int keyCode) {
        awayFromTips();
        Event event = new Event();
        event.type = type;
        event.character = character;
        event.keyCode = keyCode;
        if (!ui(() -> display().post(event))) {
            throw new AssertionError("The system took no key");
        }
    }

    /** All controls of a kind that can be seen, in all windows. */
    public <T extends Control> List<T> all(Class<T> type, Predicate<T> wanted) {
        return ui(() -> {
            List<T> found = new ArrayList<>();
            for (Shell each : display().getShells()) {
                collect(each, type, wanted, found);
            }
            return found;
        });
    }

    private static <T extends Control> void collect(Control control, Class<T> type, Predicate<T> wanted, List<T> found) {
        if (control.isVisible()) {
            if (type.isInstance(control) && wanted.test(type.cast(control))) {
                found.add(type.cast(control));
            }
            if (control instanceof Composite composite) {
                for (Control child : composite.getChildren()) {
                    collect(child, type, wanted, found);
                }
            }
        }
    }

    /** The window that pictures are taken of. */
    public abstract Shell window();

    /**
     * Keeps a picture of the window, and of what lies above it, beside the test's results.
     *
     * @param name the file's name, without its ending
     * @return the picture, in the screen's own pixels
     */
    public ImageData capture(String name) {
        pause(400);
        return ui(() -> Captures.of(window(), name));
    }
}
