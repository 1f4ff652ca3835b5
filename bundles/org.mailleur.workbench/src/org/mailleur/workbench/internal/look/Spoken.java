package org.mailleur.workbench.internal.look;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What screen readers say of a control whose label stands elsewhere. */
public final class Spoken {

    private Spoken() {
    }

    /**
     * Names a control.
     *
     * @param control the control
     * @param name    what it is called
     */
    public static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
