package org.mailleur.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;

/** Eyes and hands of a delegate: sees what the window shows, types and clicks with events of the system. Used off the UI thread. */
final class Screen {

    private static final long PATIENCE = 60_000;
    private static final Path CAPTURES = Path.of("target", "captures");

    private final Display display = PlatformUI.getWorkbench().getDisplay();

    Display display() {
        return display;
    }

    Shell window() {
        return ui(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell()
                : PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
    }

    <T> T ui(Callable<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                answer.set(question.call());
            } catch (Exception e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
        return answer.get();
    }

    void run(Runnable task) {
        display.syncExec(task);
    }

    void until(String what, BooleanSupplier seen) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!ui(seen::getAsBoolean)) {
            if (System.currentTimeMillis() > end) {
                capture("echec-" + what.replaceAll("\\W+", "-"));
                throw new AssertionError("Not seen in time: " + what + "; the cursor is in " + ui(display::getFocusControl) + ", the pointer at "
                        + ui(display::getCursorLocation) + "\n" + String.join("\n", texts()));
            }
            pause(50);
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

    /** Gives the window the size of a small laptop's screen and brings it to the front. */
    void fit(int width, int height) {
        run(() -> {
            window().setBounds(0, 0, width, height);
            window().forceActive();
        });
        until("size", () -> window().getSize().x == width);
    }

    void click(Control control, Point inside) {
        Point at = ui(() -> onScreen(control, inside));
        // A hand always moves: a pointer that already rests there would tell the window nothing.
        post(SWT.MouseMove, new Point(at.x - 6, at.y - 3), 0);
        pause(30);
        post(SWT.MouseMove, at, 0);
        pause(60);
        post(SWT.MouseDown, at, 1);
        post(SWT.MouseUp, at, 1);
        pause(60);
    }

    /** Asked of its parent: GTK lets a search field answer for the picture at its end. */
    private static Point onScreen(Control control, Point inside) {
        Point corner = control.getParent().toDisplay(control.getLocation());
        return new Point(corner.x + inside.x, corner.y + inside.y);
    }

    void click(Control control) {
        click(control, ui(() -> new Point(Math.min(40, control.getSize().x / 2), control.getSize().y / 2)));
    }

    void click(TreeItem item) {
        Rectangle bounds = ui(item::getBounds);
        click(ui(item::getParent), new Point(bounds.x + 20, bounds.y + bounds.height / 2));
    }

    private void post(int type, Point at, int button) {
        Event event = new Event();
        event.type = type;
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        if (!ui(() -> display.post(event))) {
            throw new AssertionError("The system took no event");
        }
    }

    /** Types as on a keyboard; capitals and accents are left to those who need them. */
    void type(String text) {
        for (char each : text.toCharArray()) {
            key(each, 0);
        }
    }

    void key(char character, int keyCode) {
        for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
            Event event = new Event();
            event.type = type;
            event.character = character;
            event.keyCode = keyCode;
            if (!ui(() -> display.post(event))) {
                throw new AssertionError("The system took no key");
            }
        }
        pause(20);
    }

    <T extends Control> List<T> all(Class<T> type, Predicate<T> wanted) {
        return ui(() -> {
            List<T> found = new ArrayList<>();
            for (Shell shell : display.getShells()) {
                collect(shell, type, wanted, found);
            }
            return found;
        });
    }

    private static <T extends Control> void collect(Control control, Class<T> type, Predicate<T> wanted, List<T> found) {
        if (!control.isVisible()) {
            return;
        }
        if (type.isInstance(control) && wanted.test(type.cast(control))) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, wanted, found);
            }
        }
    }

    Tree tree() {
        return all(Tree.class, each -> true).getFirst();
    }

    Text filter() {
        return all(Text.class, each -> (each.getStyle() & SWT.SEARCH) != 0).getFirst();
    }

    Link link(String text) {
        List<Link> found = all(Link.class, each -> plain(each.getText()).equals(text));
        if (found.isEmpty()) {
            throw new AssertionError("No link « " + text + " » among\n" + String.join("\n", texts()));
        }
        return found.getFirst();
    }

    /** What can be read in all windows, without the explorer's lines. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        all(Label.class, each -> texts.add(each.getText().replace("&&", "&")));
        all(Text.class, each -> texts.add(each.getText()));
        all(Link.class, each -> texts.add(plain(each.getText())));
        texts.removeIf(String::isEmpty);
        return texts;
    }

    boolean reads(String text) {
        return texts().contains(text);
    }

    private static String plain(String link) {
        return link.replaceAll("</?a>", "").replace("&&", "&").replace("\u200b", "");
    }

    /** The explorer's lines that can be seen or scrolled to, top to bottom. */
    List<String> lines() {
        return ui(() -> {
            List<String> lines = new ArrayList<>();
            addLines(tree().getItems(), lines);
            return lines;
        });
    }

    private static void addLines(TreeItem[] items, List<String> lines) {
        for (TreeItem item : items) {
            lines.add(item.getText());
            if (item.getExpanded()) {
                addLines(item.getItems(), lines);
            }
        }
    }

    TreeItem line(String text) {
        return ui(() -> {
            TreeItem found = find(tree().getItems(), text);
            if (found == null) {
                throw new AssertionError("No line « " + text + " »");
            }
            return found;
        });
    }

    private static TreeItem find(TreeItem[] items, String text) {
        for (TreeItem item : items) {
            if (item.getText().equals(text)) {
                return item;
            }
            TreeItem below = item.getExpanded() ? find(item.getItems(), text) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    String selectedLine() {
        return ui(() -> tree().getSelectionCount() == 0 ? "" : tree().getSelection()[0].getText());
    }

    /** Keeps a picture of the screen beside the test's results. */
    Path capture(String name) {
        pause(300);
        return ui(() -> {
            Rectangle bounds = window().getBounds();
            Image image = new Image(display, bounds.width, bounds.height);
            GC gc = new GC(display);
            try {
                gc.copyArea(image, bounds.x, bounds.y);
                ImageLoader loader = new ImageLoader();
                loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
                Files.createDirectories(CAPTURES);
                Path file = CAPTURES.resolve(name + ".png");
                loader.save(file.toString(), SWT.IMAGE_PNG);
                return file;
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }
}
