package org.mailleur.diagram.ui.internal.panel;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mailleur.core.text.TextFolding;
import org.mailleur.diagram.graph.DiagramItem;
import org.mailleur.diagram.ui.internal.UiWords;

/** Finds items by their names, accents or not, and shows them one after the other. */
final class SearchBar extends Composite {

    private final OpenDiagram open;
    private final Selection selection;
    private final Runnable back;
    private final Text field;
    private final Label count;
    private List<String> found = List.of();
    private int at;

    SearchBar(Composite parent, OpenDiagram open, Selection selection, UiColours colours, Runnable back) {
        super(parent, SWT.NONE);
        this.open = open;
        this.selection = selection;
        this.back = back;
        setBackground(colours.panel());
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(this);
        field = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(UiWords.SEARCH_HINT.text());
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(field);
        count = new Label(this, SWT.NONE);
        count.setBackground(colours.panel());
        count.setForeground(colours.secondary());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        field.addModifyListener(event -> search());
        field.addListener(SWT.DefaultSelection, event -> show(at + 1));
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                close();
            } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                show(at + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1));
                event.doit = false;
            }
        });
        setVisible(false);
    }

    void open() {
        toggle(true);
        field.setFocus();
        field.selectAll();
    }

    private void close() {
        toggle(false);
        back.run();
    }

    private void toggle(boolean shown) {
        setVisible(shown);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) getLayoutData()).exclude(!shown).applyTo(this);
        getParent().layout();
    }

    private void search() {
        String wanted = TextFolding.fold(field.getText().strip());
        found = wanted.isEmpty() ? List.of() : open.scene().graph().boxes().stream().<DiagramItem>map(box -> box).filter(box -> TextFolding.fold(box.label()).contains(wanted))
                .map(DiagramItem::key).filter(key -> selection.part(key).isPresent()).toList();
        if (found.isEmpty()) {
            count.setText(wanted.isEmpty() ? "" : UiWords.SEARCH_NONE.text());
        } else {
            show(0);
        }
    }

    private void show(int next) {
        if (!found.isEmpty()) {
            at = Math.floorMod(next, found.size());
            selection.select(List.of(found.get(at)));
            count.setText(UiWords.SEARCH_COUNT.with(at + 1, found.size()));
        }
    }
}
