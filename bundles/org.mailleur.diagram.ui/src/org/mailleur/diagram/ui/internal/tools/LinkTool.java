package org.mailleur.diagram.ui.internal.tools;

import java.util.function.Consumer;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.mailleur.diagram.description.ToolDescription;

/** Connects two boxes: a click on the first, a click on the second, or a drag from one to the other. */
public final class LinkTool extends ConnectionCreationTool {

    private final Consumer<Command> after;

    /**
     * Creates the tool.
     *
     * @param tool  what it creates
     * @param after is given the command that was run
     */
    public LinkTool(ToolDescription tool, Consumer<Command> after) {
        super(new ToolFactory(tool));
        this.after = after;
        // One edge, then the hand is free again, as with boxes.
        setUnloadWhenFinished(true);
    }

    /** GEF's own tool knows only clicks: one that drags lets go over the second box. */
    @Override
    protected boolean handleButtonUp(int button) {
        if (button == 1 && isInState(STATE_CONNECTION_STARTED) && movedPastThreshold()) {
            boolean there = getTargetEditPart() != null && getTargetEditPart() != source();
            if (there && getCommand() != null && stateTransition(STATE_CONNECTION_STARTED, STATE_TERMINAL)) {
                handleCreateConnection();
            }
        }
        return super.handleButtonUp(button);
    }

    private Object source() {
        return ((CreateConnectionRequest) getTargetRequest()).getSourceEditPart();
    }

    @Override
    protected boolean handleDrag() {
        return handleMove();
    }

    @Override
    protected boolean handleDragInProgress() {
        return handleMove();
    }

    @Override
    protected boolean handleCreateConnection() {
        Command command = getCommand();
        boolean done = super.handleCreateConnection();
        if (done && command != null) {
            after.accept(command);
        }
        return done;
    }
}
