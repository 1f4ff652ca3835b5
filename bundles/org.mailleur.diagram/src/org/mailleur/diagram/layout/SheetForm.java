package org.mailleur.diagram.layout;

import org.mailleur.diagram.geometry.Bounds;

/** What a diagram is arranged for. */
public enum SheetForm {
    /** A screen, a projector or a large sheet in landscape. */
    WIDE(1.5, 0, 400, 118, 16, 0.75),
    /** A page of a report in landscape, where words on lines have no room. */
    PAGE(1.66, 80, 220, 66, 12, 0.5);

    private final double proportion;
    private final double legend;
    private final double cellWidth;
    private final double cellHeight;
    private final double padding;
    private final double tightness;

    SheetForm(double proportion, double legend, double cellWidth, double cellHeight, double padding, double tightness) {
        this.legend = legend;
        this.padding = padding;
        this.tightness = tightness;
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

    /** How large the whole can be shown on its sheet, with its legend below; only comparable for the same form. */
    double scale(Bounds extent) {
        return Math.min(proportion / extent.width(), 1 / (extent.height() + legend));
    }

    /** How far boxes without ties stay from all else, in points. */
    double gap() {
        return padding * 0.9;
    }

    /** The room between a lane's border and what stands on it, in points. */
    double padding() {
        return padding;
    }

    /** The part of the usual distances between boxes and lines that is kept. */
    double tightness() {
        return tightness;
    }

    /** The height that a row takes with what runs below it, in points. */
    double cellHeight() {
        return cellHeight;
    }
}
