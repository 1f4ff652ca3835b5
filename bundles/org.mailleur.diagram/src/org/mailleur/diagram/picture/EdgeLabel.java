package org.mailleur.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.EdgeStyle;
import org.mailleur.look.LookFonts;
import org.mailleur.look.Outline;
import org.mailleur.look.Palette;
import org.mailleur.look.Shape;

/** The words on an edge, on a piece of paper so that no line runs through them. */
final class EdgeLabel {

    private static final double WIDEST = 92;
    private static final double ACROSS = 4;
    private static final double DOWN = 1.5;

    private final LookFonts fonts;

    EdgeLabel(LookFonts fonts) {
        this.fonts = fonts;
    }

    Extent size(EdgeStyle style, String text) {
        Extent words = words(style, text).extent();
        return new Extent(words.width() + 2 * ACROSS, words.height() + 2 * DOWN);
    }

    List<Shape> paint(EdgeStyle style, String text, Spot centre) {
        Words words = words(style, text);
        if (words.lines().isEmpty()) {
            return List.of();
        }
        double width = words.width() + 2 * ACROSS;
        double height = words.extent().height() + 2 * DOWN;
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Figure(Outline.rounded(centre.x() - width / 2, centre.y() - height / 2, width, height, 4), Palette.PAPER, null));
        shapes.addAll(words.paint(centre.x(), centre.y() - words.extent().height() / 2, Shape.Anchor.MIDDLE, style.ink()));
        return shapes;
    }

    private Words words(EdgeStyle style, String text) {
        return Words.of(fonts, text, style.fontSize(), style.bold(), style.italic(), WIDEST);
    }
}
