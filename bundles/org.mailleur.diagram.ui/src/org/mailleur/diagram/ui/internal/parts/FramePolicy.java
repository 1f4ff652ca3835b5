package org.mailleur.diagram.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.handles.AbstractHandle;
import org.mailleur.diagram.ui.internal.figures.RoundHandle;
import org.mailleur.diagram.ui.internal.figures.SelectionFrame;
import org.mailleur.diagram.ui.internal.figures.Veil;

/** Shows which box is selected, and lets it be moved and resized where the box that holds it leaves it free. */
final class FramePolicy extends ResizableEditPolicy {

    private static final List<Integer> CORNERS = List.of(PositionConstants.NORTH_WEST, PositionConstants.NORTH_EAST, PositionConstants.SOUTH_WEST,
            PositionConstants.SOUTH_EAST);

    private final PartContext context;
    private final boolean free;

    FramePolicy(PartContext context, boolean free) {
        this.context = context;
        this.free = free;
        setDragAllowed(free);
        setResizeDirections(free ? PositionConstants.NSEW : PositionConstants.NONE);
    }

    @Override
    protected List<AbstractHandle> createSelectionHandles() {
        GraphicalEditPart part = (GraphicalEditPart) getHost();
        List<AbstractHandle> shown = new ArrayList<>();
        shown.add(new SelectionFrame(part, context.accent()));
        if (free) {
            CORNERS.forEach(corner -> shown.add(new RoundHandle(part, corner, context.accent())));
        }
        return shown;
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        Veil veil = new Veil(context.accent());
        veil.setBounds(getInitialFeedbackBounds());
        addFeedback(veil);
        return veil;
    }

    @Override
    protected void showFocus() {
        // The frame tells it already; screen readers are told by the part.
    }
}
