package org.mailleur.diagram.picture;

import java.util.List;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.look.LookFonts;
import org.mailleur.look.Shape;

/**
 * Draws edges: the same shapes for the screen, SVG, PNG and PDF, in the diagram's coordinates and the light theme's colours.
 */
public final class EdgePainter {

    private final EdgeLine line = new EdgeLine();
    private final EdgeLabel label;

    /**
     * Creates a painter.
     *
     * @param fonts the fonts of labels
     */
    public EdgePainter(LookFonts fonts) {
        label = new EdgeLabel(fonts);
    }

    /**
     * Draws the line of an edge and what stands at its ends.
     *
     * @param edge  the edge
     * @param route the points of its way, ends included, at least two
     * @return the shapes, back to front
     */
    public List<Shape> paint(DiagramEdge edge, List<Spot> route) {
        return line.paint(edge.style(), FlowLook.twin(edge), route);
    }

    /**
     * Returns the size of a label of an edge with the paper around it, wrapped.
     *
     * @param edge  the edge
     * @param words the label
     * @return the size
     */
    public Extent size(DiagramEdge edge, String words) {
        return label.size(edge.style(), words);
    }

    /**
     * Draws a label of an edge on its paper.
     *
     * @param edge   the edge
     * @param words  the label
     * @param centre its middle
     * @return the shapes, back to front
     */
    public List<Shape> paint(DiagramEdge edge, String words, Spot centre) {
        return label.paint(edge.style(), words, centre);
    }
}
