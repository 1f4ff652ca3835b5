package org.mailleur.diagram.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A window on a thread of its own, with the eyes and hands of a delegate: clicks, drags and keys are events of the system. */
final class Window implements AutoCloseable {

    static final Point LAPTOP = new Point(1366, 768);

    private static final long PATIENCE = 60_000;
    private static final Path CAPTURES = Path.of("target", "captures");

    private final CompletableFuture<Shell> opened = new CompletableFuture<>();
    private final Thread thread = new Thread(this::live, "window");
    private Display display;
    private volatile Throwable failure;
    private volatile boolean held;

    Window() {
        thread.start();
        opened.join();
    }

    private void live() {
        display = new Display();
        display.addFilter(SWT.MouseDown, this::correct);
        display.addFilter(SWT.MouseUp, this::correct);
        display.addFilter(SWT.MouseMove, this::correct);
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, LAPTOP.x, LAPTOP.y);
        shell.open();
        opened.complete(shell);
        while (!shell.isDisposed()) {
            try {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            } catch (RuntimeException | Error e) {
                failure = e;
            }
        }
        display.dispose();
    }

    /**
     * SWT on GTK posts buttons without a place, as if the pointer were in the screen's corner, and moves as if no button were held: told
     * here as a real hand would have it.
     */
    private void correct(Event event) {
        if (event.widget instanceof Control control) {
            Point at = control.toControl(display.getCursorLocation());
            event.x = at.x;
            event.y = at.y;
            event.stateMask |= event.type != SWT.MouseDown && held ? SWT.BUTTON1 : 0;
        }
    }

    Shell shell() {
        return opened.join();
    }

    Display display() {
        return display;
    }

    <T> T ui(Callable<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        if (failure != null) {
            throw new AssertionError("The window failed", failure);
        }
        display.syncExec(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void run(Runnable task) {
        ui(() -> {
            task.run();
            return null;
        });
    }

    void until(String what, BooleanSupplier seen) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!ui(seen::getAsBoolean)) {
            if (System.currentTimeMillis() > end) {
                capture("echec-" + what.replaceAll("\\W+", "-"));
                throw new AssertionError("Not seen in time: " + what);
            }
            pause(40);
        }
    }

    static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    void click(Control control, Point inside) {
        click(ui(() -> control.toDisplay(inside)), 1);
    }

    void click(Control control) {
        click(control, ui(() -> new Point(Math.min(40, control.getSize().x / 2), control.getSize().y / 2)));
    }

    void doubleClick(Control control, Point inside) {
        Point at = ui(() -> control.toDisplay(inside));
        click(at, 1);
        post(SWT.MouseDown, at, 1);
        post(SWT.MouseUp, at, 1);
        pause(80);
    }

    private void click(Point at, int button) {
        hover(at);
        post(SWT.MouseDown, at, button);
        post(SWT.MouseUp, at, button);
        pause(80);
    }

    /** A hand always moves: a pointer that already rests there would tell the window nothing. */
    private void hover(Point at) {
        post(SWT.MouseMove, new Point(at.x - 6, at.y - 3), 0);
        pause(30);
        post(SWT.MouseMove, at, 0);
        pause(60);
    }

    void drag(Control control, Point from, Point to) {
        Point start = ui(() -> control.toDisplay(from));
        Point end = ui(() -> control.toDisplay(to));
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
        if (!ui(() -> display.post(event))) {
            throw new AssertionError("The system took no event");
        }
        if (type == SWT.MouseUp) {
            // What is posted is taken from the queue in order: a question comes after it.
            pause(20);
            ui(() -> null);
            held = false;
        }
    }

    void type(String text) {
        for (char each : text.toCharArray()) {
            key(each, 0);
        }
    }

    void key(int keyCode) {
        key(keyCode < 128 ? (char) keyCode : '\0', keyCode);
    }

    /** Presses a key while another is held. */
    void keys(int held, int keyCode) {
        press(SWT.KeyDown, '\0', held);
        key(keyCode < 0x10000 ? (char) keyCode : '\0', keyCode < 0x10000 ? 0 : keyCode);
        press(SWT.KeyUp, '\0', held);
        pause(60);
    }

    private void key(char character, int keyCode) {
        press(SWT.KeyDown, character, keyCode);
        press(SWT.KeyUp, character, keyCode);
        pause(25);
    }

    private void press(int type, char character, int keyCode) {
        Event event = new Event();
        event.type = type;
        event.character = character;
        event.keyCode = keyCode;
        if (!ui(() -> display.post(event))) {
            throw new AssertionError("The system took no key");
        }
    }

    <T extends Control> List<T> all(Class<T> type, Predicate<T> wanted) {
        return ui(() -> {
            List<T> found = new ArrayList<>();
            for (Shell each : display.getShells()) {
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

    /** A picture of the window as it is on the screen, kept beside the test's results. */
    ImageData capture(String name) {
        pause(400);
        return ui(() -> {
            Image image = new Image(display, LAPTOP.x, LAPTOP.y);
            GC gc = new GC(display);
            try {
                gc.copyArea(image, 0, 0);
                ImageLoader loader = new ImageLoader();
                ImageData data = image.getImageData(shell().getMonitor().getZoom());
                loader.data = new ImageData[] { data };
                Files.createDirectories(CAPTURES);
                loader.save(CAPTURES.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
                return data;
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    @Override
    public void close() {
        display.syncExec(shell()::dispose);
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
