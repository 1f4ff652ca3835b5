package org.mailleur.diagram.ui.internal.panel;

import org.mailleur.diagram.engine.LiveDiagram;
import org.mailleur.diagram.ui.DiagramDesk;
import org.mailleur.diagram.ui.DiagramSheet;
import org.mailleur.diagram.ui.internal.commands.SharedStack;
import org.mailleur.diagram.ui.internal.control.DiagramControl;
import org.mailleur.diagram.ui.internal.scene.DiagramScene;

/**
 * A diagram that is open in an editor.
 *
 * @param desk    all diagrams of the space
 * @param live    follows the model
 * @param sheet   where its items stand
 * @param scene   what is shown
 * @param control makes commands
 * @param stack   runs them
 */
record OpenDiagram(DiagramDesk desk, LiveDiagram live, DiagramSheet sheet, DiagramScene scene, DiagramControl control, SharedStack stack) {
}
