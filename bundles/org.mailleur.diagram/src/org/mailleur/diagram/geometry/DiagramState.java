package org.mailleur.diagram.geometry;

import java.util.Optional;
import java.util.Set;

/**
 * How a person left a diagram.
 *
 * @param geometry where everything stands
 * @param layers   the additional layers that were shown, empty when nobody chose any yet
 */
public record DiagramState(Geometry geometry, Optional<Set<String>> layers) {

    /** Nobody opened it yet. */
    public static final DiagramState NEW = new DiagramState(Geometry.EMPTY, Optional.empty());

    /** Keeps a copy of the layers. */
    public DiagramState {
        layers = layers.map(Set::copyOf);
    }
}
