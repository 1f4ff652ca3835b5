package org.mailleur.diagram.picture;

import java.util.List;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.look.Drawing;
import org.mailleur.look.LookFonts;

/** The kinds of things and lines that a picture shows, each with its name. */
final class Legend {

    Legend(LookFonts fonts, BoxPainter boxes, EdgePainter edges) {
    }

    Drawing of(DiagramGraph graph, Places places, double width) {
        return new Drawing(0, 0, List.of());
    }
}
