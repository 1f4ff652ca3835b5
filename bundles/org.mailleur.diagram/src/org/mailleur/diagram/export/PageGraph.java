package org.mailleur.diagram.export;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.BoxStyle;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.graph.DiagramItem;
import org.mailleur.diagram.picture.Silhouette;

/** A diagram as a page of a report can show it: narrower boxes, and lines that say what they are by their form alone. */
record PageGraph(DiagramGraph whole) implements DiagramGraph {

    private static final double WIDTH = 120;
    private static final double LANE = 104;
    /** Letters are larger beside boxes and lines than in the window: a page is small. */
    private static final double LETTERS = 1.2;

    @Override
    public String title() {
        return whole.title();
    }

    @Override
    public Collection<DiagramBox> boxes() {
        return whole.boxes().stream().map(PageGraph::narrow).toList();
    }

    @Override
    public Collection<DiagramEdge> edges() {
        return whole.edges().stream().map(PageGraph::silent).toList();
    }

    @Override
    public List<DiagramBox> children(String key) {
        return whole.children(key).stream().map(PageGraph::narrow).toList();
    }

    @Override
    public EObject target() {
        return whole.target();
    }

    @Override
    public Map<String, String> kinds() {
        return whole.kinds();
    }

    @Override
    public Optional<DiagramItem> item(String key) {
        return whole.item(key).map(item -> switch (item) {
            case DiagramBox box -> narrow(box);
            case DiagramEdge edge -> silent(edge);
        });
    }

    private static DiagramBox narrow(DiagramBox box) {
        BoxStyle s = box.style();
        boolean lane = Silhouette.of(box) == Silhouette.LANE;
        double width = lane ? LANE : box.kind() == BoxKind.NODE && s.width() > WIDTH ? WIDTH : s.width();
        BoxStyle style = new BoxStyle(s.figure(), s.image(), s.fill(), s.border(), s.borderWidth(), s.borderLine(), s.corner(), s.ink(),
                lane ? s.fontSize() : s.fontSize() * LETTERS, s.bold(), s.italic(), "", s.alignment(), s.labelInside(), width, s.height());
        return new DiagramBox(box.key(), box.mapping(), box.kind(), box.target(), box.parent(), box.label(), box.tooltip(), style);
    }

    private static DiagramEdge silent(DiagramEdge edge) {
        return new DiagramEdge(edge.key(), edge.mapping(), edge.target(), edge.from(), edge.to(), "", "", "", edge.tooltip(), edge.style());
    }
}
