package org.mailleur.diagram.layout;

/** Where something stands that belongs on the lower border of a box: most of it outside, so that the box's words stay free. */
public final class BorderPlace {

    private BorderPlace() {
    }

    /**
     * Tells how far down it starts.
     *
     * @param box    the box's height, in points
     * @param height its own
     * @return its top, from that of the box
     */
    public static double top(double box, double height) {
        return box - height / 4;
    }
}
