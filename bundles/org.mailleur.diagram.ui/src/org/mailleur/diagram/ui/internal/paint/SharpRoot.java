package org.mailleur.diagram.ui.internal.paint;

import java.util.function.Supplier;

import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.AutoexposeHelper;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;

/** The root of a diagram's parts, whose layers stay sharp at each zoom. */
public final class SharpRoot extends ScalableFreeformRootEditPart {

    private final Supplier<DragTracker> area;

    /**
     * Creates a root.
     *
     * @param area makes what selects an area of the ground
     */
    public SharpRoot(Supplier<DragTracker> area) {
        this.area = area;
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        SharpPane layers = new SharpPane();
        layers.add(createGridLayer(), GRID_LAYER);
        layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
        layers.add(new FeedbackLayer(), SCALED_FEEDBACK_LAYER);
        return layers;
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        return new PictureLayers();
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return area.get();
    }

    /** What GEF asks of a root; all else it would look for in the platform, at each move of the pointer. */
    @Override
    public Object getAdapter(Class key) {
        return key == AutoexposeHelper.class ? super.getAdapter(key) : null;
    }
}
