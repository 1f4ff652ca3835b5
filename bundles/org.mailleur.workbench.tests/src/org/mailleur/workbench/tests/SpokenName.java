package org.mailleur.workbench.tests;

import java.lang.reflect.Field;
import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;

/** What a screen reader calls a control, as the system would ask for it. */
final class SpokenName {

    private SpokenName() {
    }

    /** Empty when nobody named it and it has no text of its own. */
    static String of(Control control) {
        Accessible accessible = control.getAccessible();
        AccessibleEvent question = new AccessibleEvent(accessible);
        question.childID = ACC.CHILDID_SELF;
        listeners(accessible).forEach(each -> each.getName(question));
        return question.result != null ? question.result : control instanceof Button button ? button.getText() : "";
    }

    /** No method tells them: only the system asks. */
    @SuppressWarnings("unchecked")
    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            return field.get(accessible) instanceof List<?> list ? List.copyOf((List<AccessibleListener>) list) : List.of();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("SWT keeps what is spoken elsewhere", e);
        }
    }
}
