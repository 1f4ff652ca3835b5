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

    /** What a person can do with a box. */
    enum Hold {
        /** Moves and resizes it. */
        FREE(PositionConstants.NSEW),
        /** Makes it wider and higher; it stays in its row. */
        LANE(PositionConstants.SOUTH_EAST),
        /** Leaves it where its container puts it. */
        FIXED(PositionConstants.NONE);

        private final int directions;

        Hold(int directions) {
            this.directions = directions;
        }
    }

    private static final List<Integer> SIDES = List.of(PositionConstants.SOUTH, PositionConstants.EAST);
    private static final List<Integer> CORNERS = List.of(PositionConstants.NORTH_WEST, PositionConstants.NORTH_EAST, PositionConstants.SOUTH_WEST,
            PositionConstants.SOUTH_EAST);

    private final PartContext context;
    private final Hold hold;

    FramePolicy(PartContext context, Hold hold) {
        this.context = context;
        this.hold = hold;
        setDragAllowed(hold == Hold.FREE);
        setResizeDirections(hold.directions);
    }

    @Override
    protected List<AbstractHandle> createSelectionHandles() {
        GraphicalEditPart part = (GraphicalEditPart) getHost();
        List<AbstractHandle> shown = new ArrayList<>();
        shown.add(new SelectionFrame(part, context.accent()));
        List<Integer> handles = hold == Hold.FREE ? CORNERS : hold == Hold.LANE ? SIDES : List.of();
        handles.forEach(place -> shown.add(new RoundHandle(part, place, context.accent())));
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
