package org.mailleur.diagram.engine.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.description.BoxMapping;
import org.mailleur.diagram.description.Expression;

/** The boxes of a diagram: which there are, and in what order. */
final class BoxTree {

    /** More than anybody could look at; a specification that goes round in circles ends here. */
    private static final int MOST = 200_000;
    private static final int DEEPEST = 64;

    private final Plan plan;
    private final Evaluator evaluator;
    private final ReadRecorder recorder;
    private final ElementLists lists;
    private final Problems problems;
    private final BoxNode root;
    private final Map<EObject, List<BoxNode>> showing = new IdentityHashMap<>();
    private int count;

    BoxTree(EObject subject, Plan plan, Evaluator evaluator, ReadRecorder recorder, ElementLists lists, Problems problems) {
        this.plan = plan;
        this.evaluator = evaluator;
        this.recorder = recorder;
        this.problems = problems;
        this.lists = lists;
        this.root = new BoxNode(subject, recorder);
    }

    BoxNode root() {
        return root;
    }

    void build(Round round) {
        furnish(root, round);
    }

    /** Gives a new box its slots and fills them. */
    private void furnish(BoxNode holder, Round round) {
        Set<String> seen = new LinkedHashSet<>();
        for (String name : holder.isDiagram() ? plan.roots() : holder.mapping().children()) {
            addSlot(holder, name, false, seen);
        }
        for (String name : holder.isDiagram() ? List.<String>of() : holder.mapping().borders()) {
            addSlot(holder, name, true, seen);
        }
        for (Slot slot : holder.slots()) {
            fill(slot, round);
        }
    }

    private void addSlot(BoxNode holder, String name, boolean border, Set<String> seen) {
        BoxMapping mapping = plan.box(name);
        if (mapping != null && seen.add(name)) {
            holder.slots().add(new Slot(holder, mapping, border));
        }
    }

    /** Asks which elements may have a box in a slot, and makes and removes boxes. */
    void fill(Slot slot, Round round) {
        List<EObject> before = slot.elements();
        List<EObject> now = candidates(slot);
        Span span = Span.between(before, now);
        if (span.isEmpty()) {
            return;
        }
        if (span.isMixed()) {
            round.touch(slot.holder());
        }
        Map<EObject, Slot.Candidate> leaving = new IdentityHashMap<>();
        before.subList(span.start(), span.firstEnd()).forEach(element -> leaving.put(element, slot.candidates().get(element)));
        List<Slot.Candidate> fresh = new ArrayList<>();
        for (EObject element : now.subList(span.start(), span.secondEnd())) {
            if (leaving.remove(element) == null) {
                Slot.Candidate candidate = new Slot.Candidate(slot, element);
                slot.candidates().put(element, candidate);
                fresh.add(candidate);
            }
        }
        leaving.forEach((element, candidate) -> {
            slot.candidates().remove(element);
            candidate.die();
            remove(candidate, round);
        });
        slot.elements(now);
        fresh.forEach(candidate -> check(candidate, round));
    }

    private List<EObject> candidates(Slot slot) {
        BoxMapping mapping = slot.mapping();
        List<EObject> elements = lists.elements(mapping.candidates(), slot, mapping.domainClass(), slot);
        for (BoxNode at = slot.holder(); !at.isDiagram(); at = at.parent()) {
            if (at.mapping() == mapping) {
                return elements.stream().filter(element -> !isWithin(slot, element)).toList();
            }
        }
        return elements;
    }

    /** A mapping that holds itself would show an element within itself without end. */
    private static boolean isWithin(Slot slot, EObject element) {
        for (BoxNode at = slot.holder(); !at.isDiagram(); at = at.parent()) {
            if (at.target() == element && at.mapping() == slot.mapping()) {
                return true;
            }
        }
        return false;
    }

    /** Asks whether an element has a box. */
    void check(Slot.Candidate candidate, Round round) {
        Expression condition = candidate.slot().mapping().precondition();
        boolean holds = !condition.isPresent() || recorder.read(candidate, () -> Boolean.valueOf(evaluator.holds(condition, candidate))).booleanValue();
        if (holds && candidate.box() == null) {
            make(candidate, round);
        } else if (!holds && candidate.box() != null) {
            remove(candidate, round);
        }
    }

    private void make(Slot.Candidate candidate, Round round) {
        if (count >= MOST || candidate.slot().holder().depth() >= DEEPEST) {
            problems.add("La vue a plus d’éléments ou de niveaux que Mailleur ne peut en montrer ; le reste manque.");
            return;
        }
        count++;
        BoxNode box = new BoxNode(candidate.slot(), candidate.element(), recorder);
        candidate.box(box);
        showing.computeIfAbsent(box.target(), key -> new ArrayList<>(1)).add(box);
        round.made().add(box);
        furnish(box, round);
    }

    private void remove(Slot.Candidate candidate, Round round) {
        BoxNode box = candidate.box();
        if (box != null) {
            candidate.box(null);
            destroy(box, round);
        }
    }

    private void destroy(BoxNode box, Round round) {
        if (!box.slots().isEmpty()) {
            round.touch(box);
        }
        box.children().toList().forEach(child -> destroy(child, round));
        box.slots().forEach(slot -> {
            slot.die();
            slot.candidates().values().forEach(Cell::die);
        });
        box.die();
        count--;
        List<BoxNode> left = showing.get(box.target());
        left.remove(box);
        if (left.isEmpty()) {
            showing.remove(box.target());
        }
        round.made().remove(box);
        round.gone().add(box);
    }

    /** Returns the boxes that show an element. */
    List<BoxNode> showing(EObject element) {
        return showing.getOrDefault(element, List.of());
    }

    /** Returns the boxes of a mapping that show an element. */
    List<BoxNode> showing(BoxMapping mapping, EObject element) {
        List<BoxNode> all = showing(element);
        return all.size() == 1 && all.get(0).mapping() == mapping ? all : all.stream().filter(box -> box.mapping() == mapping).toList();
    }

    /** Visits all boxes, each after the one that holds it. */
    void visit(Consumer<BoxNode> visitor) {
        visit(root, visitor);
    }

    private static void visit(BoxNode holder, Consumer<BoxNode> visitor) {
        holder.children().forEach(child -> {
            visitor.accept(child);
            visit(child, visitor);
        });
    }
}
