package org.mailleur.report;

import java.time.Duration;

/**
 * How much a report may cost; whatever goes beyond is stopped and leaves no file.
 *
 * @param time  the longest time for one format
 * @param bytes the largest file
 */
public record ReportLimits(Duration time, long bytes) {

    /** Ample for the largest evaluation that people would read: five minutes, 200 MB. */
    public static final ReportLimits DEFAULT = new ReportLimits(Duration.ofMinutes(5), 200L << 20);
}
