package org.mailleur.report;

import java.nio.file.Path;
import java.time.Duration;

/** How the making of a report ended. */
public sealed interface ReportOutcome {

    /**
     * The report stands, whole, where it was asked for.
     *
     * @param file  the file
     * @param bytes its size
     * @param time  how long it took
     */
    record Written(Path file, long bytes, Duration time) implements ReportOutcome {
    }

    /** The person asked to stop; no file was written, and an older one of that name is as it was. */
    record Cancelled() implements ReportOutcome {
    }
}
