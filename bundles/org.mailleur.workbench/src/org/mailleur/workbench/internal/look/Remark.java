package org.mailleur.workbench.internal.look;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What is said below a field: calmly while it only remains to be filled in, as a fault once it was passed over or is wrong. */
public final class Remark {

    private final Composite place;
    private final Label wish;
    private final Label fault;

    /**
     * Makes a remark that says nothing yet.
     *
     * @param parent where
     * @param width  how wide its lines run at least, in points
     */
    public Remark(Composite parent, int width) {
        place = Look.PAPER.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(place);
        wish = label(Look.ASIDE, width);
        fault = label(Look.FAULT, width);
        wish.setVisible(false);
        fault.setVisible(false);
    }

    private Label label(Look look, int width) {
        Label label = look.on(new Label(place, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).exclude(true).applyTo(label);
        return label;
    }

    /**
     * Returns its control.
     *
     * @return what is laid out by its parent
     */
    public Composite control() {
        return place;
    }

    /**
     * Says something else.
     *
     * @param text what, empty for nothing
     * @param calm whether it only remains to be filled in
     * @return whether it had said something else, or otherwise
     */
    public boolean say(String text, boolean calm) {
        if (place.isDisposed()) {
            return false;
        }
        boolean changed = say(wish, calm ? text : "") | say(fault, calm ? "" : text);
        if (changed) {
            place.layout(true);
        }
        return changed;
    }

    private static boolean say(Label label, String text) {
        String shown = text.replace("&", "&&");
        if (label.getText().equals(shown)) {
            return false;
        }
        label.setText(shown);
        label.setVisible(!shown.isEmpty());
        ((org.eclipse.swt.layout.GridData) label.getLayoutData()).exclude = shown.isEmpty();
        return true;
    }
}
