package org.mailleur.workbench.internal.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Scrollable;

/** Turning the wheel moves what one reads, whatever the pointer happens to be over. */
public final class Wheel {

    private Wheel() {
    }

    /**
     * Keeps a control from choosing something else unseen, and moves the sheet around it instead.
     *
     * @param <C>     the kind of control
     * @param control a choice of one of several
     * @return the control
     */
    public static <C extends Control> C passOn(C control) {
        control.addListener(SWT.MouseVerticalWheel, event -> {
            event.doit = false;
            move(control, event);
        });
        return control;
    }

    /**
     * Moves the sheet around a field once the field itself shows no more in that direction.
     *
     * @param field a text of several lines, a table
     */
    public static void passOnFromItsEnd(Scrollable field) {
        field.addListener(SWT.MouseVerticalWheel, event -> {
            if (!hasMore(field.getVerticalBar(), event.count < 0)) {
                event.doit = false;
                move(field, event);
            }
        });
    }

    private static boolean hasMore(ScrollBar bar, boolean down) {
        return bar != null && bar.getMaximum() > bar.getThumb()
                && (down ? bar.getSelection() + bar.getThumb() < bar.getMaximum() : bar.getSelection() > bar.getMinimum());
    }

    private static void move(Control control, Event event) {
        for (Composite each = control.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrolledComposite sheet) {
                Point at = sheet.getOrigin();
                sheet.setOrigin(at.x, at.y - event.count * sheet.getVerticalBar().getIncrement());
                return;
            }
        }
    }
}
