package org.mailleur.diagram.ui.internal.control;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.description.ToolDescription;
import org.mailleur.diagram.engine.DiagramTools;
import org.mailleur.diagram.engine.LiveDiagram;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Placement;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramChange;
import org.mailleur.diagram.layout.EdgeRouter;
import org.mailleur.diagram.ui.DiagramSheet;
import org.mailleur.diagram.ui.internal.UiWords;
import org.mailleur.diagram.ui.internal.commands.DrawCommand;
import org.mailleur.diagram.ui.internal.commands.PlaceCommand;
import org.mailleur.diagram.ui.internal.commands.SharedStack;
import org.mailleur.diagram.ui.internal.parts.DiagramEditing;
import org.mailleur.diagram.ui.internal.scene.DiagramScene;
import org.mailleur.diagram.ui.internal.scene.Room;
import org.mailleur.diagram.ui.internal.scene.Sketch;
import org.mailleur.diagram.ui.internal.scene.Spoiled;

/** Turns what a person does on a diagram into commands: those of the tools, and those that give things their places. */
public final class DiagramControl implements DiagramEditing {

    private final LiveDiagram live;
    private final DiagramTools tools;
    private final DiagramSheet sheet;
    private final DiagramScene scene;

    /**
     * Creates the control of an open diagram.
     *
     * @param live  the diagram
     * @param sheet where its items stand
     * @param scene what is shown of it
     */
    public DiagramControl(LiveDiagram live, DiagramSheet sheet, DiagramScene scene) {
        this.live = live;
        this.tools = new DiagramTools(live);
        this.sheet = sheet;
        this.scene = scene;
    }

    /**
     * Returns the tools of the diagram.
     *
     * @return the tools
     */
    public DiagramTools tools() {
        return tools;
    }

    private DrawCommand draw(String label, Command tool, Placing placing) {
        return new DrawCommand(label, tool, sheet, live::flush, (geometry, change) -> {
            scene.geometry(geometry);
            return placing.place(geometry, change);
        });
    }

    /** Gives what appeared its place. */
    @FunctionalInterface
    private interface Placing {

        Geometry place(Geometry geometry, DiagramChange change);
    }

    @Override
    public Optional<Command> create(ToolDescription tool, String container, Point place) {
        return tools.create(tool, container).map(command -> draw(UiWords.CREATE.with(tool.label()), command,
                (geometry, change) -> placed(geometry, change, place)));
    }

    /** The outermost boxes that appeared, at the place asked for or where there is room. */
    private Geometry placed(Geometry geometry, DiagramChange change, Point place) {
        Sketch sketch = new Sketch(scene, geometry);
        for (DiagramBox box : appeared(change)) {
            Extent size = scene.brushes().boxes().natural(box);
            Bounds bounds = place == null ? new Room(scene, sketch.done()).find(box, size)
                    : new Bounds(place.x - Math.round(size.width() / 2), place.y - Math.round(size.height() / 2), size.width(), size.height());
            sketch.put(box.key(), bounds);
        }
        return led(sketch.done(), change.added());
    }

    private List<DiagramBox> appeared(DiagramChange change) {
        return live.boxes().stream().filter(box -> change.added().contains(box.key()))
                .filter(box -> box.parent() == null || !change.added().contains(box.parent())).toList();
    }

    /**
     * Runs a change of the model and puts what appears by it where there is room.
     *
     * @param label   what it does, in French
     * @param command the change
     * @param stack   runs it
     * @return the keys of what appeared, empty when it could not be done
     */
    public Optional<Collection<String>> placing(String label, Command command, SharedStack stack) {
        DrawCommand draw = draw(label, command, (geometry, change) -> placed(geometry, change, null));
        return stack.run(draw) ? Optional.of(appeared(draw.change()).stream().map(DiagramBox::key).toList()) : Optional.empty();
    }

    @Override
    public boolean canStart(ToolDescription tool, String from) {
        return tools.canStart(tool, from);
    }

    @Override
    public Optional<Command> connect(ToolDescription tool, String from, String to) {
        return tools.connect(tool, from, to).map(command -> draw(UiWords.CONNECT.with(tool.label()), command, (geometry, change) -> geometry));
    }

    @Override
    public Optional<Command> reconnect(String edge, boolean end, String to) {
        return tools.reconnect(edge, end, to).map(command -> draw(UiWords.RECONNECT.text(), command, (geometry, change) -> led(geometry, Set.of(edge))));
    }

    private Geometry led(Geometry geometry, Set<String> edges) {
        return new EdgeRouter().lead(live, geometry, edges);
    }

    @Override
    public Optional<Command> delete(Collection<String> keys) {
        return tools.delete(keys).map(command -> draw(UiWords.DELETE.text(), command, (geometry, change) -> without(geometry, change.removed())));
    }

    private static Geometry without(Geometry geometry, Set<String> removed) {
        Map<String, Placement> boxes = new HashMap<>(geometry.boxes());
        Map<String, List<Spot>> routes = new HashMap<>(geometry.routes());
        boxes.keySet().removeAll(removed);
        Map<String, Spot> labels = new HashMap<>(geometry.labels());
        routes.keySet().removeAll(removed);
        labels.keySet().removeAll(removed);
        return new Geometry(boxes, routes, labels);
    }

    @Override
    public Optional<String> editableLabel(String key) {
        return tools.editableLabel(key);
    }

    @Override
    public Optional<Command> rename(String key, String text) {
        if (editableLabel(key).filter(text::equals).isPresent()) {
            return Optional.empty();
        }
        return tools.rename(key, text).map(command -> draw(UiWords.RENAME.text(), command, (geometry, change) -> grown(geometry, key)));
    }

    /** A longer name makes its box larger; a shorter one leaves it. */
    private Geometry grown(Geometry geometry, String key) {
        Optional<DiagramBox> box = scene.box(key);
        if (box.isEmpty() || !geometry.boxes().containsKey(key)) {
            return geometry;
        }
        Bounds now = geometry.boxes().get(key).bounds();
        double height = Math.max(now.height(), scene.brushes().boxes().height(box.get(), now.width()) + scene.foot(box.get()));
        if (height <= now.height()) {
            return geometry;
        }
        Sketch sketch = new Sketch(scene, geometry);
        sketch.put(key, new Bounds(now.x(), now.y(), now.width(), height));
        return sketch.done();
    }

    @Override
    public Command place(String label, Map<String, Rectangle> places) {
        return new PlaceCommand(label, sheet, geometry -> {
            Sketch sketch = new Sketch(scene, geometry);
            places.forEach((key, place) -> sketch.put(key, new Bounds(place.x, place.y, place.width, place.height)));
            return new Spoiled(live).mend(sketch.done(), places.keySet());
        });
    }

    @Override
    public Optional<Command> move(String key, String container, Rectangle place) {
        return tools.move(List.of(key), container).map(command -> draw(UiWords.MOVE_INTO.text(), command, (geometry, change) -> {
            Set<String> moved = new HashSet<>(change.added());
            moved.add(key);
            Sketch sketch = new Sketch(scene, geometry);
            live.boxes().stream().filter(box -> moved.contains(box.key()) && Objects.equals(box.parent(), container))
                    .forEach(box -> sketch.put(box.key(), new Bounds(place.x, place.y, place.width, place.height)));
            return new Spoiled(live).mend(sketch.done(), moved);
        }));
    }

    @Override
    public Optional<Command> drop(Collection<? extends EObject> elements, String container, Point place) {
        return tools.drop(elements, container).map(command -> draw(UiWords.DROP.text(), command, (geometry, change) -> placed(geometry, change, place)));
    }
}
