package org.mailleur.report;

/** A report could not be made; the message is a French sentence that says what to do. */
public final class ReportException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened, to what, and the way out, in French
     */
    public ReportException(String message) {
        super(message);
    }

    /**
     * Creates the exception.
     *
     * @param message what happened, to what, and the way out, in French
     * @param cause   the technical cause
     */
    public ReportException(String message, Throwable cause) {
        super(message, cause);
    }
}
