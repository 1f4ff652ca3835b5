package org.mailleur.workbench.internal.look;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Shows a line's or cell's text whole when its place is too narrow for it: on the very line, so that it covers no other. */
public final class WholeText extends ToolTip {

    /** What stands beside a cell's text, in points. */
    private static final int CELL_MARGIN = 6;

    private final Composite list;

    /**
     * A cell below the pointer.
     *
     * @param text  what is to be read in it
     * @param place where that stands
     * @param room  how wide its place is
     */
    private record Cell(String text, Rectangle place, int room) {
    }

    private WholeText(Composite list) {
        super(list, ToolTip.NO_RECREATE, false);
        this.list = list;
        setHideOnMouseDown(false);
    }

    /**
     * Shows what is cut in a tree.
     *
     * @param tree the tree
     */
    public static void of(Tree tree) {
        new WholeText(tree).activate();
    }

    /**
     * Shows what is cut in a table.
     *
     * @param table the table
     */
    public static void of(Table table) {
        new WholeText(table).activate();
    }

    private Cell cell(Event event) {
        Point at = new Point(event.x, event.y);
        return switch (list) {
            case Tree tree when tree.getItem(at) != null -> cell(tree, tree.getItem(at), at);
            case Table table when table.getItem(at) != null -> cell(table, table.getItem(at), at);
            default -> null;
        };
    }

    private Cell cell(Tree tree, TreeItem item, Point at) {
        for (int column = 0; column < Math.max(1, tree.getColumnCount()); column++) {
            if (tree.getColumnCount() == 0 || item.getBounds(column).contains(at)) {
                int right = tree.getColumnCount() == 0 ? tree.getClientArea().width : item.getBounds(column).x + item.getBounds(column).width;
                return new Cell(item.getText(column), item.getTextBounds(column), right - item.getTextBounds(column).x);
            }
        }
        return null;
    }

    private Cell cell(Table table, TableItem item, Point at) {
        for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
            if (item.getBounds(column).contains(at)) {
                int right = item.getBounds(column).x + item.getBounds(column).width;
                return new Cell(item.getText(column), item.getTextBounds(column), Math.min(right, table.getClientArea().width) - item.getTextBounds(column).x);
            }
        }
        return null;
    }

    @Override
    protected Object getToolTipArea(Event event) {
        Cell cell = cell(event);
        return cell == null ? null : cell.place();
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        Cell cell = cell(event);
        return cell != null && width(cell.text()) > cell.room() - CELL_MARGIN && super.shouldCreateToolTip(event);
    }

    private int width(String text) {
        GC gc = new GC(list);
        try {
            gc.setFont(list.getFont());
            return gc.textExtent(text).x;
        } finally {
            gc.dispose();
        }
    }

    @Override
    protected Composite createToolTipContentArea(Event event, Composite parent) {
        Composite area = Look.PAPER.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(CELL_MARGIN, 2).applyTo(area);
        Label text = Look.PAPER.on(new Label(area, SWT.NONE));
        text.setFont(list.getFont());
        text.setText(cell(event).text().replace("&", "&&"));
        for (Control each : List.of(area, text)) {
            each.addListener(SWT.MouseDown, this::passOn);
            each.addListener(SWT.MouseWheel, wheel -> hide());
        }
        return area;
    }

    /** A click on it is meant for the line below. */
    private void passOn(Event click) {
        Point at = list.toControl(list.getDisplay().getCursorLocation());
        hide();
        Item item = switch (list) {
            case Tree tree -> tree.getItem(at);
            case Table table -> table.getItem(at);
            default -> null;
        };
        if (item == null || click.button != 1 || (click.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        list.setFocus();
        switch (list) {
            case Tree tree -> tree.setSelection((TreeItem) item);
            case Table table -> table.setSelection((TableItem) item);
            default -> throw new IllegalStateException("Neither tree nor table");
        }
        tell(SWT.MouseDown, at, item);
        tell(SWT.Selection, at, item);
        tell(SWT.MouseUp, at, item);
    }

    private void tell(int type, Point at, Item item) {
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = 1;
        event.item = type == SWT.Selection ? item : null;
        list.notifyListeners(type, event);
    }

    @Override
    public Point getLocation(Point size, Event event) {
        Rectangle place = cell(event).place();
        Control here = list;
        return here.toDisplay(place.x - CELL_MARGIN, place.y);
    }
}
