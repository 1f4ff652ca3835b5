package org.mailleur.diagram.ui.internal.tools;

import java.util.function.Consumer;

import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.tools.CreationTool;
import org.mailleur.diagram.description.ToolDescription;

/** Creates a box where the person clicks, then hands over to who lets it be named. */
public final class BoxTool extends CreationTool {

    private final Consumer<Command> after;

    /**
     * Creates the tool.
     *
     * @param tool  what it creates
     * @param after is given the command that was run
     */
    public BoxTool(ToolDescription tool, Consumer<Command> after) {
        super(new ToolFactory(tool));
        this.after = after;
    }

    @Override
    protected Request createTargetRequest() {
        CreateRequest request = new CreateRequest();
        request.setFactory(getFactory());
        return request;
    }

    /** The size of what is created is that which its name needs: nothing is drawn open. */
    @Override
    protected boolean handleDragInProgress() {
        return true;
    }

    @Override
    protected void performCreation(int button) {
        Command command = getCurrentCommand();
        executeCurrentCommand();
        if (command != null) {
            after.accept(command);
        }
    }
}
