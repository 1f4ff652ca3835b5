package org.mailleur.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.mailleur.window.kit.Person;

/** A person before the workbench's window. */
final class Screen extends Person {

    private final Display display = PlatformUI.getWorkbench().getDisplay();

    @Override
    public Display display() {
        return display;
    }

    @Override
    public Shell window() {
        return ui(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell()
                : PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
    }

    @Override
    protected String seen() {
        return "; the cursor is in " + ui(display::getFocusControl) + ", the pointer at " + ui(display::getCursorLocation) + "\n" + String.join("\n", texts());
    }

    /** Gives the window the size of a small laptop's screen and brings it to the front. */
    void fit(int width, int height) {
        run(() -> {
            window().setBounds(0, 0, width, height);
            window().forceActive();
        });
        until("size", () -> window().getSize().x == width);
    }

    /** Clicks into a control that has come to rest: remarks that come and go move what stands below them. */
    @Override
    public void click(Control control) {
        Rectangle[] at = { ui(() -> display.map(control.getParent(), null, control.getBounds())) };
        until("a control at rest", () -> {
            Rectangle before = at[0];
            at[0] = display.map(control.getParent(), null, control.getBounds());
            return before.equals(at[0]);
        });
        super.click(control);
    }

    /** Clicks on a line of the explorer, which a person scrolls to first; what still moves, she lets come to rest. */
    void click(TreeItem item) {
        run(() -> item.getParent().showItem(item));
        Rectangle[] at = { ui(item::getBounds) };
        until("a line at rest", () -> {
            Rectangle before = at[0];
            at[0] = item.getBounds();
            return before.equals(at[0]) && item.getParent().getClientArea().contains(before.x, before.y + before.height / 2);
        });
        // High in the line: a scroll bar that shows itself when the pointer comes near lies over the foot of the last one.
        click(ui(item::getParent), new Point(at[0].x + 20, at[0].y + at[0].height / 4));
    }

    /** Chooses a line of the explorer: clicks on it, and once more when a line that came in between was hit instead. */
    void choose(String line) {
        for (int attempt = 1; attempt < 4 && !isChosen(line); attempt++) {
            click(line(line));
            waitFor(() -> isChosen(line));
        }
        until(line + " is chosen, with the cursor on it", () -> isChosen(line));
    }

    private boolean isChosen(String line) {
        return ui(() -> selectedLine().equals(line) && tree().isFocusControl());
    }

    private static void waitFor(BooleanSupplier seen) {
        for (int i = 0; i < 100 && !seen.getAsBoolean(); i++) {
            pause(30);
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
}
