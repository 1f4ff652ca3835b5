package org.mailleur.workbench.internal.look;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What is read aloud of a control to somebody who does not see its label. */
public final class ScreenReader {

    private ScreenReader() {
    }

    /**
     * Names a control.
     *
     * @param control the control
     * @param name    its name
     */
    public static void name(Control control, String name) {
        name(control, name, "");
    }

    /**
     * Names a control and tells what is to be done with it.
     *
     * @param control the control
     * @param name    its name
     * @param help    a sentence, may be empty
     */
    public static void name(Control control, String name, String help) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                // A line of a list or tree has its own name.
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = name;
                }
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                if (!help.isEmpty()) {
                    event.result = help;
                }
            }
        });
    }
}
