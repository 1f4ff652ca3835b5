package org.mailleur.diagram.graph;

import org.eclipse.emf.ecore.EObject;

/**
 * A node or a container.
 *
 * @param key     see {@link DiagramItem#key()}
 * @param mapping the name of its mapping
 * @param kind    how it holds others
 * @param target  the element that it shows
 * @param parent  the key of the box that holds it, {@code null} for the diagram itself
 * @param label   what stands on it
 * @param tooltip what a pointer or a screen reader is told besides, empty for nothing
 * @param style   how it looks now, conditional styles applied
 */
public record DiagramBox(String key, String mapping, BoxKind kind, EObject target, String parent, String label, String tooltip, BoxStyle style)
        implements DiagramItem {
}
