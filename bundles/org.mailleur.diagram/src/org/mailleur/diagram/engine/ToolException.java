package org.mailleur.diagram.engine;

import org.mailleur.core.text.FrenchFormat;

/** A tool that could not do what it was asked. Nothing is changed. */
public final class ToolException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message a French sentence for the person who used the tool
     */
    public ToolException(String message) {
        super(FrenchFormat.spaced(message));
    }

    /**
     * Makes the exception.
     *
     * @param message a French sentence for the person who used the tool
     * @param cause   why
     */
    public ToolException(String message, Throwable cause) {
        super(FrenchFormat.spaced(message), cause);
    }
}
