package org.mailleur.diagram.description;

/**
 * A label, before any element is asked.
 *
 * @param text     the text, {@link Expression#NONE} for none
 * @param ink      its colour, {@code #rrggbb}
 * @param fontSize its size in points
 * @param bold     whether it is bold
 * @param italic   whether it is italic
 * @param showIcon whether an icon stands before it
 * @param icon     path of the icon, empty for that of the element's class
 */
public record LabelDescription(Expression text, String ink, double fontSize, boolean bold, boolean italic, boolean showIcon, String icon) {
}
