package org.mailleur.diagram.ui.internal.parts;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.description.ToolDescription;

/** The changes that a person can make on a diagram. Each is a command not executed yet, empty when it is not possible there. */
public interface DiagramEditing {

    /** Creates a box with a tool in a container, {@code null} for the diagram itself, at a place in it; {@code null} for where there is room. */
    Optional<Command> create(ToolDescription tool, String container, Point place);

    /** Tells whether an edge may begin at a box. */
    boolean canStart(ToolDescription tool, String from);

    /** Creates an edge with a tool. */
    Optional<Command> connect(ToolDescription tool, String from, String to);

    /** Leads an end of an edge to another box. */
    Optional<Command> reconnect(String edge, boolean end, String to);

    /** Deletes items. */
    Optional<Command> delete(Collection<String> keys);

    /** Returns the text from which a renaming starts. */
    Optional<String> editableLabel(String key);

    /** Renames an item. */
    Optional<Command> rename(String key, String text);

    /** Puts boxes elsewhere in the boxes that hold them. */
    Command place(String label, Map<String, Rectangle> places);

    /** Moves a box into another container, to a place in it. */
    Optional<Command> move(String key, String container, Rectangle place);

    /** Takes in what is dragged from outside. */
    Optional<Command> drop(Collection<? extends EObject> elements, String container, Point place);
}
