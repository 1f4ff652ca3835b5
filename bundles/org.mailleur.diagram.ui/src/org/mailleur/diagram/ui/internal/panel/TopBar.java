package org.mailleur.diagram.ui.internal.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.mailleur.diagram.ui.internal.UiWords;

/** The buttons above a diagram. */
final class TopBar extends Composite {

    private final UiIcons icons;
    private final UiColours colours;
    private final DiagramActions actions;
    private final List<Runnable> states = new ArrayList<>();
    private ToolItem percent;
    private ToolBar left;
    private ToolItem hidden;

    TopBar(Composite parent, UiColours colours, DiagramActions actions, Consumer<Menu> layers, Consumer<Menu> alignments) {
        super(parent, SWT.NONE);
        this.colours = colours;
        this.actions = actions;
        this.icons = new UiIcons(this, colours.theme());
        setBackground(colours.panel());
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).applyTo(this);
        left = bar(SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(left);
        push(left, UiWords.PALETTE, "palette", false);
        separator(left);
        push(left, UiWords.UNDO, "undo", false);
        push(left, UiWords.REDO, "redo", false);
        separator(left);
        push(left, UiWords.ARRANGE, "arrange", true);
        drop(left, UiWords.LAYERS, "layers", layers);
        drop(left, UiWords.ALIGN, "align", alignments);
        separator(left);
        push(left, UiWords.SEARCH, "search", false);
        push(left, UiWords.EXPORT, "export", false);
        push(left, UiWords.PRINT, "print", false);
        ToolBar right = bar(SWT.RIGHT);
        push(right, UiWords.ZOOM_OUT, "zoom-out", false);
        percent = new ToolItem(right, SWT.PUSH);
        percent.setText("100\u00a0%");
        percent.setForeground(colours.ink());
        percent.setToolTipText(actions.get(UiWords.ZOOM_FULL).menuText().replace("\t", " — "));
        percent.addListener(SWT.Selection, event -> actions.get(UiWords.ZOOM_FULL).perform());
        push(right, UiWords.ZOOM_IN, "zoom-in", false);
        push(right, UiWords.ZOOM_FIT, "fit", false);
        refresh();
    }

    private ToolBar bar(int style) {
        ToolBar bar = new ToolBar(this, SWT.FLAT | style);
        bar.setBackground(colours.panel());
        bar.setForeground(colours.ink());
        return bar;
    }

    private static void separator(ToolBar bar) {
        ToolItem line = new ToolItem(bar, SWT.SEPARATOR);
        line.setEnabled(false);
    }

    private ToolItem item(ToolBar bar, int style, UiWords words, String icon, boolean text) {
        ToolItem item = new ToolItem(bar, style);
        item.setImage(icons.own(icon));
        if (text) {
            item.setText(words.text());
            item.setForeground(colours.ink());
        }
        return item;
    }

    private void push(ToolBar bar, UiWords words, String icon, boolean text) {
        DiagramAction action = actions.get(words);
        ToolItem item = item(bar, SWT.PUSH, words, icon, text);
        item.setToolTipText(action.menuText().replace("\t", " — "));
        item.addListener(SWT.Selection, event -> action.perform());
        states.add(() -> item.setEnabled(action.enabled().getAsBoolean()));
    }

    private void drop(ToolBar bar, UiWords words, String icon, Consumer<Menu> filler) {
        ToolItem item = item(bar, SWT.DROP_DOWN, words, icon, true);
        item.setToolTipText(words.text());
        item.addListener(SWT.Selection, event -> {
            Menu menu = new Menu(getShell(), SWT.POP_UP);
            filler.accept(menu);
            Rectangle bounds = item.getBounds();
            Point at = bar.toDisplay(bounds.x, bounds.y + bounds.height);
            menu.setLocation(at);
            menu.addListener(SWT.Hide, hidden -> getDisplay().asyncExec(menu::dispose));
            menu.setVisible(true);
        });
    }

    /** Shows what can be done now. */
    void refresh() {
        if (!isDisposed()) {
            states.forEach(Runnable::run);
            tellHidden(actions.hidden());
        }
    }

    /** What is hidden must not be forgotten: a button tells of it as long as there is some, and shows it again. */
    private void tellHidden(long count) {
        if (count == 0 && hidden != null) {
            hidden.dispose();
            hidden = null;
            layout();
        } else if (count > 0) {
            if (hidden == null) {
                hidden = new ToolItem(left, SWT.PUSH);
                hidden.setForeground(colours.accent());
                hidden.setToolTipText(UiWords.SHOW_ALL.text());
                hidden.addListener(SWT.Selection, event -> actions.get(UiWords.SHOW_ALL).perform());
            }
            hidden.setText(count == 1 ? UiWords.HIDDEN_ONE.text() : UiWords.HIDDEN_MANY.with(count));
            layout();
        }
    }

    void zoomed(int zoom) {
        if (percent != null && !percent.isDisposed()) {
            percent.setText(zoom + "\u00a0%");
            layout();
        }
    }
}
