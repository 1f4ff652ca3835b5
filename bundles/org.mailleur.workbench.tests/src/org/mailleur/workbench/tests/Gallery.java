package org.mailleur.workbench.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** Looks at one screen after the other: waits until it is at rest, keeps a picture of it, and notes what is wrong with it. */
final class Gallery {

    /** A window that stays the same for so many looks is at rest. */
    private static final int LOOKS = 3;
    private static final int PAGES = 3;

    private final Screen screen;
    private final Path folder;
    private final List<String> faults = new ArrayList<>();
    private int number;

    Gallery(Screen screen, String theme) {
        this.screen = screen;
        int zoom = screen.ui(() -> screen.display().getPrimaryMonitor().getZoom());
        folder = Path.of("target", zoom == 100 ? "captures" : "captures-" + zoom, "ecrans", theme);
    }

    /** What was wrong with any of the screens. */
    List<String> faults() {
        return faults;
    }

    /** Begins something that may keep the UI thread until it is answered. */
    void begin(Runnable action) {
        screen.display().asyncExec(action);
    }

    /** Looks at the window, or at the question that stands before it. */
    void look(String name) {
        rest();
        number++;
        screen.run(() -> {
            Shell shell = top();
            ScreenCheck.of(shell).forEach(each -> faults.add(name + ": " + each));
            keep("%02d-%s".formatted(Integer.valueOf(number), name));
        });
    }

    /** Looks at all of a sheet that is longer than the window, page after page. */
    void lookThrough(String name, ScrolledComposite sheet) {
        look(name);
        for (int page = 2; page <= PAGES && screen.ui(() -> turn(sheet)); page++) {
            look(name + "-" + page);
        }
    }

    private static boolean turn(ScrolledComposite sheet) {
        int before = sheet.getOrigin().y;
        sheet.setOrigin(0, before + sheet.getClientArea().height - 40);
        return sheet.getOrigin().y > before;
    }

    /** Opens a question off the UI thread, looks at it, and closes it again. */
    void ask(String name, Runnable action) {
        ask(name, action, () -> {
            // It is looked at as it opens.
        });
    }

    /** Opens a question, fills it in, looks at it, and closes it again. */
    void ask(String name, Runnable action, Runnable fill) {
        Shell before = screen.ui(this::top);
        action.run();
        screen.until(name, () -> top() != before);
        fill.run();
        look(name);
        Shell question = screen.ui(this::top);
        screen.run(question::close);
        screen.until(name + " closed", () -> question.isDisposed() && top() == before);
    }

    /** Presses a button without the mouse: its words are what counts here. */
    void press(String text) {
        screen.until("the button " + text, () -> !buttons(text).isEmpty());
        Button button = screen.ui(() -> buttons(text).getLast());
        begin(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    /** Follows a link of a notice without the mouse. */
    void follow(String text) {
        Link link = screen.link(text);
        begin(() -> link.notifyListeners(SWT.Selection, new Event()));
    }

    private List<Button> buttons(String text) {
        return screen.all(Button.class, each -> each.getText().equals(text) && each.isEnabled());
    }

    void until(String what, BooleanSupplier seen) {
        screen.until(what, seen);
    }

    /** The question before the window, the window itself when there is none. */
    private Shell top() {
        return Stream.of(screen.display().getShells()).filter(each -> each.isVisible() && each.getParent() != null && each.getData("org.eclipse.swt.ToolTip") == null)
                .reduce((one, other) -> other).orElseGet(screen::window);
    }

    private void rest() {
        int[] seen = { 0, 0 };
        screen.until("a window at rest", () -> {
            int now = signature(top());
            seen[1] = now == seen[0] ? seen[1] + 1 : 0;
            seen[0] = now;
            return seen[1] >= LOOKS;
        });
    }

    private static int signature(Control control) {
        int own = Objects.hash(control.getBounds(), Boolean.valueOf(control.isVisible()), Integer.valueOf(System.identityHashCode(control)));
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                own = 31 * own + signature(child);
            }
        }
        return own;
    }

    private void keep(String name) {
        Rectangle bounds = screen.window().getBounds();
        Image image = new Image(screen.display(), bounds.width, bounds.height);
        GC gc = new GC(screen.display());
        try {
            gc.copyArea(image, bounds.x, bounds.y);
            ImageData data = image.getImageData(screen.window().getMonitor().getZoom());
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { data };
            Files.createDirectories(folder);
            loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** Out of the way: a tip that opens below the pointer would be in the picture. */
    void restPointer() {
        screen.hover(screen.window(), screen.ui(() -> new Point(screen.window().getSize().x - 12, 4)));
    }
}
