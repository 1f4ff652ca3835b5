package org.mailleur.workbench.internal.edit;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.mailleur.core.text.French;
import org.mailleur.core.text.FrenchFormat;

/** Asks of which sort something new is, by a menu. */
public final class KindMenu {

    private KindMenu() {
    }

    /**
     * Makes something new; first asks of which sort it is, where there are several.
     *
     * @param at   what was used to ask for it
     * @param type its class
     * @param then takes it; not called when the person changed her mind
     */
    public static void make(Control at, EClass type, Consumer<EObject> then) {
        Kinds.of(type).ifPresentOrElse(kinds -> ask(at, kinds, then), () -> then.accept(EcoreUtil.create(type)));
    }

    private static void ask(Control at, Kinds kinds, Consumer<EObject> then) {
        Menu menu = new Menu(at.getShell(), SWT.POP_UP);
        fill(menu, kinds, then);
        Point size = at.getSize();
        Point pointer = at.toControl(at.getDisplay().getCursorLocation());
        boolean over = pointer.x >= 0 && pointer.y >= 0 && pointer.x < size.x && pointer.y < size.y;
        menu.setLocation(over ? at.getDisplay().getCursorLocation() : at.toDisplay(size.x / 4, Math.min(size.y, 40)));
        menu.addListener(SWT.Hide, event -> at.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /**
     * Fills a menu with the sorts of a class.
     *
     * @param menu  the menu
     * @param kinds the sorts
     * @param then  takes what was made
     */
    public static void fill(Menu menu, Kinds kinds, Consumer<EObject> then) {
        kinds.families().forEach((family, members) -> {
            if (family.isEmpty()) {
                addItems(menu, members, kinds, then);
            } else {
                MenuItem item = new MenuItem(menu, SWT.CASCADE);
                item.setText(family);
                Menu below = new Menu(item);
                item.setMenu(below);
                addItems(below, members, kinds, then);
            }
        });
    }

    private static void addItems(Menu menu, List<EEnumLiteral> members, Kinds kinds, Consumer<EObject> then) {
        for (EEnumLiteral kind : members) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(FrenchFormat.capitalised(French.label(kind)));
            item.addListener(SWT.Selection, event -> then.accept(kinds.make(kind)));
        }
    }
}
