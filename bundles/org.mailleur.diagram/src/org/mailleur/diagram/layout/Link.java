package org.mailleur.diagram.layout;

import org.mailleur.diagram.geometry.Extent;

/**
 * A line to lead.
 *
 * @param key    the key of the edge
 * @param from   the key of the part that should stand before the other
 * @param to     the key of the other
 * @param turned whether the edge itself runs the other way
 * @param label  the size of its label, {@code null} for none
 */
record Link(String key, String from, String to, boolean turned, Extent label) {
}
