package org.mailleur.diagram.picture;

/** The titles of lanes. */
public final class LaneTitle {

    /** The width of the column at the left of each lane in which its title stands, in points. */
    public static final double COLUMN = 128;

    private LaneTitle() {
    }
}
