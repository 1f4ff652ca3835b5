package org.mailleur.diagram.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
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

    private final DiagramSubject subject;

    LiveDiagram(DiagramSubject subject) {
        this.subject = subject;
    }

    /**
     * Returns what it shows.
     *
     * @return kind and element; the title is that of the time when it was asked for, see {@link #title()}
     */
    public DiagramSubject subject() {
        return subject;
    }

    /**
     * Returns the additional layers that are shown.
     *
     * @return their names
     */
    public Set<String> layers() {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * Shows other layers.
     *
     * @param layers the names of the additional layers to show
     * @return what changed; listeners are told too
     */
    public DiagramChange show(Set<String> layers) {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * Builds everything again.
     *
     * @return what changed; listeners are told too
     */
    public DiagramChange refresh() {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * Builds again what changes of the model concern.
     *
     * @param changes all notifications of the space's files since the last refresh
     * @return what changed on the diagram; listeners are told too, unless it is empty
     */
    public DiagramChange refresh(Collection<Notification> changes) {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * Begins to collect the model's notifications, and tells of each change of the diagram. The change comes when {@link #flush()} is
     * called.
     *
     * @param listener is told what changed on the diagram
     */
    public void listen(Consumer<DiagramChange> listener) {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * Tells whether notifications wait for a {@link #flush()}.
     *
     * @return whether some do
     */
    public boolean isPending() {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * Refreshes after what was collected.
     *
     * @return what changed on the diagram
     */
    public DiagramChange flush() {
        throw new UnsupportedOperationException("soon");
    }

    @Override
    public String title() {
        throw new UnsupportedOperationException("soon");
    }

    @Override
    public Collection<DiagramBox> boxes() {
        throw new UnsupportedOperationException("soon");
    }

    @Override
    public Collection<DiagramEdge> edges() {
        throw new UnsupportedOperationException("soon");
    }

    @Override
    public List<DiagramBox> children(String key) {
        throw new UnsupportedOperationException("soon");
    }

    @Override
    public Optional<DiagramItem> item(String key) {
        throw new UnsupportedOperationException("soon");
    }

    /** Stops listening to the model. What was built can still be read. */
    @Override
    public void close() {
        throw new UnsupportedOperationException("soon");
    }
}
