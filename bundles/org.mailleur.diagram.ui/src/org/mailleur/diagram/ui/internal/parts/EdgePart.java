package org.mailleur.diagram.ui.internal.parts;

import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.ui.internal.figures.EdgeFigure;

/** An edge: renamed, led elsewhere, deleted. */
public final class EdgePart extends AbstractConnectionEditPart implements Renamed {

    private final PartContext context;
    private AccessibleEditPart accessible;

    EdgePart(PartContext context) {
        this.context = context;
    }

    /**
     * Returns the key of the edge.
     *
     * @return the key
     */
    @Override
    public String key() {
        return (String) getModel();
    }

    /**
     * Returns the edge as it is now.
     *
     * @return the edge, empty when it has gone and the part soon will
     */
    public Optional<DiagramEdge> edge() {
        return context.scene().edge(key());
    }

    @Override
    protected IFigure createFigure() {
        return new EdgeFigure(context.scene().brushes());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy(context));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(context));
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EdgeEndsPolicy(context));
    }

    @Override
    protected void refreshVisuals() {
        edge().ifPresent(edge -> {
            EdgeFigure figure = (EdgeFigure) getFigure();
            figure.show(edge, context.scene().route(key()), context.scene().labels(key()));
        });
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        ((EdgeFigure) getFigure()).light(value != EditPart.SELECTED_NONE);
    }

    @Override
    public void performRequest(Request request) {
        renameWhenAsked(request);
    }

    @Override
    public boolean rename(String typed) {
        return LabelEditing.begin(this, context, typed, ((EdgeFigure) getFigure())::words);
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
                    edge().ifPresent(edge -> event.result = PartWords.name(edge, context.scene()));
                }
            };
        }
        return accessible;
    }
}
