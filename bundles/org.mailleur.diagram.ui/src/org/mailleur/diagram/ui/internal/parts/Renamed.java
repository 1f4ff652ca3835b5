package org.mailleur.diagram.ui.internal.parts;

import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;

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

    /**
     * Renames after a double click; a second slow click, which often comes by chance, does not.
     *
     * @param request what the person asked for
     */
    default void renameWhenAsked(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            rename("");
        }
    }
}
