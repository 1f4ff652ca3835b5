package org.mailleur.diagram.ui.internal.scene;

import org.eclipse.swt.widgets.Display;
import org.mailleur.diagram.layout.AutomaticLayout;
import org.mailleur.diagram.picture.BoxPainter;
import org.mailleur.diagram.picture.DiagramPicture;
import org.mailleur.diagram.picture.EdgePainter;
import org.mailleur.diagram.ui.internal.paint.ShapePainter;
import org.mailleur.look.IconSource;
import org.mailleur.look.LookFonts;
import org.mailleur.look.Recolouring;
import org.mailleur.look.Theme;

/**
 * All that is needed to paint diagrams on a screen and into files.
 *
 * @param boxes    turns boxes into shapes, as for files
 * @param edges    turns edges into shapes, as for files
 * @param layout   finds places
 * @param pictures makes whole pictures
 * @param look     the fonts by which all of them measure
 * @param shapes   paints shapes on the screen
 * @param theme    light or dark
 */
public record Brushes(BoxPainter boxes, EdgePainter edges, AutomaticLayout layout, DiagramPicture pictures, LookFonts look, ShapePainter shapes,
        Theme theme) {

    /**
     * Makes brushes.
     *
     * @param look  the fonts of all pictures
     * @param icons the icons before labels
     * @param display the screen
     * @param theme   light or dark
     * @return the brushes
     */
    public static Brushes of(LookFonts look, IconSource icons, Display display, Theme theme) {
        return new Brushes(new BoxPainter(look, icons), new EdgePainter(look), new AutomaticLayout(look, icons), new DiagramPicture(look, icons), look,
                new ShapePainter(look, display), theme);
    }

    /**
     * Returns the same brushes for another theme.
     *
     * @param other light or dark
     * @return the brushes
     */
    public Brushes in(Theme other) {
        return new Brushes(boxes, edges, layout, pictures, look, shapes, other);
    }

    /**
     * Returns what shows shapes in the theme.
     *
     * @return the recolouring
     */
    public Recolouring colours() {
        return new Recolouring(theme);
    }
}
