package org.mailleur.diagram.layout;

import org.mailleur.diagram.geometry.Extent;

/**
 * A box to place.
 *
 * @param key   its key
 * @param size  its size
 * @param group the key of the group that keeps it together with others, empty for none
 * @param rank  parts of a lower rank stand before those of a higher one, all of them; -1 for anywhere
 */
record Part(String key, Extent size, String group, int rank) {

    static final int ANYWHERE = -1;
}
