package org.mailleur.workbench.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.mailleur.look.Theme;
import org.mailleur.window.kit.Captures;

/** Looks at one screen after the other: waits until it is at rest, keeps a picture of it, and notes what is wrong with it. */
final class Gallery {

    /** A window of which nothing has moved since so many looks is at rest. */
    private static final int LOOKS = 1;
    private static final int PAGES = 2;

    private final Screen screen;
    private final Path folder;
    private final List<String> faults = new ArrayList<>();
    private final List<CompletableFuture<Void>> written = new ArrayList<>();
    private final boolean whole;
    private final int pages;
    private int number;

    Gallery(Screen screen, Theme theme) {
        this.screen = screen;
        int zoom = screen.ui(() -> screen.display().getPrimaryMonitor().getZoom());
        whole = zoom == 100;
        pages = whole && theme == Theme.LIGHT ? PAGES : 1;
        folder = Path.of("target", whole ? "captures" : "captures-" + zoom, "ecrans", theme == Theme.DARK ? "sombre" : "clair");
    }

    /** What was wrong with any of the screens; all pictures are written. */
    List<String> faults() {
        written.forEach(CompletableFuture::join);
        return faults;
    }

    /** Tells whether a point has more than one pixel. */
    boolean isLarge() {
        return !whole;
    }

    /** Begins something that may keep the UI thread until it is answered. */
    void begin(Runnable action) {
        screen.display().asyncExec(action);
    }

    /** Looks at the window, or at the question that stands before it. */
    void look(String name) {
        number++;
        keep(rest(), "%02d-%s".formatted(Integer.valueOf(number), name));
        screen.run(() -> ScreenCheck.of(top()).forEach(each -> faults.add(name + ": " + each)));
    }

    /** Looks at a sheet that is longer than the window, and once keeps it page after page. */
    void lookThrough(String name, ScrolledComposite sheet) {
        look(name);
        for (int page = 2; page <= pages && screen.ui(() -> turn(sheet)); page++) {
            keep(rest(), "%02d-%s-%d".formatted(Integer.valueOf(number), name, Integer.valueOf(page)));
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

    /** The question before the window, the window itself when there is none; tips are no questions. */
    private Shell top() {
        Shell window = screen.window();
        return Stream.of(screen.display().getShells()).filter(each -> each.isVisible() && each != window && (each.getStyle() & (SWT.TOOL | SWT.ON_TOP)) == 0)
                .reduce((one, other) -> other).orElse(window);
    }

    /** Nothing moves any more, and all of it is painted. */
    private ImageData rest() {
        int[] seen = { 0, 0 };
        screen.until("a window at rest", () -> {
            int now = signature(top());
            seen[1] = now == seen[0] ? seen[1] + 1 : 0;
            seen[0] = now;
            return seen[1] >= LOOKS;
        });
        if (!whole) {
            // Without a window manager, what a closed question leaves on the window at 200 % stays there.
            screen.run(() -> {
                Shell window = screen.window();
                window.redraw(0, 0, window.getSize().x, window.getSize().y, true);
            });
        }
        ImageData[] shown = new ImageData[1];
        screen.until("a window that is painted", () -> {
            ImageData before = shown[0];
            shown[0] = Captures.picture(screen.window());
            return before != null && Arrays.equals(before.data, shown[0].data);
        });
        return shown[0];
    }

    private static int signature(Control control) {
        if (!control.getVisible()) {
            return 0;
        }
        int own = Objects.hash(control.getBounds(), Integer.valueOf(System.identityHashCode(control)));
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                own = 31 * own + signature(child);
            }
        }
        return own;
    }

    /** Written beside the walk. */
    private void keep(ImageData picture, String name) {
        written.add(CompletableFuture.runAsync(() -> {
            try {
                Pictured.write(picture, folder.resolve(name + ".png"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    /** Out of the way: a tip that opens below the pointer would be in the picture. */
    void restPointer() {
        screen.hover(screen.window(), screen.ui(() -> new Point(screen.window().getSize().x - 12, 4)));
    }
}
