package org.mailleur.workbench.tests;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ExpandBar;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** Everything that can be read in a window: texts, titles, hints, tooltips, columns, tabs, menus with all that hang below them. Used on the UI thread. */
final class Sight {

    private static final List<String> GETTERS = List.of("getText", "getToolTipText", "getMessage");

    private final Set<String> seen = new LinkedHashSet<>();

    private Sight() {
    }

    static List<String> of(Shell shell) {
        Sight sight = new Sight();
        sight.control(shell);
        if (shell.getMenuBar() != null) {
            sight.menu(shell.getMenuBar());
        }
        return List.copyOf(sight.seen);
    }

    static List<String> of(Menu menu) {
        Sight sight = new Sight();
        sight.menu(menu);
        return List.copyOf(sight.seen);
    }

    private void control(Control control) {
        if (!control.isVisible()) {
            return;
        }
        words(control);
        items(control, this::words);
        if (control.getMenu() != null && control.getMenu() != control.getShell().getMenu()) {
            menu(control.getMenu());
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                control(child);
            }
        }
    }

    private static void items(Control control, Consumer<Widget> reader) {
        List<Widget> items = new ArrayList<>();
        switch (control) {
            case ToolBar bar -> items.addAll(List.of(bar.getItems()));
            case TabFolder folder -> items.addAll(List.of(folder.getItems()));
            case CTabFolder folder -> items.addAll(List.of(folder.getItems()));
            case ExpandBar bar -> items.addAll(List.of(bar.getItems()));
            case Table table -> {
                items.addAll(List.of(table.getColumns()));
                items.addAll(List.of(table.getItems()));
            }
            case Tree tree -> {
                items.addAll(List.of(tree.getColumns()));
                below(tree.getItems(), items);
            }
            default -> {
                // Has nothing but itself.
            }
        }
        items.forEach(reader);
    }

    private static void below(TreeItem[] items, List<Widget> found) {
        for (TreeItem item : items) {
            found.add(item);
            if (item.getExpanded()) {
                below(item.getItems(), found);
            }
        }
    }

    /** Menus fill themselves when they are shown. */
    private void menu(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            words(item);
            if (item.getMenu() != null) {
                menu(item.getMenu());
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }

    private void words(Widget widget) {
        if (widget instanceof Combo combo) {
            seen.addAll(List.of(combo.getItems()));
        }
        for (String getter : GETTERS) {
            String text = ask(widget, getter);
            if (text != null && !text.isBlank()) {
                seen.add(text);
            }
        }
    }

    /** Widgets have their texts in common only by the names of the methods. */
    private static String ask(Widget widget, String getter) {
        try {
            Method method = widget.getClass().getMethod(getter);
            return method.invoke(widget) instanceof String text ? text : null;
        } catch (NoSuchMethodException e) {
            return null;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(widget + " does not tell its " + getter, e);
        }
    }
}
