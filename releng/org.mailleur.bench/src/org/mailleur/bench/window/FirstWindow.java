package org.mailleur.bench.window;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Tells the moment from which on a person can use a window: it stands on the screen, is painted, and answers. */
final class FirstWindow {

    /** What is printed at that moment, for the program that measures. */
    static final String READY = "FENETRE";

    private static final int PAUSE = 5;

    private final Thread ui = Thread.currentThread();

    /** Begins to look; called on the thread that will show the window. */
    static void watch(Runnable then) {
        FirstWindow first = new FirstWindow();
        Thread probe = new Thread(() -> first.look(then), "first window");
        probe.setDaemon(true);
        probe.start();
    }

    /** Ends the program as a person does: what the platform found out about its bundles is then kept for the next start. */
    static void leave() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().close());
    }

    private void look(Runnable then) {
        boolean[] seen = new boolean[1];
        while (!seen[0]) {
            Display display = Display.findDisplay(ui);
            // Before that the display is not whole, and takes no question.
            if (display != null && PlatformUI.isWorkbenchRunning()) {
                display.syncExec(() -> seen[0] = isUsable(display));
            }
            rest(PAUSE);
        }
        System.out.println(READY);
        then.run();
    }

    /** Asked on the UI thread: that it answers is a part of the answer. */
    private static boolean isUsable(Display display) {
        for (Shell shell : display.getShells()) {
            if (shell.isVisible() && shell.getChildren().length > 0) {
                shell.update();
                return true;
            }
        }
        return false;
    }

    static void rest(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
