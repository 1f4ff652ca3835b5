package org.mailleur.diagram.engine;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.description.DiagramDescription;

/**
 * A diagram that a space can show: a kind of diagram and the element that it is about.
 *
 * @param view   the kind
 * @param target the element
 * @param title  its title now, in French
 * @param id     what it is known by in files, {@code view#identifier}; stays the same when the title changes
 */
public record DiagramSubject(DiagramDescription view, EObject target, String title, String id) {
}
