package org.mailleur.diagram.ui.internal.figures;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.ui.internal.paint.Layered;
import org.mailleur.diagram.ui.internal.paint.PaintGraphics;
import org.mailleur.diagram.ui.internal.scene.Brushes;
import org.mailleur.diagram.ui.internal.scene.DiagramScene;
import org.mailleur.look.Shape;

/**
 * A box on the screen. It is a little larger than what a person takes for the box, for borders are drawn over their line and some labels
 * stand below their figure; {@link #getHandleBounds()} is the box itself.
 */
public final class BoxFigure extends Figure implements HandleBounds, Layered, Told {

    /** Room for borders. */
    private static final int MARGIN = 8;

    private final Brushes brushes;
    private DiagramBox box;
    private Extent size = new Extent(0, 0);
    private double foot;
    private List<Shape> shapes = List.of();

    /**
     * Creates a figure.
     *
     * @param brushes what it is painted with
     */
    public BoxFigure(Brushes brushes) {
        this.brushes = brushes;
    }

    /**
     * Shows a box.
     *
     * @param shown what it says and how it looks
     * @param place where it stands in the box that holds it
     * @param taken the height at its foot that its words leave free, in points
     */
    public void show(DiagramBox shown, Bounds place, double taken) {
        Rectangle whole = DiagramScene.whole(place);
        Extent next = new Extent(whole.width, whole.height);
        if (!shown.equals(box) || !next.equals(size) || taken != foot) {
            box = shown;
            size = next;
            foot = taken;
            shapes = brushes.colours().of(brushes.boxes().paint(box, size, foot));
            repaint();
        }
        setBounds(whole.expand(MARGIN, MARGIN));
    }

    /**
     * Returns where its words stand.
     *
     * @return the place, in the coordinates of this figure's bounds
     */
    public Rectangle words() {
        Rectangle handle = getHandleBounds();
        return DiagramScene.whole(brushes.boxes().words(box, size, foot)).translate(handle.x, handle.y);
    }

    @Override
    public String tip() {
        return box == null ? "" : box.tooltip();
    }

    @Override
    public Rectangle getHandleBounds() {
        return getBounds().getCropped(getInsets());
    }

    @Override
    public Insets getInsets() {
        return new Insets(MARGIN);
    }

    @Override
    protected boolean useLocalCoordinates() {
        return true;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return getHandleBounds().contains(x, y) || !isGround() && holds(x, y);
    }

    /** Whether a place is on what stands on the border. */
    private boolean holds(int x, int y) {
        Point place = new Point(x, y);
        translateFromParent(place);
        for (Object child : getChildren()) {
            if (child instanceof Figure figure && figure.containsPoint(place.x, place.y)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isGround() {
        return box.kind() == BoxKind.FREE || box.kind() == BoxKind.STACK;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (!isGround()) {
            paintShapes(graphics);
        }
    }

    private void paintShapes(Graphics graphics) {
        if (graphics instanceof PaintGraphics paint) {
            Rectangle place = getHandleBounds();
            paint.pushState();
            paint.translate((float) place.x, (float) place.y);
            paint.onGc(gc -> brushes.shapes().paint(gc, shapes));
            paint.popState();
        }
    }

    @Override
    public void paintGround(Graphics graphics) {
        if (!isGround() || !isVisible() || !graphics.getClip(new Rectangle()).intersects(getBounds())) {
            return;
        }
        paintShapes(graphics);
        Rectangle place = getHandleBounds();
        graphics.pushState();
        graphics.translate(place.x, place.y);
        for (Object child : getChildren()) {
            if (child instanceof Layered ground) {
                ground.paintGround(graphics);
            }
        }
        graphics.popState();
    }

    @Override
    public void paintLabels(Graphics graphics) {
        // A box has its label on itself.
    }

    /** What it holds may stand on its border: it is not cut there. */
    @Override
    protected void paintClientArea(Graphics graphics) {
        if (!getChildren().isEmpty()) {
            Rectangle place = getHandleBounds();
            graphics.pushState();
            graphics.translate(place.x, place.y);
            graphics.pushState();
            paintChildren(graphics);
            graphics.popState();
            graphics.popState();
        }
    }
}
