package org.mailleur.diagram.ui;

import java.io.IOException;

import org.mailleur.diagram.description.ViewpointException;
import org.mailleur.diagram.engine.Diagrams;
import org.mailleur.look.LookFonts;

/**
 * What the diagrams of all spaces share. Reading it takes half a second: never on the UI thread.
 *
 * @param diagrams the kinds of diagrams
 * @param look     the fonts of their words
 */
public record ShippedDiagrams(Diagrams diagrams, LookFonts look) {

    /**
     * Reads what ships.
     *
     * @return the kinds of diagrams and their fonts
     * @throws ViewpointException when the description of the diagrams is damaged; its message is a French sentence
     * @throws IOException        when the fonts cannot be read
     */
    public static ShippedDiagrams read() throws ViewpointException, IOException {
        return new ShippedDiagrams(Diagrams.shipped(), LookFonts.shipped());
    }
}
