package org.mailleur.diagram.picture;

import org.mailleur.diagram.graph.DiagramBox;

/** The titles of lanes. */
public final class LaneTitle {

    /** The width of the column at the left of each lane in which its title stands, in points. */
    public static final double COLUMN = 128;

    private LaneTitle() {
    }

    /**
     * Returns how wide that column is in a lane.
     *
     * @param lane the lane
     * @return the width that its style asks for, else the usual one, in points
     */
    public static double column(DiagramBox lane) {
        return lane.style().width() > 0 ? lane.style().width() : COLUMN;
    }
}
