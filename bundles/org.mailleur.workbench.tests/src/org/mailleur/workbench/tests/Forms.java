package org.mailleur.workbench.tests;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.window.kit.Person;
import org.mailleur.workbench.internal.space.SpaceState;

/** What a delegate does with forms: opens them from the explorer, fills in, undoes, saves. */
final class Forms {

    private final Screen screen;
    private final Spaces spaces;

    Forms(Screen screen, Spaces spaces) {
        this.screen = screen;
        this.spaces = spaces;
    }

    EditingSession editing() {
        return ((SpaceState.Opened) spaces.session().state()).editing();
    }

    /** Looks for a line by typing, and opens its form. */
    void open(String typed, String line) {
        screen.click(screen.filter());
        screen.run(() -> screen.filter().setText(typed));
        // The lines are filtered a moment after the last letter.
        Person.pause(500);
        screen.until("the line " + line, () -> screen.lines().contains(line));
        TreeItem item = screen.line(line);
        screen.click(item);
        screen.key(SWT.CR, SWT.CR);
        screen.until("the form of " + line, () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor() != null
                && PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor().getTitle().equals(line));
    }

    /** The field behind a label. */
    Text field(String label) {
        List<Text> found = screen.all(Text.class, text -> behind(text, label));
        if (found.isEmpty()) {
            throw new AssertionError("No field « " + label + " » among\n" + String.join("\n", screen.texts()));
        }
        return found.getFirst();
    }

    /** Tells whether the cursor is in the field behind a label. */
    boolean isIn(String label) {
        return screen.display().getFocusControl() instanceof Text text && behind(text, label);
    }

    private static boolean behind(Text text, String label) {
        return follows(text, label) || text.getParent().getParent() != null && follows(text.getParent(), label);
    }

    private static boolean follows(Control place, String label) {
        Control[] all = place.getParent().getChildren();
        for (int i = 1; i < all.length; i++) {
            if (all[i] == place && all[i - 1] instanceof Label before) {
                return before.getText().replace("\u00a0*", "").replace(" *", "").equals(label);
            }
        }
        return false;
    }

    /** Types over what stands in a field, as with the keyboard. */
    void fill(String label, String text) {
        Text field = field(label);
        screen.click(field);
        press(SWT.MOD1, 'a');
        screen.type(text);
    }

    /** Presses keys together. */
    void press(int modifiers, char key) {
        down(modifiers, SWT.MOD1, SWT.KeyDown);
        down(modifiers, SWT.MOD2, SWT.KeyDown);
        screen.key(key, 0);
        down(modifiers, SWT.MOD2, SWT.KeyUp);
        down(modifiers, SWT.MOD1, SWT.KeyUp);
        Person.pause(80);
    }

    private void down(int modifiers, int modifier, int type) {
        if ((modifiers & modifier) != 0) {
            Event event = new Event();
            event.type = type;
            event.keyCode = modifier;
            if (!screen.ui(() -> screen.display().post(event))) {
                throw new AssertionError("The system took no key");
            }
        }
    }

    void undo() {
        press(SWT.MOD1, 'z');
    }

    void redo() {
        press(SWT.MOD1, 'y');
    }

    void save() {
        press(SWT.MOD1, 's');
        screen.until("everything saved", () -> editing().dirtyFiles().isEmpty());
    }

    /** Presses a button of any window. */
    void button(String text) {
        screen.until("the button " + text, () -> !screen.all(Button.class, each -> each.getText().equals(text)).isEmpty());
        screen.click(screen.all(Button.class, each -> each.getText().equals(text)).getLast());
    }

    /** Chooses from the explorer's menu, which a person opens with the right button. */
    void menu(String... path) {
        screen.run(() -> {
            Tree tree = screen.tree();
            org.eclipse.swt.widgets.Menu menu = tree.getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            for (int i = 0; i < path.length; i++) {
                MenuItem item = item(menu, path[i]);
                if (i == path.length - 1) {
                    item.notifyListeners(SWT.Selection, new Event());
                } else {
                    menu = item.getMenu();
                }
            }
        });
    }

    private static MenuItem item(org.eclipse.swt.widgets.Menu menu, String text) {
        for (MenuItem item : menu.getItems()) {
            if (item.getText().equals(text)) {
                return item;
            }
        }
        throw new AssertionError("No « " + text + " » in the menu");
    }

    void closeEditors() {
        screen.run(() -> {
            for (Shell shell : screen.display().getShells()) {
                if (shell.getParent() != null && !shell.isDisposed() && shell.isVisible()) {
                    shell.close();
                }
            }
            PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
        });
    }
}
