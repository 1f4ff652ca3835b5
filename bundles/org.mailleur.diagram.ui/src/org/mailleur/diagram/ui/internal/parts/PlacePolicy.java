package org.mailleur.diagram.ui.internal.parts;

import java.util.Map;
import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ConstrainedLayoutEditPolicy;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.mailleur.diagram.description.ToolDescription;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.picture.Silhouette;
import org.mailleur.diagram.ui.internal.UiWords;
import org.mailleur.diagram.ui.internal.commands.EmfStep;
import org.mailleur.diagram.ui.internal.figures.Veil;

/** Places what a container holds: creates boxes in it, moves and resizes them, takes in those dragged from elsewhere. */
final class PlacePolicy extends ConstrainedLayoutEditPolicy {

    private static final int SMALLEST = 16;

    private final PartContext context;
    private final String container;
    private IFigure target;

    /** A policy of a box, or of the diagram itself when it is {@code null}. */
    PlacePolicy(PartContext context, String container) {
        this.context = context;
        this.container = container;
    }

    private boolean isFree() {
        return container == null || context.scene().box(container).map(box -> box.kind() == BoxKind.FREE).orElse(false);
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        boolean lane = child instanceof BoxPart part && part.box().filter(box -> Silhouette.of(box) == Silhouette.LANE).isPresent();
        return new FramePolicy(context, lane ? FramePolicy.Hold.LANE : isFree() ? FramePolicy.Hold.FREE : FramePolicy.Hold.FIXED);
    }

    @Override
    protected Object getConstraintFor(Point point) {
        return new Rectangle(point, new Dimension(-1, -1));
    }

    @Override
    protected Object getConstraintFor(Rectangle bounds) {
        return bounds.getCopy();
    }

    /** Measures the box itself, without the margin that its figure has around it. */
    @Override
    protected Object getConstraintFor(ChangeBoundsRequest request, GraphicalEditPart child) {
        IFigure figure = child.getFigure();
        Rectangle bounds = new PrecisionRectangle(figure instanceof HandleBounds box ? box.getHandleBounds() : figure.getBounds());
        figure.translateToAbsolute(bounds);
        Rectangle moved = request.getTransformedRectangle(bounds);
        IFigure layout = getLayoutContainer();
        layout.translateToRelative(moved);
        layout.translateFromParent(moved);
        moved.width = Math.max(SMALLEST, moved.width);
        moved.height = Math.max(SMALLEST, moved.height);
        return new Rectangle(moved.x, moved.y, moved.width, moved.height);
    }

    @Override
    protected Command createChangeConstraintCommand(ChangeBoundsRequest request, EditPart child, Object constraint) {
        if (!isFree() || !(child instanceof BoxPart box)) {
            return null;
        }
        UiWords label = request.getSizeDelta().width == 0 && request.getSizeDelta().height == 0 ? UiWords.MOVE : UiWords.RESIZE;
        return new EmfStep(context.editor().place(label.text(), Map.of(box.key(), (Rectangle) constraint)));
    }

    @Override
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        return null;
    }

    @Override
    protected Command createAddCommand(EditPart child, Object constraint) {
        // GEF measures the figure here, which has a margin around the box.
        return child instanceof BoxPart box
                ? step(context.editor().move(box.key(), container, ((Rectangle) constraint).getCropped(box.getFigure().getInsets()))) : null;
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        if (request.getNewObject() instanceof ToolDescription tool && request.getLocation() != null) {
            return step(context.editor().create(tool, container, place(request.getLocation())));
        }
        return null;
    }

    @Override
    public Command getCommand(Request request) {
        if (request instanceof ElementsRequest dragged) {
            return step(context.editor().drop(dragged.elements(), container, place(dragged.getLocation())));
        }
        return super.getCommand(request);
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return request instanceof ElementsRequest ? getHost() : super.getTargetEditPart(request);
    }

    @Override
    public boolean understandsRequest(Request request) {
        return request instanceof ElementsRequest || super.understandsRequest(request);
    }

    private Point place(Point onScreen) {
        Point place = onScreen.getCopy();
        IFigure layout = getLayoutContainer();
        layout.translateToRelative(place);
        layout.translateFromParent(place);
        return place;
    }

    private static EmfStep step(Optional<org.eclipse.emf.common.command.Command> command) {
        return command.map(EmfStep::new).orElse(null);
    }

    @Override
    protected Command getDeleteDependantCommand(Request request) {
        return null;
    }

    /** Shows which container would take what is held. */
    @Override
    protected void showLayoutTargetFeedback(Request request) {
        if (target == null && container != null && !REQ_MOVE_CHILDREN.equals(request.getType())) {
            target = new Veil(context.accent());
            IFigure figure = getHostFigure();
            Rectangle bounds = (figure instanceof HandleBounds box ? box.getHandleBounds() : figure.getBounds()).getCopy();
            figure.translateToAbsolute(bounds);
            getFeedbackLayer().translateToRelative(bounds);
            target.setBounds(bounds);
            addFeedback(target);
        }
    }

    @Override
    protected void eraseLayoutTargetFeedback(Request request) {
        if (target != null) {
            removeFeedback(target);
            target = null;
        }
    }
}
