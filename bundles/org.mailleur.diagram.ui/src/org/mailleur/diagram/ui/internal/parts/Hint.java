package org.mailleur.diagram.ui.internal.parts;

import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.mailleur.diagram.ui.internal.scene.Brushes;
import org.mailleur.look.Palette;

/** What is told of an item when the pointer rests on it. */
final class Hint extends Label {

    Hint(String text, Brushes brushes) {
        super(text);
        setBorder(new MarginBorder(4, 8, 4, 8));
        setOpaque(true);
        setBackgroundColor(brushes.shapes().colour(brushes.theme().colour(Palette.PAPER)));
        setForegroundColor(brushes.shapes().colour(brushes.theme().colour(Palette.INK)));
    }
}
