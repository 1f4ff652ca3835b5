package org.mailleur.workbench.internal.guide;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.mailleur.workbench.internal.text.Words;

/** A window for the guide, where the system shows pages inside of programs. */
final class GuideWindow {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 680;

    private GuideWindow() {
    }

    /** Opens it; false where nothing can show a page. */
    static boolean open(Shell parent, Path page) {
        Shell shell = new Shell(parent, SWT.SHELL_TRIM);
        try {
            shell.setText(Words.GUIDE_TITLE.text());
            shell.setLayout(new FillLayout());
            Browser browser = new Browser(shell, SWT.NONE);
            browser.setJavascriptEnabled(false);
            // The guide leads nowhere else.
            browser.addLocationListener(LocationListener.changingAdapter(event -> event.doit = event.location.startsWith("file:") || event.location.startsWith("about:")));
            browser.setUrl(page.toUri().toString());
            Rectangle screen = parent.getMonitor().getClientArea();
            shell.setSize(Math.min(WIDTH, screen.width), Math.min(HEIGHT, screen.height));
            shell.open();
            return true;
        } catch (SWTError e) {
            ILog.of(GuideWindow.class).info("No page can be shown in a window of our own", e);
            shell.dispose();
            return false;
        }
    }
}
