package org.mailleur.cli;

import java.io.Serial;

/** What was typed, or a file that it names, cannot be used. The message is one French sentence that says what and what to do. */
public final class BadInputException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message the French sentence
     */
    public BadInputException(String message) {
        this(message, null);
    }

    /**
     * Makes the exception.
     *
     * @param message the French sentence
     * @param cause   what led to it, shown with {@code --trace} only
     */
    public BadInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
