package org.mailleur.bench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/**
 * Asks the UI thread every ten milliseconds for a sign of life while a space is opened, and keeps the longest wait; then types into the
 * filter as a person does, and measures until the lines are those that were asked for. Prints what it found.
 */
final class UiWatch {

    private static final int PAUSE = 10;
    /** What goes on in the background after the space is shown, such as its checks, comes back within this time, in milliseconds. */
    private static final long AFTERWARDS = 12_000;
    /** A wait that is worth a note, in nanoseconds. */
    private static final long NOTED = 120_000_000;
    private static final long PATIENCE = 120_000;
    private static final double NANOSECONDS = 1e6;
    private static final String[] TYPED = { "ass", "asso", "cen", "centre", "com", "jeunesse" };

    private final Display display;
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();

    UiWatch(Display display) {
        this.display = display;
    }

    void run() {
        Thread probe = new Thread(this::probe, "sign of life");
        probe.setDaemon(true);
        probe.start();
        long end = System.currentTimeMillis() + PATIENCE;
        while (ask(this::lines).intValue() == 0 && System.currentTimeMillis() < end) {
            FirstWindow.rest(PAUSE);
        }
        FirstWindow.rest(AFTERWARDS);
        over.set(true);
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.println("ATTENTE " + longest.get() / NANOSECONDS);
        System.out.println("MEMOIRE " + used);
        System.out.println("FILTRE " + filter());
        System.out.println("FIN");
    }

    private void probe() {
        Thread doctor = new Thread(this::lookWhatBlocks, "what blocks");
        doctor.setDaemon(true);
        doctor.start();
        while (!over.get() && !display.isDisposed()) {
            long asked = System.nanoTime();
            waiting.set(asked);
            display.syncExec(() -> longest.accumulateAndGet(System.nanoTime() - asked, Math::max));
            waiting.set(0);
            FirstWindow.rest(PAUSE);
        }
    }

    /** Notes what the UI thread does while it keeps somebody waiting too long: for whoever mends it. */
    private void lookWhatBlocks() {
        while (!over.get() && !display.isDisposed()) {
            FirstWindow.rest(PAUSE);
            long since = waiting.get();
            if (since != 0 && System.nanoTime() - since > NOTED) {
                StringBuilder text = new StringBuilder("Sans réponse depuis " + (System.nanoTime() - since) / 1_000_000 + " ms\n");
                for (StackTraceElement frame : display.getThread().getStackTrace()) {
                    text.append("  ").append(frame).append('\n');
                }
                System.err.print(text);
            }
        }
    }

    private <T> T ask(Supplier<T> question) {
        List<T> answer = new ArrayList<>();
        display.syncExec(() -> answer.add(question.get()));
        return answer.getFirst();
    }

    /** The median time from a typed word to its lines, in milliseconds. */
    private double filter() {
        List<Double> times = new ArrayList<>();
        for (String typed : TYPED) {
            long start = System.nanoTime();
            type(typed, true);
            times.add((System.nanoTime() - start) / NANOSECONDS);
            type("", false);
            FirstWindow.rest(500);
        }
        times.sort(null);
        return times.get(times.size() / 2);
    }

    /** The column says how many lines it found as soon as it has them, and nothing while it shows all. */
    private void type(String words, boolean said) {
        display.syncExec(() -> find(Text.class, control -> (control.getStyle() & SWT.SEARCH) != 0).setText(words));
        long end = System.currentTimeMillis() + PATIENCE;
        while (ask(this::says).booleanValue() != said && System.currentTimeMillis() < end) {
            FirstWindow.rest(1);
        }
    }

    private Boolean says() {
        return Boolean.valueOf(find(Label.class, control -> control instanceof Label label && label.getText().contains("correspond")) != null);
    }

    private Integer lines() {
        Tree tree = find(Tree.class, control -> true);
        return Integer.valueOf(tree == null ? 0 : tree.getItemCount());
    }

    private <T extends Control> T find(Class<T> type, Predicate<Control> wanted) {
        for (Shell shell : display.getShells()) {
            T found = find(shell, type, wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static <T extends Control> T find(Control control, Class<T> type, Predicate<Control> wanted) {
        if (!control.isVisible()) {
            return null;
        } else if (type.isInstance(control) && wanted.test(control)) {
            return type.cast(control);
        } else if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                T found = find(child, type, wanted);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
