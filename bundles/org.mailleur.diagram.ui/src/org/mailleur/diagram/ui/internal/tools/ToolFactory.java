package org.mailleur.diagram.ui.internal.tools;

import org.eclipse.gef.requests.CreationFactory;
import org.mailleur.diagram.description.ToolDescription;

/** Hands the chosen tool to the parts; the model's object is made by the tool's own operations. */
public record ToolFactory(ToolDescription tool) implements CreationFactory {

    @Override
    public Object getNewObject() {
        return tool;
    }

    @Override
    public Object getObjectType() {
        return tool.name();
    }
}
