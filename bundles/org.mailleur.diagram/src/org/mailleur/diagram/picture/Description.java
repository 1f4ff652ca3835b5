package org.mailleur.diagram.picture;

import org.mailleur.core.text.FrenchFormat;
import org.mailleur.diagram.graph.DiagramGraph;

/** Says in words what a picture shows, for who cannot see it. */
final class Description {

    String of(DiagramGraph graph, Places places) {
        return graph.title() + ". " + FrenchFormat.count(places.boxes().size(), "élément", "éléments") + " et "
                + FrenchFormat.count(places.routes().size(), "lien", "liens") + ".";
    }
}
