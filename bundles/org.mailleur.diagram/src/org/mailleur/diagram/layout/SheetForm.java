package org.mailleur.diagram.layout;

/** What a diagram is arranged for. */
public enum SheetForm {
    /** A screen, a projector or a large sheet in landscape. */
    WIDE(1.5, 400, 118),
    /** A page of a report in portrait, where words on lines have no room. */
    PAGE(0.72, 330, 80);

    private final double proportion;
    private final double cellWidth;
    private final double cellHeight;

    SheetForm(double proportion, double cellWidth, double cellHeight) {
        this.proportion = proportion;
        this.cellWidth = cellWidth;
        this.cellHeight = cellHeight;
    }

    /** Width to height, less margins and the titles of lanes. */
    double proportion() {
        return proportion;
    }

    /** The width that a box takes with what runs beside it, in points. */
    double cellWidth() {
        return cellWidth;
    }

    /** The height that a row takes with what runs below it, in points. */
    double cellHeight() {
        return cellHeight;
    }
}
