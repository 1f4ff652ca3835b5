package org.mailleur.diagram.graph;

import org.eclipse.emf.ecore.EObject;

/**
 * A line from one box to another.
 *
 * @param key         see {@link DiagramItem#key()}
 * @param mapping     the name of its mapping
 * @param target      the element that it shows, the source's element when it shows a relation
 * @param from        the key of the box where it begins
 * @param to          the key of the box where it ends
 * @param label       the label at its middle, empty for none
 * @param beginLabel  the label where it begins, empty for none
 * @param endLabel    the label where it ends, empty for none
 * @param tooltip     what a pointer or a screen reader is told besides, empty for nothing
 * @param style       how it looks now, conditional styles applied
 */
public record DiagramEdge(String key, String mapping, EObject target, String from, String to, String label, String beginLabel, String endLabel,
        String tooltip, EdgeStyle style) implements DiagramItem {
}
