package org.mailleur.workbench.internal.guide;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.function.Predicate;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.mailleur.workbench.internal.look.SentenceDialog;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.text.Words;
import org.osgi.framework.FrameworkUtil;

/** Shows the guide: in the browser of the system, else in a window of our own, else says where it lies. */
public final class GuideDesk {

    private final Predicate<Path> browser;

    /**
     * Makes the desk.
     *
     * @param browser shows a page outside of this program, on the UI thread; tells whether it could
     */
    public GuideDesk(Predicate<Path> browser) {
        this.browser = browser;
    }

    /**
     * Finds the pages. They are laid out on the disk the first time, so not on the UI thread.
     *
     * @return their folder
     * @throws IOException when they did not ship or cannot be laid out
     */
    public static Path folder() throws IOException {
        URL entry = FrameworkUtil.getBundle(GuideDesk.class).getEntry("guide/");
        if (entry == null) {
            throw new IOException("No guide ships with this program");
        }
        try {
            return Path.of(URIUtil.toURI(FileLocator.toFileURL(entry)));
        } catch (URISyntaxException e) {
            throw new IOException("The guide cannot be found", e);
        }
    }

    /**
     * Shows the guide, a moment later.
     *
     * @param shell the window from which it was asked for
     * @param name  the page's file name
     */
    public void open(Shell shell, String name) {
        Job job = Job.createSystem(Words.GUIDE_TITLE.text(), (IProgressMonitor monitor) -> {
            try {
                Path page = folder().resolve(name);
                later(shell, () -> show(shell, page));
            } catch (IOException e) {
                ILog.of(GuideDesk.class).error("Cannot find the guide", e);
                later(shell, () -> say(shell, Words.GUIDE_MISSING.text()));
            }
            return Status.OK_STATUS;
        });
        job.schedule();
    }

    private static void later(Shell shell, Runnable task) {
        if (!shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    task.run();
                }
            });
        }
    }

    private void show(Shell shell, Path page) {
        if (!browser.test(page) && !GuideWindow.open(shell, page)) {
            say(shell, Words.GUIDE_NO_BROWSER.with(page.getParent().toString()));
        }
    }

    private static void say(Shell shell, String sentence) {
        new SentenceDialog(shell, Words.GUIDE_TITLE.text(), Sign.INFO, sentence).open();
    }
}
