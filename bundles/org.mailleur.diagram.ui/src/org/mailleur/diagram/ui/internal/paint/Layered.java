package org.mailleur.diagram.ui.internal.paint;

import org.eclipse.draw2d.Graphics;

/** A figure of which a part is painted before or after all others. */
public interface Layered {

    /**
     * Tells whether it is a ground, on which other things stand.
     *
     * @return whether edges run over it
     */
    boolean isGround();

    /**
     * Paints it and the grounds in it, when it is one.
     *
     * @param graphics in the coordinates of its parent
     */
    void paintGround(Graphics graphics);

    /**
     * Paints its labels, when it is an edge.
     *
     * @param graphics in the coordinates of its parent
     */
    void paintLabels(Graphics graphics);
}
