package org.mailleur.diagram.ui.internal.parts;

import java.util.List;

import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.handles.ConnectionHandle;
import org.mailleur.diagram.ui.internal.figures.EndHandle;

/** Shows the handles by which the ends of an edge are led elsewhere. */
final class EdgeEndsPolicy extends ConnectionEndpointEditPolicy {

    private final PartContext context;

    EdgeEndsPolicy(PartContext context) {
        this.context = context;
    }

    @Override
    protected List<ConnectionHandle> createSelectionHandles() {
        ConnectionEditPart edge = (ConnectionEditPart) getHost();
        return List.of(new EndHandle(edge, false, context.accent()), new EndHandle(edge, true, context.accent()));
    }

    /** The edge glows by itself. */
    @Override
    protected void showFocus() {
        // The line drawn by GEF around it would be the only square thing on the screen.
    }
}
