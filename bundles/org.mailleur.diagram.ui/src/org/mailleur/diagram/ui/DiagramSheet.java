package org.mailleur.diagram.ui;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.mailleur.core.editing.Companion;
import org.mailleur.diagram.geometry.Geometry;

/** Where the items of one diagram stand and what of it is shown, for as long as its space is open. For the UI thread. */
public final class DiagramSheet {

    private final String id;
    private final Companion book;
    private final List<Consumer<DiagramSheet>> listeners = new CopyOnWriteArrayList<>();
    /** Read by the thread that saves, too. */
    private volatile Geometry geometry;
    private volatile Set<String> layers;

    /**
     * Creates a sheet.
     *
     * @param id       the diagram's identifier
     * @param book     what is saved with the model file and keeps this sheet
     * @param geometry where things stand at first
     * @param layers   the names of the layers that are shown at first
     */
    public DiagramSheet(String id, Companion book, Geometry geometry, Set<String> layers) {
        this.id = id;
        this.book = book;
        this.geometry = geometry;
        this.layers = Set.copyOf(layers);
    }

    /**
     * Returns the diagram's identifier.
     *
     * @return the identifier, as in files
     */
    public String id() {
        return id;
    }

    /**
     * Returns what this sheet is saved with.
     *
     * @return the companion of the model file
     */
    public Companion book() {
        return book;
    }

    /**
     * Returns where things stand.
     *
     * @return the places
     */
    public Geometry geometry() {
        return geometry;
    }

    /**
     * Returns which layers are shown.
     *
     * @return the names of the layers besides the default one
     */
    public Set<String> layers() {
        return layers;
    }

    /**
     * Puts things elsewhere. Whoever wants it undone does it through a command.
     *
     * @param next where things stand from now on
     */
    public void place(Geometry next) {
        if (!next.equals(geometry)) {
            geometry = next;
            listeners.forEach(listener -> listener.accept(this));
        }
    }

    /**
     * Shows other layers. That is a way of looking: nothing is to be saved for it, but the next save keeps it.
     *
     * @param next the names of the layers besides the default one
     */
    public void show(Set<String> next) {
        if (!next.equals(layers)) {
            layers = Set.copyOf(next);
            listeners.forEach(listener -> listener.accept(this));
        }
    }

    /**
     * Tells of each change.
     *
     * @param listener told on the UI thread
     */
    public void addListener(Consumer<DiagramSheet> listener) {
        listeners.add(listener);
    }

    /**
     * Tells no more.
     *
     * @param listener one that was added
     */
    public void removeListener(Consumer<DiagramSheet> listener) {
        listeners.remove(listener);
    }
}
