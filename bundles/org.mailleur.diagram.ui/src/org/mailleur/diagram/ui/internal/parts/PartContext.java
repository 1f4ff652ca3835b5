package org.mailleur.diagram.ui.internal.parts;

import org.mailleur.diagram.ui.internal.figures.Accent;
import org.mailleur.diagram.ui.internal.scene.DiagramScene;

/**
 * What all parts of a diagram share.
 *
 * @param scene  what is shown
 * @param editor makes the changes that a person asks for
 * @param accent the colours of selection and feedback
 */
public record PartContext(DiagramScene scene, DiagramEditing editor, Accent accent) {
}
