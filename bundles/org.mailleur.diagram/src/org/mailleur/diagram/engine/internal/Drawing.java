package org.mailleur.diagram.engine.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramChange;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.graph.DiagramItem;

/** A diagram as built, with what it needs to follow its model. */
public final class Drawing {

    /** What the title is computed from. */
    private static final class Title extends Cell {
        // A cell like any other, told apart by its class.
    }

    private final Plan plan;
    private final Problems problems = new Problems();
    private final Dependencies dependencies = new Dependencies();
    private final ReadRecorder recorder = new ReadRecorder(dependencies);
    private final Evaluator evaluator;
    private final ElementLists lists;
    private final BoxTree tree;
    private final EdgeWeb web;
    private final Painter painter;
    private final Title titleCell = new Title();
    private final Map<String, Node> nodes = new HashMap<>();
    private String title = "";

    /**
     * Builds a diagram.
     *
     * @param subject  the element that it is about
     * @param plan     what of it is shown
     * @param services what its expressions may call
     */
    public Drawing(EObject subject, Plan plan, Services services) {
        this.plan = plan;
        evaluator = new Evaluator(services, recorder, problems);
        lists = new ElementLists(evaluator, recorder, plan.types(), new Population(subject, recorder));
        tree = new BoxTree(subject, plan, evaluator, recorder, lists, problems);
        web = new EdgeWeb(plan, tree, evaluator, recorder, lists);
        painter = new Painter(evaluator, recorder);
        Round round = new Round();
        entitle();
        tree.build(round);
        web.build(round);
        paint(round);
        // Everything is new, which needs no telling.
        show(round.toPaint());
    }

    private boolean entitle() {
        String before = title;
        title = recorder.read(titleCell, () -> evaluator.text(plan.view().title(), tree.root()));
        return !title.equals(before);
    }

    private void paint(Round round) {
        Keys.give(tree, round);
        round.toPaint().addAll(round.made());
        round.toPaint().removeIf(node -> !node.isShown());
        round.toPaint().forEach(painter::paint);
    }

    private void show(Collection<Node> concerned) {
        for (Node node : concerned) {
            if (node.isShown() && node.item() == null) {
                node.item(node.described());
                nodes.put(node.key(), node);
            }
        }
    }

    /** Replaces what is told of each item that changed, and says what is new. */
    private Changes tell(Round round) {
        Changes changes = new Changes();
        Map<String, DiagramItem> before = new HashMap<>();
        for (Collection<Node> concerned : List.of(round.gone(), round.toTell(), round.toPaint())) {
            for (Node node : concerned) {
                if (node.item() != null) {
                    before.put(node.item().key(), node.item());
                    nodes.remove(node.item().key());
                    node.item(null);
                }
            }
        }
        Map<String, DiagramItem> now = new HashMap<>();
        for (Collection<Node> concerned : List.of(round.toTell(), round.toPaint())) {
            show(concerned);
            concerned.stream().filter(Node::isShown).forEach(node -> now.put(node.key(), node.item()));
        }
        changes.items(before, now);
        round.orders().forEach((holder, order) -> {
            if (holder.isEmpty() || nodes.containsKey(holder)) {
                changes.order(holder, order, keys(box(holder)));
            }
        });
        dependencies.sweep();
        return changes;
    }

    /**
     * Computes again what changes of the model concern.
     *
     * @param notifications the changes
     * @return what changed on the diagram, empty when all of it has to be built again
     */
    public Optional<DiagramChange> follow(Collection<Notification> notifications) {
        Set<Cell> touched = new LinkedHashSet<>();
        if (!new Notices(dependencies, touched).take(notifications)) {
            return Optional.empty();
        }
        lists.follow(touched);
        Round round = new Round();
        boolean titled = touched.contains(titleCell) && entitle();
        structure(touched, round);
        touched.stream().filter(Node.class::isInstance).map(Node.class::cast).filter(Node::isShown).forEach(round.toPaint()::add);
        paint(round);
        return Optional.of(tell(round).result(titled));
    }

    private void structure(Set<Cell> touched, Round round) {
        List<Slot> slots = new ArrayList<>();
        List<Slot.Candidate> candidates = new ArrayList<>();
        for (Cell cell : touched) {
            if (cell instanceof Slot slot) {
                slots.add(slot);
            } else if (cell instanceof Slot.Candidate candidate) {
                candidates.add(candidate);
            }
        }
        slots.sort(Comparator.comparingInt(slot -> slot.holder().depth()));
        slots.stream().filter(slot -> !slot.isDead()).forEach(slot -> tree.fill(slot, round));
        candidates.sort(Comparator.comparingInt(candidate -> candidate.slot().holder().depth()));
        candidates.stream().filter(candidate -> !candidate.isDead()).forEach(candidate -> tree.check(candidate, round));
        for (Cell cell : touched) {
            if (cell instanceof EdgeFamily family) {
                web.fill(family, round);
            }
        }
        for (Cell cell : touched) {
            if (cell instanceof EdgeFamily.Gate gate && !gate.isDead()) {
                web.check(gate, round);
            }
        }
        for (Cell cell : touched) {
            if (cell instanceof EdgeSource source && !source.isDead() && (source.box() == null || !source.box().isDead())) {
                web.ask(source, round);
            }
        }
        web.followBoxes(round);
        for (Cell cell : touched) {
            if (cell instanceof EdgeNode.Condition condition && !condition.isDead()) {
                web.check(condition.edge(), round);
            }
        }
    }

    /**
     * Says what differs between this diagram and an earlier one.
     *
     * @param earlier the earlier one
     * @return what changed
     */
    public DiagramChange since(Drawing earlier) {
        return Changes.between(earlier.drawn(), drawn());
    }

    private Changes.Drawn drawn() {
        Map<String, DiagramItem> items = new HashMap<>();
        Map<String, List<String>> orders = new HashMap<>();
        orders.put("", keys(tree.root()));
        nodes.forEach((key, node) -> {
            items.put(key, node.item());
            if (node instanceof BoxNode box) {
                orders.put(key, keys(box));
            }
        });
        return new Changes.Drawn(title, items, orders);
    }

    private static List<String> keys(BoxNode holder) {
        return holder.children().map(Node::key).toList();
    }

    /**
     * Returns what is shown.
     *
     * @return the plan
     */
    public Plan plan() {
        return plan;
    }

    /**
     * Returns the title.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Returns what went wrong.
     *
     * @return French sentences
     */
    public List<String> problems() {
        return problems.sentences();
    }

    /**
     * Returns the boxes in order.
     *
     * @return the boxes
     */
    public List<DiagramBox> boxes() {
        List<DiagramBox> boxes = new ArrayList<>();
        tree.visit(box -> boxes.add((DiagramBox) box.item()));
        return boxes;
    }

    /**
     * Returns the edges in order.
     *
     * @return the edges
     */
    public List<DiagramEdge> edges() {
        List<DiagramEdge> edges = new ArrayList<>();
        web.visit(edge -> edges.add((DiagramEdge) edge.item()));
        return edges;
    }

    /**
     * Returns what a box holds.
     *
     * @param key the key of the box, {@code null} for the diagram itself
     * @return the boxes
     */
    public List<DiagramBox> children(String key) {
        BoxNode holder = key == null ? tree.root() : nodes.get(key) instanceof BoxNode box ? box : null;
        return holder == null ? List.of() : holder.children().map(child -> (DiagramBox) child.item()).toList();
    }

    private BoxNode box(String key) {
        return key.isEmpty() ? tree.root() : (BoxNode) nodes.get(key);
    }

    /**
     * Finds an item.
     *
     * @param key its key
     * @return the item
     */
    public Optional<DiagramItem> item(String key) {
        return Optional.ofNullable(key == null ? null : nodes.get(key)).map(Node::item);
    }

    /**
     * Finds what expressions about an item may name.
     *
     * @param key the key of the item, {@code null} for the diagram itself
     * @return the names, which are views for services too; empty for an unknown key
     */
    public Optional<Names> names(String key) {
        return Optional.ofNullable(key == null ? tree.root() : nodes.get(key));
    }
}
