package org.mailleur.diagram.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.mailleur.diagram.engine.internal.Drawing;
import org.mailleur.diagram.engine.internal.Plan;
import org.mailleur.diagram.engine.internal.Services;
import org.mailleur.diagram.engine.internal.SpaceWatch;
import org.mailleur.diagram.engine.internal.Types;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramChange;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.graph.DiagramItem;

/**
 * A diagram that follows its model. It belongs to one thread, that of the model. It remembers what each of its items read, so that a
 * refresh after a change asks again only what the change concerns.
 */
public final class LiveDiagram implements DiagramGraph, AutoCloseable {

    private static final DiagramChange NOTHING = new DiagramChange(Set.of(), Set.of(), Set.of(), Set.of(), false);

    private final DiagramSubject subject;
    private final ResourceSet resources;
    private final Services services;
    private final Types types;
    private final List<Consumer<DiagramChange>> listeners = new ArrayList<>();
    private Drawing drawing;
    private SpaceWatch watch;

    LiveDiagram(DiagramSubject subject, ResourceSet resources, Services services, Set<String> layers) {
        this.subject = subject;
        this.resources = resources;
        this.services = services;
        this.types = new Types(resources.getPackageRegistry());
        this.drawing = draw(layers);
    }

    private Drawing draw(Set<String> layers) {
        return new Drawing(subject.target(), new Plan(subject.view(), types, layers), services);
    }

    /**
     * Returns what it shows.
     *
     * @return kind and element; the title is that of the time when it was asked for, see {@link #title()}
     */
    public DiagramSubject subject() {
        return subject;
    }

    @Override
    public EObject target() {
        return subject.target();
    }

    @Override
    public Map<String, String> kinds() {
        Map<String, String> names = new HashMap<>();
        subject.view().boxes().forEach((name, mapping) -> names.put(name, mapping.label()));
        subject.view().edges().forEach((name, mapping) -> names.put(name, mapping.label()));
        return names;
    }

    /**
     * Returns the additional layers that are shown.
     *
     * @return the names of those that can be switched off
     */
    public Set<String> layers() {
        return drawing.plan().additional();
    }

    /**
     * Shows other layers.
     *
     * @param layers the names of the additional layers to show
     * @return what changed; listeners are told too
     */
    public DiagramChange show(Set<String> layers) {
        return replace(draw(layers));
    }

    /**
     * Builds everything again.
     *
     * @return what changed; listeners are told too
     */
    public DiagramChange refresh() {
        return replace(draw(layers()));
    }

    private DiagramChange replace(Drawing now) {
        if (watch != null) {
            watch.take();
        }
        DiagramChange change = now.since(drawing);
        drawing = now;
        return told(change);
    }

    private DiagramChange told(DiagramChange change) {
        if (!change.isEmpty()) {
            List.copyOf(listeners).forEach(listener -> listener.accept(change));
        }
        return change;
    }

    /**
     * Builds again what changes of the model concern.
     *
     * @param changes all notifications of the space's files since the last refresh
     * @return what changed on the diagram; listeners are told too, unless it is empty
     */
    public DiagramChange refresh(Collection<Notification> changes) {
        Optional<DiagramChange> followed = drawing.follow(changes);
        return followed.isPresent() ? told(followed.get()) : refresh();
    }

    /**
     * Begins to collect the model's notifications, and tells of each change of the diagram. The change comes when {@link #flush()} is
     * called.
     *
     * @param listener is told what changed on the diagram
     */
    public void listen(Consumer<DiagramChange> listener) {
        if (watch == null) {
            watch = new SpaceWatch(resources);
        }
        listeners.add(listener);
    }

    /**
     * Tells whether notifications wait for a {@link #flush()}.
     *
     * @return whether some do
     */
    public boolean isPending() {
        return watch != null && watch.isPending();
    }

    /**
     * Refreshes after what was collected.
     *
     * @return what changed on the diagram
     */
    public DiagramChange flush() {
        return isPending() ? refresh(watch.take()) : NOTHING;
    }

    /**
     * Tells what went wrong while it was drawn: services that failed, or a specification that asks for what is not there. Such things are
     * drawn as far as they can be.
     *
     * @return French sentences, empty when all went well
     */
    public List<String> problems() {
        return drawing.problems();
    }

    @Override
    public String title() {
        return drawing.title();
    }

    @Override
    public Collection<DiagramBox> boxes() {
        return drawing.boxes();
    }

    @Override
    public Collection<DiagramEdge> edges() {
        return drawing.edges();
    }

    @Override
    public List<DiagramBox> children(String key) {
        return drawing.children(key);
    }

    @Override
    public Optional<DiagramItem> item(String key) {
        return drawing.item(key);
    }

    Drawing drawing() {
        return drawing;
    }

    Services services() {
        return services;
    }

    Types types() {
        return types;
    }

    ResourceSet resources() {
        return resources;
    }

    /** Stops listening to the model. What was built can still be read. */
    @Override
    public void close() {
        listeners.clear();
        if (watch != null) {
            watch.stop();
            watch = null;
        }
    }
}
