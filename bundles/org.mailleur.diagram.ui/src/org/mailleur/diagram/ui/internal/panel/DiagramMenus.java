package org.mailleur.diagram.ui.internal.panel;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.mailleur.diagram.description.LayerDescription;
import org.mailleur.diagram.description.ToolDescription;
import org.mailleur.diagram.description.ToolKind;
import org.mailleur.diagram.ui.internal.UiWords;

/** The menus of a diagram, filled each time they open with what can be done then. */
final class DiagramMenus {

    private final OpenDiagram open;
    private final Selection selection;
    private final DiagramActions actions;

    DiagramMenus(OpenDiagram open, Selection selection, DiagramActions actions) {
        this.open = open;
        this.selection = selection;
        this.actions = actions;
    }

    void fillContext(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        add(menu, UiWords.OPEN_SHEET, UiWords.RENAME);
        connections(menu);
        separator(menu);
        add(menu, UiWords.UNDO, UiWords.REDO);
        separator(menu);
        add(menu, UiWords.COPY, UiWords.PASTE, UiWords.DELETE, UiWords.SELECT_ALL);
        separator(menu);
        fillAlignments(cascade(menu, UiWords.ALIGN.text()));
        add(menu, UiWords.RELEASE, UiWords.HIDE, UiWords.SHOW_ALL);
        fillLayers(cascade(menu, UiWords.LAYERS.text()));
        add(menu, UiWords.ARRANGE);
        separator(menu);
        add(menu, UiWords.ZOOM_FIT, UiWords.SEARCH);
        separator(menu);
        add(menu, UiWords.EXPORT, UiWords.EXPORT_ALL, UiWords.PRINT);
    }

    private void add(Menu menu, UiWords... wanted) {
        for (UiWords words : wanted) {
            DiagramAction action = actions.get(words);
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(action.menuText());
            item.setEnabled(action.enabled().getAsBoolean());
            item.addListener(SWT.Selection, event -> action.perform());
        }
    }

    private static void separator(Menu menu) {
        MenuItem line = new MenuItem(menu, SWT.SEPARATOR);
        line.setEnabled(false);
    }

    private static Menu cascade(Menu menu, String text) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(text);
        Menu below = new Menu(menu);
        item.setMenu(below);
        return below;
    }

    /** What the selected box can be connected by. */
    private void connections(Menu menu) {
        selection.only().filter(key -> open.scene().box(key).isPresent()).ifPresent(key -> {
            List<ToolDescription> tools = open.control().tools().palette().stream().flatMap(section -> section.tools().stream())
                    .filter(tool -> tool.kind() == ToolKind.CREATE_EDGE && open.control().canStart(tool, key)).toList();
            for (ToolDescription tool : tools) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(UiWords.CONNECT_TO.with(tool.label()).replace("&", "&&"));
                item.addListener(SWT.Selection, event -> new Connecting(open, selection, menu.getShell()).ask(tool));
            }
        });
    }

    void fillAlignments(Menu menu) {
        add(menu, UiWords.ALIGN_LEFT, UiWords.ALIGN_CENTER, UiWords.ALIGN_RIGHT);
        separator(menu);
        add(menu, UiWords.ALIGN_TOP, UiWords.ALIGN_MIDDLE, UiWords.ALIGN_BOTTOM);
    }

    void fillLayers(Menu menu) {
        Set<String> shown = open.sheet().layers();
        for (LayerDescription layer : open.live().subject().view().layers()) {
            if (layer.optional()) {
                MenuItem item = new MenuItem(menu, SWT.CHECK);
                item.setText(layer.label().replace("&", "&&"));
                item.setToolTipText(layer.documentation());
                item.setSelection(shown.contains(layer.name()));
                item.addListener(SWT.Selection, event -> toggle(layer));
            }
        }
        if (menu.getItemCount() > 0) {
            separator(menu);
        }
        add(menu, UiWords.SHOW_ALL);
    }

    /** To look at other layers changes nothing that were to be saved or taken back; the choice is kept with the next save. */
    private void toggle(LayerDescription layer) {
        Set<String> next = new TreeSet<>(open.sheet().layers());
        if (!next.remove(layer.name())) {
            next.add(layer.name());
        }
        open.sheet().show(next);
    }
}
