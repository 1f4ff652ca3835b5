package org.mailleur.diagram.ui.internal.parts;

import java.util.Optional;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.swt.SWT;
import org.mailleur.diagram.description.ToolDescription;
import org.mailleur.diagram.ui.internal.commands.EmfStep;

/** Lets edges begin and end at a box. */
final class EndPolicy extends GraphicalNodeEditPolicy {

    private static final int WIDTH = 2;

    private final PartContext context;

    EndPolicy(PartContext context) {
        this.context = context;
    }

    private String key() {
        return ((BoxPart) getHost()).key();
    }

    private static EmfStep step(Optional<org.eclipse.emf.common.command.Command> command) {
        return command.map(EmfStep::new).orElse(null);
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        ToolDescription tool = (ToolDescription) request.getNewObject();
        if (!context.editor().canStart(tool, key())) {
            return null;
        }
        Begun begun = new Begun(tool, key());
        request.setStartCommand(begun);
        return begun;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        return request.getStartCommand() instanceof Begun begun ? step(context.editor().connect(begun.tool(), begun.from(), key())) : null;
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return step(context.editor().reconnect(((EdgePart) request.getConnectionEditPart()).key(), true, key()));
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return step(context.editor().reconnect(((EdgePart) request.getConnectionEditPart()).key(), false, key()));
    }

    @Override
    protected Connection createDummyConnection(Request request) {
        PolylineConnection line = new PolylineConnection();
        line.setForegroundColor(context.accent().line());
        line.setLineWidth(WIDTH);
        line.setLineStyle(SWT.LINE_DASH);
        return line;
    }

    /** An edge whose beginning is chosen and whose end is not yet. */
    private static final class Begun extends Command {

        private final ToolDescription tool;
        private final String from;

        Begun(ToolDescription tool, String from) {
            this.tool = tool;
            this.from = from;
        }

        ToolDescription tool() {
            return tool;
        }

        String from() {
            return from;
        }
    }
}
