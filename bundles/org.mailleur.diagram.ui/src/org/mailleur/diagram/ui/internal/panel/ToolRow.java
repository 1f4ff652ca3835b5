package org.mailleur.diagram.ui.internal.panel;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A tool in the palette: an icon and its name, which light up under the pointer and stay lit while the tool is in hand. */
final class ToolRow extends Canvas {

    private static final int HEIGHT = 30;
    private static final int ICON = 16;
    private static final int MARGIN = 12;
    private static final int CORNER = 8;
    private static final int BAR = 3;

    private final String label;
    private final Image icon;
    private final UiColours colours;
    private boolean hovered;
    private boolean inHand;

    ToolRow(Composite parent, String label, String help, Image icon, UiColours colours) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.label = label;
        this.icon = icon;
        this.colours = colours;
        setBackground(colours.panel());
        setToolTipText(help.isEmpty() ? label : help);
        setData("label", label);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseDown, event -> {
            if (event.button == 1) {
                forceFocus();
                choose(SWT.NONE);
            }
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN && event.detail != SWT.TRAVERSE_ESCAPE);
        describe(help);
    }

    private void describe(String help) {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = label;
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = help;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_RADIOBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0) | (inHand ? ACC.STATE_CHECKED : 0);
            }
        });
    }

    String label() {
        return label;
    }

    private void hover(boolean on) {
        hovered = on;
        redraw();
    }

    void inHand(boolean on) {
        if (inHand != on) {
            inHand = on;
            redraw();
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            choose(SWT.CR);
        } else if (event.keyCode == SWT.ESC || event.keyCode == SWT.F6) {
            choose(event.keyCode);
        } else if (event.character == ' ') {
            choose(SWT.NONE);
        } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
            traverse(event.keyCode == SWT.ARROW_DOWN ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS);
        }
    }

    /** Tells that the tool was chosen; with {@code SWT.CR} it is to be used at once, with {@code SWT.ESC} to be put back, with {@code SWT.F6} the palette is left. */
    private void choose(int how) {
        Event event = new Event();
        event.detail = how;
        notifyListeners(SWT.Selection, event);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        try {
            int wanted = 2 * MARGIN + ICON + MARGIN / 2 + gc.textExtent(label).x;
            return new Point(wHint == SWT.DEFAULT ? wanted : wHint, HEIGHT);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Point size = getSize();
        gc.setBackground(colours.panel());
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setAntialias(SWT.ON);
        if (hovered || inHand) {
            gc.setBackground(colours.hover());
            gc.fillRoundRectangle(4, 1, size.x - 8, size.y - 2, CORNER, CORNER);
        }
        if (inHand) {
            gc.setBackground(colours.accent());
            gc.fillRoundRectangle(4, 6, BAR, size.y - 12, BAR, BAR);
        }
        if (isFocusControl()) {
            gc.setForeground(colours.accent());
            gc.setLineWidth(1);
            gc.drawRoundRectangle(4, 1, size.x - 9, size.y - 3, CORNER, CORNER);
        }
        if (icon != null) {
            gc.drawImage(icon, MARGIN, (size.y - ICON) / 2);
        }
        gc.setForeground(inHand ? colours.accent() : colours.ink());
        int left = MARGIN + ICON + MARGIN / 2;
        gc.drawText(shortened(gc, size.x - left - MARGIN / 2), left, (size.y - gc.textExtent(label).y) / 2, SWT.DRAW_TRANSPARENT);
    }

    private String shortened(GC gc, int room) {
        String text = label;
        for (int length = label.length(); length > 1 && gc.textExtent(text).x > room; length--) {
            text = label.substring(0, length - 1).stripTrailing() + "…";
        }
        return text;
    }
}
