package org.mailleur.window.kit;

import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A person's hand on menus: opens them and chooses by arrow keys. */
public final class MenuHand {

    private final Person person;

    /**
     * Creates the hand.
     *
     * @param person whose it is
     */
    public MenuHand(Person person) {
        this.person = person;
    }

    /**
     * Goes through a menu that is about to open, by arrow keys, and chooses from it.
     *
     * @param open opens the menu, by a click or a key
     * @param path the texts of its items, from the outermost to the one chosen
     */
    public void choose(Runnable open, String... path) {
        Menu menu = opened(open);
        for (int i = 0; i < path.length; i++) {
            String text = path[i];
            Menu shown = menu;
            int steps = person.ui(() -> stepsTo(shown, text));
            // A menu opened by its arrow stands on its first item already.
            for (int step = i == 0 ? 0 : 1; step < steps; step++) {
                person.key(SWT.ARROW_DOWN);
                Person.pause(40);
            }
            if (i < path.length - 1) {
                menu = person.ui(() -> item(shown, text).getMenu());
                person.key(SWT.ARROW_RIGHT);
                Person.pause(250);
            }
        }
        person.key(SWT.CR);
        Person.pause(200);
    }

    /** The menu that a gesture opens. */
    public Menu opened(Runnable gesture) {
        AtomicReference<Menu> shown = new AtomicReference<>();
        Listener listener = event -> {
            if (event.widget instanceof Menu menu) {
                shown.compareAndSet(null, menu);
            }
        };
        person.run(() -> person.display().addFilter(SWT.Show, listener));
        gesture.run();
        person.until("a menu", () -> shown.get() != null);
        person.run(() -> person.display().removeFilter(SWT.Show, listener));
        Person.pause(300);
        return shown.get();
    }

    private static int stepsTo(Menu menu, String text) {
        int steps = 0;
        for (MenuItem each : menu.getItems()) {
            if ((each.getStyle() & SWT.SEPARATOR) == 0 && each.isEnabled()) {
                steps++;
                if (plainText(each).equals(text)) {
                    return steps;
                }
            }
        }
        throw new AssertionError("No item " + text + " to choose among " + Stream.of(menu.getItems()).map(MenuHand::plainText).toList());
    }

    private static MenuItem item(Menu menu, String text) {
        return Stream.of(menu.getItems()).filter(each -> plainText(each).equals(text)).findFirst().orElseThrow();
    }

    private static String plainText(MenuItem item) {
        return item.getText().replaceFirst("\t.*", "").replaceAll("&(.)", "$1");
    }
}
