package org.mailleur.diagram.ui.internal.parts;

import java.util.List;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.mailleur.diagram.ui.internal.UiWords;

/** The diagram itself, on which boxes stand. */
public final class DiagramPart extends AbstractGraphicalEditPart {

    private final PartContext context;
    private AccessibleEditPart accessible;

    DiagramPart(PartContext context) {
        this.context = context;
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer layer = new FreeformLayer();
        layer.setOpaque(false);
        return layer;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacePolicy(context, null));
    }

    @Override
    protected List<String> getModelChildren() {
        return context.scene().children(null);
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
                    event.result = UiWords.CANVAS_NAME.with(context.scene().graph().title());
                }

                @Override
                public void getValue(AccessibleControlEvent event) {
                    event.result = PartWords.contents(context.scene().graph());
                }
            };
        }
        return accessible;
    }
}
