package org.mailleur.workbench.internal.failure;

import java.time.LocalDateTime;

import org.eclipse.core.runtime.IStatus;

/**
 * Something failed that should not have.
 *
 * @param when  it was told
 * @param where the part of the program that told it
 * @param cause what was thrown, {@code null} if nothing was
 * @param words what was said of it; may quote what a person wrote
 */
public record Failure(LocalDateTime when, String where, Throwable cause, String words) {

    /**
     * Takes what a status tells.
     *
     * @param status of a failure
     * @return the failure, now
     */
    public static Failure of(IStatus status) {
        return new Failure(LocalDateTime.now(), status.getPlugin() + " " + status.getCode(), status.getException(), status.getMessage());
    }

    /**
     * Takes what was thrown on the UI thread.
     *
     * @param cause what was thrown
     * @return the failure, now
     */
    public static Failure of(Throwable cause) {
        return new Failure(LocalDateTime.now(), "UI", cause, "");
    }
}
