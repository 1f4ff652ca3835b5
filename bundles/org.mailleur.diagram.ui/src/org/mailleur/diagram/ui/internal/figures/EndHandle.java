package org.mailleur.diagram.ui.internal.figures;

import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.handles.ConnectionHandle;
import org.eclipse.gef.tools.ConnectionEndpointTracker;

/** A round handle by which an end of an edge is led to another box. */
public final class EndHandle extends ConnectionHandle {

    private static final int SIZE = 11;

    private final boolean end;
    private final Accent accent;

    /**
     * Creates a handle.
     *
     * @param owner  the edge
     * @param end    whether it is that of its end, else that of its beginning
     * @param accent its colours
     */
    public EndHandle(ConnectionEditPart owner, boolean end, Accent accent) {
        setOwner(owner);
        this.end = end;
        this.accent = accent;
        setLocator(new ConnectionLocator(getConnection(), end ? ConnectionLocator.TARGET : ConnectionLocator.SOURCE));
        setPreferredSize(new Dimension(SIZE, SIZE));
    }

    @Override
    protected DragTracker createDragTracker() {
        if (isFixed()) {
            return null;
        }
        ConnectionEndpointTracker tracker = new ConnectionEndpointTracker((ConnectionEditPart) getOwner());
        tracker.setCommandName(end ? RequestConstants.REQ_RECONNECT_TARGET : RequestConstants.REQ_RECONNECT_SOURCE);
        tracker.setDefaultCursor(getCursor());
        return tracker;
    }

    @Override
    public void paintFigure(Graphics graphics) {
        RoundHandle.paint(graphics, getBounds(), accent, true);
    }
}
