package org.mailleur.diagram.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.jface.viewers.StructuredSelection;
import org.mailleur.diagram.ui.internal.figures.Accent;
import org.mailleur.diagram.ui.internal.figures.Veil;

/** Selects the boxes in an area that is drawn over them; with Shift or Ctrl besides those that are selected already. */
public final class AreaTool extends AbstractTool implements DragTracker {

    private final Accent accent;
    private final EditPart ground;
    private Veil veil;

    /**
     * Creates the tool.
     *
     * @param accent its colours
     * @param ground the part on which the area begins, and which a click without an area selects; {@code null} for none
     */
    public AreaTool(Accent accent, EditPart ground) {
        this.accent = accent;
        this.ground = ground;
    }

    @Override
    protected String getCommandName() {
        return "";
    }

    @Override
    protected boolean handleButtonDown(int button) {
        if (button == 1) {
            stateTransition(STATE_INITIAL, STATE_DRAG_IN_PROGRESS);
            if (!isAdding()) {
                getCurrentViewer().deselectAll();
            }
        }
        return true;
    }

    private boolean isAdding() {
        return getCurrentInput().isShiftKeyDown() || getCurrentInput().isControlKeyDown();
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            Rectangle area = area();
            if (veil == null) {
                veil = new Veil(accent);
                layer(LayerConstants.FEEDBACK_LAYER).add(veil);
            }
            layer(LayerConstants.FEEDBACK_LAYER).translateToRelative(area);
            veil.setBounds(area);
        }
        return true;
    }

    private IFigure layer(Object name) {
        return LayerManager.Helper.find(getCurrentViewer().getRootEditPart()).getLayer(name);
    }

    private Rectangle area() {
        return new Rectangle(getStartLocation(), getLocation());
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
            if (veil != null) {
                select();
            } else if (ground != null) {
                chosen();
            }
            erase();
        }
        return true;
    }

    private void chosen() {
        if (!isAdding()) {
            getCurrentViewer().select(ground);
        } else if (ground.getSelected() == EditPart.SELECTED_NONE) {
            getCurrentViewer().appendSelection(ground);
        } else {
            getCurrentViewer().deselect(ground);
        }
    }

    private void select() {
        Rectangle area = area();
        List<Object> caught = new ArrayList<>();
        if (isAdding()) {
            for (Object each : getCurrentViewer().getSelectedEditParts()) {
                caught.add(each);
            }
        }
        for (Object each : getCurrentViewer().getContents().getChildren()) {
            gather((EditPart) each, area, caught);
        }
        getCurrentViewer().setSelection(new StructuredSelection(caught));
    }

    /** The outermost boxes that lie within the area wholly. */
    private static void gather(EditPart part, Rectangle area, List<Object> caught) {
        IFigure figure = ((GraphicalEditPart) part).getFigure();
        Rectangle bounds = (figure instanceof HandleBounds box ? box.getHandleBounds() : figure.getBounds()).getCopy();
        figure.translateToAbsolute(bounds);
        if (part instanceof BoxPart && area.contains(bounds.getTopLeft()) && area.contains(bounds.getBottomRight().translate(-1, -1))) {
            if (!caught.contains(part)) {
                caught.add(part);
            }
        } else {
            for (Object child : part.getChildren()) {
                gather((EditPart) child, area, caught);
            }
        }
    }

    private void erase() {
        if (veil != null) {
            layer(LayerConstants.FEEDBACK_LAYER).remove(veil);
            veil = null;
        }
    }

    @Override
    protected boolean handleInvalidInput() {
        erase();
        setState(STATE_TERMINAL);
        return true;
    }

    @Override
    public void deactivate() {
        erase();
        super.deactivate();
        setState(STATE_TERMINAL);
    }

    @Override
    public void commitDrag() {
        // What is drawn so far is kept until the button is released.
    }
}
