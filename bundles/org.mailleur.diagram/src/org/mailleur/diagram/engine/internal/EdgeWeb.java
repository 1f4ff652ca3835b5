package org.mailleur.diagram.engine.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.description.EdgeMapping;
import org.mailleur.diagram.description.Expression;

/** The edges of a diagram: which there are, and between which boxes. */
final class EdgeWeb {

    private final BoxTree boxes;
    private final Evaluator evaluator;
    private final ReadRecorder recorder;
    private final ElementLists lists;
    private final List<EdgeSet> sets = new ArrayList<>();
    private final Map<EdgeSet, EdgeFamily> families = new LinkedHashMap<>();
    private final Map<String, List<EdgeSet>> byFirstBox = new HashMap<>();
    private final Map<EObject, Set<EdgeSource>> byEnd = new IdentityHashMap<>();

    EdgeWeb(Plan plan, BoxTree boxes, Evaluator evaluator, ReadRecorder recorder, ElementLists lists) {
        this.boxes = boxes;
        this.evaluator = evaluator;
        this.recorder = recorder;
        this.lists = lists;
        for (EdgeMapping mapping : plan.edges()) {
            EdgeSet set = new EdgeSet(mapping, boxes.root());
            sets.add(set);
            if (mapping.byElement()) {
                families.put(set, families.values().stream().filter(family -> family.takes(set)).findFirst().orElseGet(() -> new EdgeFamily(set, boxes.root())));
            } else {
                mapping.sources().forEach(name -> byFirstBox.computeIfAbsent(name, key -> new ArrayList<>(1)).add(set));
            }
        }
    }

    void build(Round round) {
        new LinkedHashSet<>(families.values()).forEach(family -> fill(family, round));
        begin(round);
        lead(round);
    }

    /** Asks which elements may have edges. */
    void fill(EdgeFamily family, Round round) {
        List<EObject> before = family.elements();
        List<EObject> now = lists.elements(family.candidates(), family, family.type(), family);
        Span span = Span.between(before, now);
        Map<EObject, EdgeFamily.Gate> leaving = new IdentityHashMap<>();
        before.subList(span.start(), span.firstEnd()).forEach(element -> leaving.put(element, family.gates().get(element)));
        for (EObject element : now.subList(span.start(), span.secondEnd())) {
            if (leaving.remove(element) == null) {
                EdgeFamily.Gate gate = new EdgeFamily.Gate(family, element);
                family.gates().put(element, gate);
                check(gate, round);
            }
        }
        leaving.values().forEach(gate -> {
            family.gates().remove(gate.element());
            gate.die();
            open(gate, new BitSet(0), round);
        });
        family.elements(now);
    }

    /** Asks which mappings may show an element; a condition that asks for more than the element is left to each edge. */
    void check(EdgeFamily.Gate gate, Round round) {
        open(gate, recorder.read(gate, () -> {
            BitSet open = new BitSet(gate.family().sets().size());
            for (int i = 0; i < gate.family().sets().size(); i++) {
                EdgeMapping mapping = gate.family().sets().get(i).mapping();
                open.set(i, !isAskedOnce(mapping) || evaluator.holds(mapping.precondition(), gate));
            }
            return open;
        }), round);
    }

    private void open(EdgeFamily.Gate gate, BitSet now, Round round) {
        BitSet changed = (BitSet) gate.open().clone();
        changed.xor(now);
        gate.open(now);
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) {
            EdgeSet set = gate.family().sets().get(i);
            if (now.get(i)) {
                EdgeSource source = new EdgeSource(set, gate.element(), null);
                set.sources().put(gate.element(), source);
                ask(source, round);
            } else {
                remove(set.sources().remove(gate.element()), round);
            }
        }
    }

    /** Asks which elements stand at the ends. */
    void ask(EdgeSource source, Round round) {
        forget(source);
        recorder.read(source, () -> {
            find(source);
            return null;
        });
        if (source.box() == null) {
            source.sources().forEach(end -> byEnd.computeIfAbsent(end, key -> new LinkedHashSet<>(2)).add(source));
        }
        source.targets().forEach(end -> byEnd.computeIfAbsent(end, key -> new LinkedHashSet<>(2)).add(source));
        // Most elements have no edge of a mapping, and need no more.
        if (!source.targets().isEmpty() || !source.edges().isEmpty()) {
            round.toLead().add(source);
        }
    }

    private void find(EdgeSource source) {
        EdgeMapping mapping = source.mapping();
        source.ends(source.box() == null ? evaluator.elements(mapping.sourceFinder(), source) : List.of(source.target()),
                evaluator.elements(mapping.targetFinder(), source));
    }

    private static boolean isAskedOnce(EdgeMapping mapping) {
        return mapping.byElement() && ElementLists.asksOnlySelf(mapping.precondition());
    }

    private void forget(EdgeSource source) {
        for (List<EObject> ends : List.of(source.sources(), source.targets())) {
            ends.forEach(end -> {
                Set<EdgeSource> known = byEnd.get(end);
                if (known != null && known.remove(source) && known.isEmpty()) {
                    byEnd.remove(end);
                }
            });
        }
    }

    private void remove(EdgeSource source, Round round) {
        forget(source);
        source.die();
        round.toLead().remove(source);
        source.edges().values().forEach(edge -> destroy(edge, round));
        source.edges(Map.of());
    }

    private static void destroy(EdgeNode edge, Round round) {
        edge.die();
        edge.condition().die();
        edge.from().edges().remove(edge);
        edge.to().edges().remove(edge);
        round.gone().add(edge);
    }

    /** Boxes came and went: what begins or may end at them is to be led again. */
    void followBoxes(Round round) {
        for (Node node : List.copyOf(round.gone())) {
            if (node instanceof BoxNode box) {
                for (EdgeSet set : byFirstBox.getOrDefault(box.mapping().name(), List.of())) {
                    EdgeSource source = set.sources().remove(box);
                    if (source != null) {
                        remove(source, round);
                    }
                }
                round.toLead().addAll(byEnd.getOrDefault(box.target(), Set.of()));
            }
        }
        begin(round);
        round.made().forEach(box -> round.toLead().addAll(byEnd.getOrDefault(box.target(), Set.of())));
        lead(round);
    }

    /** Edges of relations begin at boxes. */
    private void begin(Round round) {
        for (BoxNode box : round.made()) {
            for (EdgeSet set : byFirstBox.getOrDefault(box.mapping().name(), List.of())) {
                EdgeSource source = new EdgeSource(set, box.target(), box);
                set.sources().put(box, source);
                ask(source, round);
            }
        }
    }

    private void lead(Round round) {
        for (EdgeSource source : round.toLead()) {
            lead(source, round);
        }
    }

    /** Finds the boxes of the edges of one origin. */
    private void lead(EdgeSource source, Round round) {
        Map<EdgeSource.Pair, EdgeNode> before = source.edges();
        Map<EdgeSource.Pair, EdgeNode> now = new LinkedHashMap<>(2);
        Collection<BoxNode> ends = showing(source.mapping().targets(), source.targets());
        for (BoxNode from : source.box() == null ? showing(source.mapping().sources(), source.sources()) : List.of(source.box())) {
            for (BoxNode to : ends) {
                EdgeSource.Pair pair = new EdgeSource.Pair(from, to);
                EdgeNode edge = before.get(pair);
                now.put(pair, edge == null ? make(source, pair, round) : edge);
            }
        }
        before.forEach((pair, edge) -> {
            if (!now.containsKey(pair)) {
                destroy(edge, round);
            }
        });
        // Nearly all have one edge, or none.
        source.edges(now.size() < 2 ? Map.copyOf(now) : now);
        round.toName().add(source);
    }

    private Collection<BoxNode> showing(List<String> mappings, List<EObject> elements) {
        List<BoxNode> found = new ArrayList<>(2);
        for (EObject element : elements) {
            for (BoxNode box : boxes.showing(element)) {
                if (mappings.contains(box.mapping().name())) {
                    found.add(box);
                }
            }
        }
        return found;
    }

    private EdgeNode make(EdgeSource source, EdgeSource.Pair pair, Round round) {
        EdgeNode edge = new EdgeNode(source, pair.from(), pair.to(), recorder);
        pair.from().edges().add(edge);
        pair.to().edges().add(edge);
        check(edge, round);
        return edge;
    }

    /** Asks whether an edge is shown. */
    void check(EdgeNode edge, Round round) {
        Expression condition = edge.source().mapping().precondition();
        boolean before = edge.isShown() && edge.isPainted();
        if (condition.isPresent() && !isAskedOnce(edge.source().mapping())) {
            edge.accept(recorder.read(edge.condition(), () -> Boolean.valueOf(evaluator.holds(condition, edge))).booleanValue());
        }
        if (edge.item() != null) {
            round.toTell().add(edge);
        }
        if (edge.isShown() && !before) {
            round.toPaint().add(edge);
        }
    }

    /** Visits all edges that are shown: by mapping, then in the order of their elements or first boxes. */
    void visit(Consumer<EdgeNode> visitor) {
        for (EdgeSet set : sets) {
            if (set.mapping().byElement()) {
                for (EObject element : families.get(set).elements()) {
                    EdgeSource source = set.sources().get(element);
                    if (source != null) {
                        source.shown().forEach(visitor);
                    }
                }
            } else {
                boxes.visit(box -> {
                    EdgeSource source = set.sources().get(box);
                    if (source != null) {
                        source.shown().forEach(visitor);
                    }
                });
            }
        }
    }
}
