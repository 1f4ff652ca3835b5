package org.mailleur.diagram.graph;

/**
 * How an edge looks, whatever draws it.
 *
 * @param line     how the line is drawn
 * @param colour   its colour, {@code #rrggbb}
 * @param width    its width in points
 * @param atBegin  what stands where it begins
 * @param atEnd    what stands where it ends
 * @param routing  the way it takes
 * @param ink      colour of its labels, {@code #rrggbb}
 * @param fontSize size of its labels in points
 * @param bold     whether its labels are bold
 * @param italic   whether its labels are italic
 */
public record EdgeStyle(LineStyle line, String colour, double width, Arrow atBegin, Arrow atEnd, Routing routing, String ink, double fontSize,
        boolean bold, boolean italic) {

    /** The heads of the subset; the names are those of a viewpoint specification, shortened. */
    public enum Arrow {
        NONE, OPEN, CLOSED, FILLED, DIAMOND, FILLED_DIAMOND
    }

    /** The ways of the subset. */
    public enum Routing {
        STRAIGHT, MANHATTAN, TREE
    }
}
