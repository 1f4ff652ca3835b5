package org.mailleur.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mailleur.workbench.internal.guide.GuideDesk;

/** Shows the guide, or the page of it that {@code plugin.xml} names behind this class. */
public final class GuideHandler extends AbstractHandler implements IExecutableExtension {

    private String page = "index.html";

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object named) {
        if (named instanceof String given) {
            page = given;
        }
    }

    @Override
    public Object execute(ExecutionEvent event) {
        new GuideDesk(found -> Program.launch(found.toString())).open(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), page);
        return null;
    }
}
