package org.mailleur.diagram.ui.internal.parts;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.picture.Silhouette;
import org.mailleur.diagram.ui.internal.figures.BoxAnchor;
import org.mailleur.diagram.ui.internal.figures.BoxFigure;

/** A box: moved, resized, renamed, connected, and filled when it holds others. */
public final class BoxPart extends AbstractGraphicalEditPart implements NodeEditPart, Renamed {

    private static final int HEADING = 6;

    private final PartContext context;
    private AccessibleEditPart accessible;
    private BoxAnchor anchor;

    BoxPart(PartContext context) {
        this.context = context;
    }

    /**
     * Returns the key of the box.
     *
     * @return the key
     */
    @Override
    public String key() {
        return (String) getModel();
    }

    /**
     * Returns the box as it is now.
     *
     * @return the box, empty when it has gone and the part soon will
     */
    public Optional<DiagramBox> box() {
        return context.scene().box(key());
    }

    @Override
    protected IFigure createFigure() {
        BoxFigure box = new BoxFigure(context.scene().brushes());
        anchor = new BoxAnchor(box, true);
        return box;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy(context));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(context));
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new EndPolicy(context));
        box().map(DiagramBox::kind).filter(kind -> kind != BoxKind.NODE && kind != BoxKind.LINE && kind != BoxKind.BORDER)
                .ifPresent(kind -> installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacePolicy(context, key())));
    }

    @Override
    protected void refreshVisuals() {
        box().ifPresent(box -> {
            ((BoxFigure) getFigure()).show(box, context.scene().bounds(box), context.scene().foot(box));
        });
    }

    @Override
    protected List<String> getModelChildren() {
        return context.scene().children(key());
    }

    @Override
    protected List<String> getModelSourceConnections() {
        return context.scene().leaving(key());
    }

    @Override
    protected List<String> getModelTargetConnections() {
        return context.scene().arriving(key());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return anchor;
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return anchor;
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new BoxAnchor(getFigure(), false);
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new BoxAnchor(getFigure(), false);
    }

    /** A ground on which others stand is no thing to be dragged: there an area is drawn around them. Its heading holds it. */
    @Override
    public DragTracker getDragTracker(Request request) {
        return box().filter(box -> box.kind() == BoxKind.FREE).isPresent() && !isOnHeading(request) ? new AreaTool(context.accent(), this)
                : super.getDragTracker(request);
    }

    /** A lane keeps its place and has no heading to be held by. */
    private boolean isOnHeading(Request request) {
        if (!(request instanceof LocationRequest located) || box().filter(box -> Silhouette.of(box) == Silhouette.LANE).isPresent()) {
            return false;
        }
        org.eclipse.draw2d.geometry.Point place = located.getLocation().getCopy();
        getFigure().translateToRelative(place);
        return ((BoxFigure) getFigure()).words().expand(HEADING, HEADING).contains(place);
    }

    @Override
    public void performRequest(Request request) {
        renameWhenAsked(request);
    }

    @Override
    public boolean rename(String typed) {
        return LabelEditing.begin(this, context, typed, ((BoxFigure) getFigure())::words);
    }

    @Override
    public Object getAdapter(Class key) {
        return Adapting.isKnown(key) ? super.getAdapter(key) : null;
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    box().ifPresent(box -> event.result = PartWords.name(box));
                }

                @Override
                public void getDescription(AccessibleEvent event) {
                    box().ifPresent(box -> event.result = PartWords.description(box, context.scene()));
                }
            };
        }
        return accessible;
    }
}
