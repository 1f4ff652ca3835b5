package org.mailleur.workbench.tests;

import java.lang.reflect.Field;
import java.lang.reflect.Method;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.mailleur.look.Theme;
import org.mailleur.workbench.internal.look.Appearance;

/** The system's own setting of light or dark, which a person changes outside Mailleur while it runs. */
final class SystemTheme {

    private final Screen screen;

    SystemTheme(Screen screen) {
        this.screen = screen;
    }

    /** Changes the system's setting and waits until the window has followed. */
    void become(Theme theme) {
        if (screen.ui(Appearance::theme) == theme) {
            return;
        }
        var before = screen.window();
        screen.run(() -> change(theme == Theme.DARK));
        screen.until("another window", before::isDisposed);
        screen.until("the window", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() == 1 && screen.window().isVisible());
    }

    /** SWT looks at the system once, on GTK; elsewhere each time that it is asked. */
    private void change(boolean dark) {
        try {
            Field field = Display.class.getDeclaredField("themeDark");
            field.setAccessible(true);
            field.setBoolean(null, dark);
            Method tell = Display.class.getDeclaredMethod("sendEvent", int.class, Event.class);
            tell.setAccessible(true);
            tell.invoke(screen.display(), Integer.valueOf(SWT.Settings), new Event());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("SWT keeps the system's theme elsewhere", e);
        }
    }
}
