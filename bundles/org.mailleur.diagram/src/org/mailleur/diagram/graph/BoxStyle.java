package org.mailleur.diagram.graph;

/**
 * How a box looks, whatever draws it.
 *
 * @param figure      its figure
 * @param image       for {@link Figure#IMAGE} the path of the picture, such as {@code /org.mailleur.viewpoint/shapes/network.svg}, else empty
 * @param fill        ground, {@code #rrggbb}, {@code null} for none
 * @param border      colour of its border, {@code #rrggbb}, {@code null} for none
 * @param borderWidth width of its border in points, 0 for none
 * @param borderLine  how its border is drawn
 * @param corner      radius of its corners in points, 0 for square ones
 * @param ink         colour of its label, {@code #rrggbb}
 * @param fontSize    size of its label in points
 * @param bold        whether its label is bold
 * @param italic      whether its label is italic
 * @param icon        path of the icon before its label, such as {@code /org.mailleur.model.edit/icons/Network.svg}, empty for none
 * @param alignment   where its label stands across
 * @param labelInside whether the label stands on it or below it
 * @param width       width that the specification gives it in points, 0 for what its label needs
 * @param height      height that the specification gives it in points, 0 for what its label needs
 */
public record BoxStyle(Figure figure, String image, String fill, String border, double borderWidth, LineStyle borderLine, double corner, String ink,
        double fontSize, boolean bold, boolean italic, String icon, Alignment alignment, boolean labelInside, double width, double height) {

    /** The figures of the subset. */
    public enum Figure {
        RECTANGLE, ELLIPSE, LOZENGE, NOTE, DOT, IMAGE
    }

    /** Where a label stands across its box. */
    public enum Alignment {
        LEFT, CENTER, RIGHT
    }
}
