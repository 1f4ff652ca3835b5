package org.mailleur.diagram.geometry;

/**
 * Where a box stands.
 *
 * @param bounds its place in the box that holds it
 * @param pinned whether a person put it there: the automatic layout leaves it
 * @param hidden whether a person hid it
 */
public record Placement(Bounds bounds, boolean pinned, boolean hidden) {
}
