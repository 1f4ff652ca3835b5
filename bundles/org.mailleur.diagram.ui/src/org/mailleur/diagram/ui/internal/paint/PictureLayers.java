package org.mailleur.diagram.ui.internal.paint;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.gef.LayerConstants;

/**
 * The layers of a picture in the order in which files have them too: grounds such as lanes, edges, what stands on the grounds, and the
 * labels of edges on top. Boxes lie in the boxes that hold them, grounds among them, so two layers of their own paint ahead and after.
 */
final class PictureLayers extends FreeformLayeredPane {

    private final FreeformLayer boxes = new FreeformLayer();
    private final ConnectionLayer edges = new ConnectionLayer();

    PictureLayers() {
        add(new PaintLayer(this::paintGrounds), "grounds");
        add(edges, LayerConstants.CONNECTION_LAYER);
        add(boxes, LayerConstants.PRIMARY_LAYER);
        add(new PaintLayer(this::paintLabels), "labels");
    }

    private void paintGrounds(Graphics graphics) {
        for (Object layer : boxes.getChildren()) {
            paintGrounds(graphics, (IFigure) layer);
        }
    }

    private static void paintGrounds(Graphics graphics, IFigure figure) {
        if (figure instanceof Layered ground) {
            ground.paintGround(graphics);
        } else {
            for (Object child : figure.getChildren()) {
                paintGrounds(graphics, (IFigure) child);
            }
        }
    }

    private void paintLabels(Graphics graphics) {
        for (Object edge : edges.getChildren()) {
            if (edge instanceof Layered labelled && ((IFigure) edge).isVisible()) {
                labelled.paintLabels(graphics);
            }
        }
    }

    /** An edge over a ground is nearer to the person than the ground. */
    @Override
    public IFigure findFigureAt(int x, int y, TreeSearch search) {
        IFigure found = super.findFigureAt(x, y, search);
        if (found == null || found instanceof Layered layered && layered.isGround()) {
            IFigure edge = edges.findFigureAt(x, y, search);
            return edge == null || edge == edges ? found : edge;
        }
        return found;
    }

    /** A layer that only paints. */
    private static final class PaintLayer extends FreeformLayer {

        private final java.util.function.Consumer<Graphics> painter;

        PaintLayer(java.util.function.Consumer<Graphics> painter) {
            this.painter = painter;
            setEnabled(false);
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            painter.accept(graphics);
        }

        @Override
        public IFigure findFigureAt(int x, int y, TreeSearch search) {
            return null;
        }
    }
}
