package org.mailleur.diagram.description;

import org.mailleur.core.text.FrenchFormat;

/** A viewpoint specification that cannot be run: damaged, hostile, or with something that our engine does not know. */
public final class ViewpointException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String construct;
    private final int line;

    /**
     * Makes the exception.
     *
     * @param message   a French sentence that names the construct and its line
     * @param construct what is at fault, as the specification calls it
     * @param line      its line, from 1; 0 when none is known
     * @param cause     why, {@code null} for nothing else
     */
    public ViewpointException(String message, String construct, int line, Throwable cause) {
        super(FrenchFormat.spaced(message), cause);
        this.construct = construct;
        this.line = line;
    }

    /**
     * Returns what is at fault.
     *
     * @return its name in the specification
     */
    public String construct() {
        return construct;
    }

    /**
     * Returns where it stands.
     *
     * @return its line, from 1; 0 when none is known
     */
    public int line() {
        return line;
    }
}
