package org.mailleur.workbench.internal.report;

import java.nio.file.Path;

/** How far a report is, or how it ended. */
sealed interface ReportState {

    /** It is being made. */
    record Working(String what, int done, int total) implements ReportState {
    }

    /** It lies there. */
    record Done(Path first) implements ReportState {
    }

    /** The person asked to stop. */
    record Cancelled() implements ReportState {
    }

    /** It could not be made; the sentence says why and what to do, in French. */
    record Failed(String sentence) implements ReportState {
    }
}
