package org.mailleur.diagram.ui.internal.parts;

import java.util.Optional;

import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.graph.DiagramItem;
import org.mailleur.diagram.ui.internal.UiWords;
import org.mailleur.diagram.ui.internal.scene.DiagramScene;
import org.mailleur.model.edit.labels.Vocabulary;

/** What screen readers say of a diagram's items. */
public final class PartWords {

    private PartWords() {
    }

    /**
     * Names a box.
     *
     * @param box the box
     * @return its kind and its label
     */
    public static String name(DiagramBox box) {
        String kind = box.target() == null ? "" : Vocabulary.label(box.target().eClass());
        return kind.isEmpty() || box.label().isEmpty() ? kind + box.label() : UiWords.ITEM_NAME.with(kind, flat(box.label()));
    }

    /**
     * Names an edge.
     *
     * @param edge  the edge
     * @param scene the diagram that shows it
     * @return its label and what it leads from and to
     */
    public static String name(DiagramEdge edge, DiagramScene scene) {
        String from = scene.box(edge.from()).map(DiagramItem::label).map(PartWords::flat).orElse("");
        String to = scene.box(edge.to()).map(DiagramItem::label).map(PartWords::flat).orElse("");
        return UiWords.EDGE_NAME.with(Optional.of(flat(edge.label())).filter(label -> !label.isEmpty()).orElseGet(UiWords.EDGE_UNNAMED::text), from, to);
    }

    static String description(DiagramBox box, DiagramScene scene) {
        int edges = scene.leaving(box.key()).size() + scene.arriving(box.key()).size();
        String connections = edges == 0 ? "" : edges == 1 ? UiWords.ONE_EDGE.text() : UiWords.MANY_EDGES.with(edges);
        return box.tooltip().isEmpty() ? connections : connections.isEmpty() ? box.tooltip() : box.tooltip() + "\n" + connections;
    }

    static String contents(DiagramGraph graph) {
        return UiWords.DIAGRAM_CONTENTS.with(graph.boxes().size(), graph.edges().size());
    }

    private static String flat(String label) {
        return label.replaceAll("\\s*\\n\\s*", " ");
    }
}
