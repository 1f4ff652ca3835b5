package org.mailleur.diagram.description;

import org.mailleur.diagram.graph.BoxStyle;
import org.mailleur.diagram.graph.LineStyle;

/**
 * How boxes look, before any element is asked.
 *
 * @param figure      the figure
 * @param image       path of the picture, empty for none
 * @param fill        ground, {@code #rrggbb}, {@code null} for none
 * @param border      colour of the border, {@code #rrggbb}
 * @param borderWidth width of the border
 * @param borderLine  how the border is drawn
 * @param corner      radius of the corners
 * @param label       the label and how it looks
 * @param tooltip     what a pointer is told
 * @param alignment   where the label stands across
 * @param labelInside whether the label stands on the box or below it
 * @param width       width
 * @param height      height
 */
public record BoxStyleDescription(BoxStyle.Figure figure, String image, String fill, String border, Expression borderWidth, LineStyle borderLine,
        double corner, LabelDescription label, Expression tooltip, BoxStyle.Alignment alignment, boolean labelInside, Expression width,
        Expression height) {
}
