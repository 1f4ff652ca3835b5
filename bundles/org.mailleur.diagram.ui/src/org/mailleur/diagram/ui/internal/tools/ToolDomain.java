package org.mailleur.diagram.ui.internal.tools;

import java.util.function.Consumer;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.Tool;
import org.eclipse.gef.commands.CommandStack;

/** Knows which tool is in the person's hand, and tells the palette. */
public final class ToolDomain extends EditDomain {

    private final Consumer<Tool> shown;

    /**
     * Creates the domain.
     *
     * @param stack where commands go
     * @param shown is told of each tool that is taken in hand
     */
    public ToolDomain(CommandStack stack, Consumer<Tool> shown) {
        this.shown = shown;
        setCommandStack(stack);
    }

    @Override
    public void setActiveTool(Tool tool) {
        super.setActiveTool(tool);
        // The first tool is set while the domain is being made.
        if (shown != null) {
            shown.accept(tool);
        }
    }
}
