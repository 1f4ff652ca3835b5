package org.mailleur.core.exchange;

import java.io.Serial;

/** A file cannot be imported or exported at all. The message is one French sentence that names the file, what is wrong and the way out. */
public final class ExchangeException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message the French sentence
     */
    public ExchangeException(String message) {
        this(message, null);
    }

    /**
     * Makes the exception.
     *
     * @param message the French sentence
     * @param cause   what led to it, may be {@code null}
     */
    public ExchangeException(String message, Throwable cause) {
        super(message, cause);
    }
}
