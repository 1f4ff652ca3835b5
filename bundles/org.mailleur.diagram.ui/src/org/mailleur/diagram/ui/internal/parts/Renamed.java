package org.mailleur.diagram.ui.internal.parts;

/** A part whose label can be typed on the diagram. */
public interface Renamed {

    /**
     * Returns what its item is known by.
     *
     * @return the key
     */
    String key();

    /**
     * Begins to edit its label.
     *
     * @param typed what was typed already and takes the place of the label, empty for nothing
     * @return whether it has a label that can be edited
     */
    boolean rename(String typed);
}
