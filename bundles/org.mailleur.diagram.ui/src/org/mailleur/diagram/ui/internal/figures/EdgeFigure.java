package org.mailleur.diagram.ui.internal.figures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.picture.PlacedLabel;
import org.mailleur.diagram.ui.internal.paint.Layered;
import org.mailleur.diagram.ui.internal.paint.PaintGraphics;
import org.mailleur.diagram.ui.internal.scene.Brushes;
import org.mailleur.diagram.ui.internal.scene.DiagramScene;
import org.mailleur.look.Outline;
import org.mailleur.look.Palette;
import org.mailleur.look.Pen;
import org.mailleur.look.Shape;

/** An edge on the screen: the way that the layout or a person gave it, its heads and its labels. */
public final class EdgeFigure extends PolylineConnection implements Layered, Told {

    /** How far heads and double lines reach beyond the line. */
    private static final int REACH = 14;
    private static final int TOLERANCE = 5;
    private static final double GLOW = 4;

    private final Brushes brushes;
    private DiagramEdge edge;
    private List<Spot> route = List.of();
    private List<PlacedLabel> labels = List.of();
    private List<Shape> shapes;
    private List<Shape> words;
    private boolean lit;

    /**
     * Creates a figure.
     *
     * @param brushes what it is painted with
     */
    public EdgeFigure(Brushes brushes) {
        this.brushes = brushes;
        setConnectionRouter(new KnownWays());
    }

    /**
     * Shows an edge.
     *
     * @param shown  what it says and how it looks
     * @param way    the points of its way, empty for a straight line
     * @param placed its labels
     */
    public void show(DiagramEdge shown, List<Spot> way, List<PlacedLabel> placed) {
        edge = shown;
        route = way;
        labels = placed;
        shapes = null;
        words = null;
        repaint();
        bounds = null;
        revalidate();
        repaint();
    }

    /**
     * Returns the way that it was given.
     *
     * @return the points, empty for a straight line
     */
    List<Spot> route() {
        return route;
    }

    /**
     * Shows that it is selected or pointed at.
     *
     * @param on whether it is
     */
    public void light(boolean on) {
        lit = on;
        repaint();
    }

    /**
     * Returns where its words stand.
     *
     * @return the place, of no size at its middle when it has none
     */
    public Rectangle words() {
        return labels.stream().filter(label -> label.part() == PlacedLabel.Part.MIDDLE).findFirst().map(label -> DiagramScene.whole(label.place()))
                .orElseGet(() -> new Rectangle(getPoints().getMidpoint(), new org.eclipse.draw2d.geometry.Dimension()));
    }

    @Override
    public String tip() {
        return edge == null ? "" : edge.tooltip();
    }

    @Override
    public void setPoints(PointList points) {
        shapes = null;
        super.setPoints(points);
    }

    @Override
    public Rectangle getBounds() {
        // Asked for while the line is still being made.
        if (labels == null) {
            return super.getBounds();
        }
        if (bounds == null) {
            Rectangle all = getPoints().getBounds().getCopy().expand(REACH, REACH);
            labels.forEach(label -> all.union(DiagramScene.whole(label.place())));
            bounds = all;
        }
        return bounds;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        // Asked of each edge at each move of the pointer.
        return getBounds().contains(x, y) && (isNear(x, y) || labels.stream().anyMatch(label -> DiagramScene.whole(label.place()).contains(x, y)));
    }

    private boolean isNear(int x, int y) {
        PointList points = getPoints();
        for (int i = 1; i < points.size(); i++) {
            Point from = points.getPoint(i - 1);
            Point to = points.getPoint(i);
            if (java.awt.geom.Line2D.ptSegDist(from.x, from.y, to.x, to.y, x, y) <= TOLERANCE) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        if (graphics instanceof PaintGraphics paint) {
            List<Spot> way = way();
            if (way.size() > 1) {
                paint.onGc(gc -> brushes.shapes().paint(gc, shapes(way)));
            }
        }
    }

    private List<Shape> shapes(List<Spot> way) {
        if (shapes == null) {
            shapes = brushes.colours().of(brushes.edges().paint(edge, way));
        }
        if (!lit) {
            return shapes;
        }
        List<Shape> glowing = new ArrayList<>();
        Pen glow = new Pen(brushes.theme().colour(Palette.ACCENT), edge.style().width() + GLOW, List.of(), true);
        glowing.add(new Shape.Figure(Outline.through(way.stream().map(spot -> new Shape.Point(spot.x(), spot.y())).toList(), false), null, glow));
        glowing.addAll(shapes);
        return glowing;
    }

    @Override
    public boolean isGround() {
        return false;
    }

    @Override
    public void paintGround(Graphics graphics) {
        // An edge is no ground.
    }

    @Override
    public void paintLabels(Graphics graphics) {
        if (!labels.isEmpty() && graphics instanceof PaintGraphics paint && graphics.getClip(new Rectangle()).intersects(getBounds())) {
            if (words == null) {
                List<Shape> all = new ArrayList<>();
                labels.forEach(label -> all.addAll(brushes.edges().paint(edge, label.words(), new Spot(label.place().x() + label.place().width() / 2,
                        label.place().y() + label.place().height() / 2))));
                words = brushes.colours().of(all);
            }
            paint.onGc(gc -> brushes.shapes().paint(gc, words));
        }
    }

    /** The way given, or what draw2d keeps while an end is led elsewhere. */
    private List<Spot> way() {
        List<Spot> way = new ArrayList<>();
        PointList points = getPoints();
        if (!route.isEmpty() && KnownWays.isWhereItWas(this)) {
            return route;
        }
        for (int i = 0; i < points.size(); i++) {
            way.add(new Spot(points.getPoint(i).x, points.getPoint(i).y));
        }
        return way;
    }
}
