package org.mailleur.core.file;

import java.io.Serial;
import java.nio.file.Path;

/** A file could not be saved. The message is a French sentence that names the file, what happened and the way out. */
public final class ModelFileException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why a file could not be saved. */
    public enum Reason {
        /** The file was not read whole; saving would lose what could not be read. */
        NOT_READ_WHOLE,
        /** Somebody else changed the file since it was opened. */
        CHANGED_ON_DISK,
        /** The disk is full. */
        DISK_FULL,
        /** The file or its folder may not be written. */
        READ_ONLY,
        /** What was written does not read back as the model; the original stays. */
        VERIFICATION_FAILED,
        /** Anything else that the system refused. */
        REFUSED
    }

    private final transient Path file;
    private final Reason reason;

    /**
     * Makes the exception.
     *
     * @param reason  why
     * @param file    the file
     * @param message the French sentence
     * @param cause   the underlying exception, may be {@code null}
     */
    public ModelFileException(Reason reason, Path file, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.file = file;
    }

    /**
     * Returns the file concerned.
     *
     * @return the file
     */
    public Path file() {
        return file;
    }

    /**
     * Returns why the file could not be saved.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
