package org.mailleur.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.look.IconSource;
import org.mailleur.look.LookFonts;
import org.mailleur.look.Outline;
import org.mailleur.look.Shape;

/**
 * Draws boxes: the same shapes for the screen, SVG, PNG and PDF.
 * <p>
 * All shapes are in the box's own coordinates, its upper left corner at 0, 0, and in the colours of the light theme; a
 * {@link org.mailleur.look.Recolouring} shows them in another. What a box holds is not part of it: it is drawn after it, in its place.
 */
public final class BoxPainter {

    private final BoxFrame frame = new BoxFrame();
    private final BoxLabel label;

    /**
     * Creates a painter.
     *
     * @param fonts the fonts of labels
     * @param icons the icons before labels
     */
    public BoxPainter(LookFonts fonts, IconSource icons) {
        label = new BoxLabel(fonts, icons);
    }

    /**
     * Returns the size that a box asks for: that of its style, and at least what its label needs, wrapped.
     * Of a container it is the size of its heading, without what it holds.
     *
     * @param box the box
     * @return the size
     */
    public Extent natural(DiagramBox box) {
        return label.natural(box);
    }

    /**
     * Returns the height that a box needs for its label when it is as wide as a person made it; of a container the height of its heading, below which
     * stands what it holds.
     *
     * @param box   the box
     * @param width its width in points
     * @return the height in points
     */
    public double height(DiagramBox box, double width) {
        return label.height(box, width);
    }

    /**
     * Draws a box.
     *
     * @param box  the box
     * @param size its size
     * @return the shapes, back to front
     */
    public List<Shape> paint(DiagramBox box, Extent size) {
        return paint(box, size, 0);
    }

    /**
     * Draws a box whose foot is taken by what stands on its border.
     *
     * @param box  the box
     * @param size its size
     * @param foot the height that its words leave free at the foot, in points
     * @return the shapes, back to front
     */
    public List<Shape> paint(DiagramBox box, Extent size, double foot) {
        List<Shape> shapes = new ArrayList<>(frame.paint(box, label.figure(box, size)));
        shapes.addAll(label.paint(box, above(size, foot)));
        return shapes;
    }

    private static Extent above(Extent size, double foot) {
        return new Extent(size.width(), Math.max(0, size.height() - foot));
    }

    /**
     * Returns the border of a box, for what follows it: a selection, a focus, the pointer.
     *
     * @param box  the box
     * @param size its size
     * @return the outline, closed
     */
    public Outline outline(DiagramBox box, Extent size) {
        return frame.outline(box, label.figure(box, size));
    }

    /**
     * Returns where the words of a box stand, for editing them in place.
     *
     * @param box  the box
     * @param size its size
     * @param foot the height that its words leave free at the foot, in points
     * @return the place, in the box's own coordinates
     */
    public Bounds words(DiagramBox box, Extent size, double foot) {
        return label.words(box, above(size, foot));
    }
}
