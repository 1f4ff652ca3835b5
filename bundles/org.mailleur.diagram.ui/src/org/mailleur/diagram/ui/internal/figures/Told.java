package org.mailleur.diagram.ui.internal.figures;

/** A figure of which something is told when the pointer rests on it. */
public interface Told {

    /**
     * Returns what is told.
     *
     * @return French text, empty for nothing
     */
    String tip();
}
