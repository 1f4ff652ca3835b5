package org.mailleur.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mailleur.workbench.internal.look.SentenceDialog;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.text.Words;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Says what this program is, which version of it, and under which licence. */
public final class AboutHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Version version = FrameworkUtil.getBundle(AboutHandler.class).getVersion();
        String number = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
        new SentenceDialog(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), Words.ABOUT_TITLE.text(), Sign.MAILLEUR,
                Words.ABOUT_TEXT.with(number) + "\n\n" + Words.ABOUT_RIGHTS.text()).open();
        return null;
    }
}
