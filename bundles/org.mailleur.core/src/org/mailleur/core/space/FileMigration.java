package org.mailleur.core.space;

import java.nio.file.Path;
import java.util.Optional;

import org.mailleur.core.migration.Migration;

/**
 * What bringing one file to today's format came to.
 *
 * @param file      the file
 * @param migration what was, or would be, done to it; empty for a file of today's format
 * @param outcome   what it came to
 */
public record FileMigration(Path file, Optional<Migration> migration, Outcome outcome) {

    /** What bringing a file to today's format can come to. */
    public sealed interface Outcome {
        // What there is to tell stands in the records below.
    }

    /** The file has today's format; nothing was done. */
    public record Current() implements Outcome {
    }

    /** The file can be brought to today's format; nothing was written. */
    public record Possible() implements Outcome {
    }

    /**
     * The file on disk has today's format now.
     *
     * @param backup where the old file lies
     */
    public record Done(Path backup) implements Outcome {
    }

    /**
     * The file cannot be brought to today's format; it is as it was.
     *
     * @param sentence why, and what can be done: a French sentence that names the file
     */
    public record Refused(String sentence) implements Outcome {
    }
}
