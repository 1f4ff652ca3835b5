package org.mailleur.diagram.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailleur.core.space.Space;
import org.mailleur.diagram.description.EdgeMapping;
import org.mailleur.diagram.description.LayerDescription;
import org.mailleur.diagram.description.ToolDescription;
import org.mailleur.diagram.description.ToolKind;
import org.mailleur.diagram.description.ToolSection;
import org.mailleur.diagram.description.ViewpointException;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.engine.DiagramTools;
import org.mailleur.diagram.engine.Diagrams;
import org.mailleur.diagram.engine.LiveDiagram;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.graph.DiagramItem;
import org.mailleur.diagram.tests.kit.OpenSpaces;
import org.mailleur.diagram.tests.kit.Serialised;
import org.mailleur.model.territory.Territory;

/** Each tool of each view, used on the example: it does something, undone nothing is left of it, to the byte, and redone it is there again. */
class ToolsTest {

    private Diagrams diagrams;
    private Space space;
    private final Set<String> used = new TreeSet<>();
    /** Edges that the example has wherever they can be. */
    private final Set<String> connected = new TreeSet<>();

    @BeforeEach
    void open() throws IOException, ViewpointException {
        diagrams = Diagrams.shipped();
        space = OpenSpaces.example();
    }

    /** The first subject of each kind shows most. */
    private List<LiveDiagram> views() {
        List<LiveDiagram> views = new ArrayList<>();
        List<DiagramSubject> subjects = diagrams.subjects(space);
        diagrams.viewpoint().diagrams().forEach(view -> {
            Set<String> layers = view.layers().stream().map(LayerDescription::name).collect(Collectors.toSet());
            subjects.stream().filter(subject -> subject.view() == view).limit(2).forEach(subject -> views.add(diagrams.open(subject, layers)));
        });
        return views;
    }

    private void tryOut(LiveDiagram view, String what, Supplier<Optional<Command>> tool) {
        String use = view.subject().view().name() + " " + what;
        Optional<Command> command = used.contains(use) ? Optional.empty() : tool.get();
        if (command.isEmpty() || !used.add(use)) {
            return;
        }
        Map<String, String> before = Serialised.of(space);
        assertTrue(command.get().canExecute(), what);
        command.get().execute();
        Map<String, String> after = Serialised.of(space);
        assertFalse(Serialised.difference(before, after).isEmpty(), use + " did nothing");
        identified();
        command.get().undo();
        assertEquals("", Serialised.difference(before, Serialised.of(space)), use + " undone");
        command.get().redo();
        assertEquals("", Serialised.difference(after, Serialised.of(space)), use + " redone");
        command.get().undo();
        assertEquals("", Serialised.difference(before, Serialised.of(space)), use + " undone again");
    }

    private void identified() {
        for (Resource resource : space.resources().getResources()) {
            resource.getAllContents().forEachRemaining(object -> {
                assertFalse(resource.getURIFragment(object).isEmpty(), "no identifier");
                for (EObject other : object.eCrossReferences()) {
                    assertTrue(other.eIsProxy() || other.eResource() != null, "a reference to what is gone, from " + object);
                }
            });
        }
    }

    @Test
    void creations() {
        Set<String> known = new TreeSet<>();
        create(known);
        // Some tools open what a territory has only once.
        space.roots(Territory.class).forEach(territory -> territory.getThemeReviews().clear());
        create(known);
        known.removeAll(used);
        known.removeAll(connected);
        assertEquals(Set.of(), known, "tools that could be used nowhere");
    }

    private void create(Set<String> known) {
        for (LiveDiagram view : views()) {
            DiagramTools tools = new DiagramTools(view);
            List<String> places = Stream.concat(Stream.of((String) null), view.boxes().stream().map(DiagramBox::key)).toList();
            for (ToolDescription tool : tools.palette().stream().map(ToolSection::tools).flatMap(List::stream).toList()) {
                known.add(view.subject().view().name() + " " + tool.name());
                for (String place : places) {
                    if (tool.kind() == ToolKind.CREATE_BOX) {
                        tryOut(view, tool.name(), () -> tools.create(tool, place));
                    }
                }
                if (tool.kind() == ToolKind.CREATE_EDGE) {
                    connect(view, tools, tool);
                }
            }
        }
    }

    private void connect(LiveDiagram view, DiagramTools tools, ToolDescription tool) {
        String use = view.subject().view().name() + " " + tool.name();
        for (DiagramBox from : view.boxes()) {
            if (!used.contains(use) && tools.canStart(tool, from.key())) {
                for (DiagramBox to : view.boxes()) {
                    if (view.edges().stream().anyMatch(edge -> tool.mappings().contains(edge.mapping()) && edge.from().equals(from.key()) && edge.to().equals(to.key()))) {
                        connected.add(use);
                    } else if (to.target() != from.target()) {
                        tryOut(view, tool.name(), () -> tools.connect(tool, from.key(), to.key()));
                    }
                }
            }
        }
    }

    @Test
    void deletions() {
        for (LiveDiagram view : views()) {
            DiagramTools tools = new DiagramTools(view);
            items(view).forEach(item -> tryOut(view, "delete " + item.mapping(), () -> tools.delete(List.of(item.key()))));
        }
        assertTrue(used.size() > 40, used.toString());
    }

    @Test
    void manyAtOnce() {
        for (LiveDiagram view : views()) {
            DiagramTools tools = new DiagramTools(view);
            List<String> keys = items(view).stream().filter(item -> tools.delete(List.of(item.key())).isPresent()).map(DiagramItem::key).toList();
            tryOut(view, "delete " + keys.size(), () -> tools.delete(keys));
        }
    }

    @Test
    void renamings() {
        for (LiveDiagram view : views()) {
            DiagramTools tools = new DiagramTools(view);
            for (DiagramItem item : items(view)) {
                assertEquals(tools.editableLabel(item.key()).isPresent(), tools.rename(item.key(), "Nom d’essai").isPresent(), item.key());
                tryOut(view, "rename " + item.mapping(), () -> tools.rename(item.key(), "Nom d’essai"));
            }
        }
        assertTrue(used.size() > 20, used.toString());
    }

    @Test
    void reconnections() {
        Set<String> known = new LinkedHashSet<>();
        for (LiveDiagram view : views()) {
            DiagramTools tools = new DiagramTools(view);
            for (DiagramEdge edge : view.edges()) {
                EdgeMapping mapping = view.subject().view().edges().get(edge.mapping());
                for (boolean end : new boolean[] { false, true }) {
                    String what = "reconnect " + edge.mapping() + " " + end;
                    if (!used.contains(view.subject().view().name() + " " + what)) {
                        view.boxes().stream().filter(box -> (end ? mapping.targets() : mapping.sources()).contains(box.mapping()))
                                .filter(box -> view.edges().stream().noneMatch(other -> box.target() == (view.item(end ? edge.to() : edge.from()).orElseThrow().target()) || other.from().equals(end ? edge.from() : box.key())
                                        && other.to().equals(end ? box.key() : edge.to())))
                                .forEach(box -> tryOut(view, what, () -> tools.reconnect(edge.key(), end, box.key())));
                    }
                }
                known.add(edge.mapping());
            }
        }
        assertTrue(used.size() > known.size(), used.toString());
    }

    @Test
    void moves() {
        for (LiveDiagram view : views()) {
            DiagramTools tools = new DiagramTools(view);
            for (DiagramBox box : view.boxes()) {
                for (DiagramBox holder : view.boxes()) {
                    tryOut(view, "move " + box.mapping(), () -> tools.move(List.of(box.key()), holder.key()));
                }
            }
        }
        assertTrue(used.size() > 4, used.toString());
    }

    @Test
    void drops() {
        List<EObject> elements = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        space.files().forEach(file -> file.resource().getAllContents().forEachRemaining(element -> {
            if (counts.merge(element.eClass().getName(), 1, Integer::sum) <= 2) {
                elements.add(element);
            }
        }));
        for (LiveDiagram view : views()) {
            DiagramTools tools = new DiagramTools(view);
            List<String> places = Stream.concat(Stream.of((String) null), view.boxes().stream().map(DiagramBox::key)).toList();
            for (EObject element : elements) {
                for (String place : places) {
                    String what = "drop " + element.eClass().getName();
                    if (!used.contains(view.subject().view().name() + " " + what)) {
                        tools.drop(List.of(element), place).filter(this::changes).ifPresent(command -> tryOut(view, what, () -> tools.drop(List.of(element), place)));
                    }
                }
            }
        }
        assertTrue(used.size() > 2, used.toString());
    }

    private boolean changes(Command command) {
        Map<String, String> before = Serialised.of(space);
        command.execute();
        boolean changed = !Serialised.difference(before, Serialised.of(space)).isEmpty();
        command.undo();
        return changed;
    }

    private static List<DiagramItem> items(LiveDiagram view) {
        return Stream.<DiagramItem>concat(view.boxes().stream(), view.edges().stream()).toList();
    }
}
