package org.mailleur.diagram.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.description.ToolDescription;
import org.mailleur.diagram.description.ToolSection;

/**
 * The tools of a diagram. Each gives a command that changes the model, not executed yet, and nothing when it cannot be used there. A
 * command that fails takes back what it did and throws a {@link ToolException}.
 */
public final class DiagramTools {

    private final LiveDiagram diagram;

    /**
     * Makes the tools of a diagram.
     *
     * @param diagram the diagram
     */
    public DiagramTools(LiveDiagram diagram) {
        this.diagram = diagram;
    }

    /**
     * Returns the palette: what creates boxes and edges, of the layers that are shown.
     *
     * @return its drawers, in order
     */
    public List<ToolSection> palette() {
        throw new UnsupportedOperationException("soon" + diagram);
    }

    /**
     * Creates a box.
     *
     * @param tool      a tool of the palette
     * @param container the key of the box at which it was used, {@code null} for the diagram itself
     * @return the command, empty when the tool cannot be used there
     */
    public Optional<Command> create(ToolDescription tool, String container) {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * Tells whether an edge may begin at a box.
     *
     * @param tool a tool of the palette
     * @param from the key of the box
     * @return whether it may
     */
    public boolean canStart(ToolDescription tool, String from) {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * Creates an edge.
     *
     * @param tool a tool of the palette
     * @param from the key of the box where it begins
     * @param to   the key of the box where it ends
     * @return the command, empty when the tool cannot be used there
     */
    public Optional<Command> connect(ToolDescription tool, String from, String to) {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * Leads an end of an edge to another box.
     *
     * @param edge the key of the edge
     * @param end  whether it is its end that is led, else its beginning
     * @param to   the key of the other box
     * @return the command, empty when that end cannot be led there
     */
    public Optional<Command> reconnect(String edge, boolean end, String to) {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * Deletes items, and everything that refers to their elements.
     *
     * @param keys their keys
     * @return one command for all, empty when one of them cannot be deleted
     */
    public Optional<Command> delete(Collection<String> keys) {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * Returns the text that a renaming of an item starts from.
     *
     * @param key its key
     * @return the text, empty when the item has no label to edit
     */
    public Optional<String> editableLabel(String key) {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * Renames an item.
     *
     * @param key  its key
     * @param text the text that was typed
     * @return the command, empty when the item has no label to edit
     */
    public Optional<Command> rename(String key, String text) {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * Drops elements that are dragged from outside the diagram, such as from the explorer.
     *
     * @param elements  the elements
     * @param container the key of the box on which they are dropped, {@code null} for the diagram itself
     * @return one command for all, empty when one of them cannot be dropped there
     */
    public Optional<Command> drop(Collection<? extends EObject> elements, String container) {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * Moves boxes into another one.
     *
     * @param keys      their keys
     * @param container the key of the box on which they are dropped, {@code null} for the diagram itself
     * @return one command for all, empty when one of them cannot be dropped there
     */
    public Optional<Command> move(Collection<String> keys, String container) {
        throw new UnsupportedOperationException("soon");
    }
}
