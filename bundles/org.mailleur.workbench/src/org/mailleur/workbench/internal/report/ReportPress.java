package org.mailleur.workbench.internal.report;

import java.nio.file.Path;

import org.mailleur.core.space.Progress;
import org.mailleur.report.EvaluationReportInput;
import org.mailleur.report.EvaluationReports;
import org.mailleur.report.ReportException;
import org.mailleur.report.ReportFormat;
import org.mailleur.report.ReportLimits;
import org.mailleur.report.ReportOutcome;

/**
 * The one report engine of the program: it starts with the first report, serves all that follow, one after the other, and ends with the
 * program.
 */
final class ReportPress implements AutoCloseable {

    private EvaluationReports reports;

    synchronized ReportOutcome write(EvaluationReportInput input, ReportFormat format, Path target, Progress progress) throws ReportException {
        if (reports == null) {
            reports = new EvaluationReports();
        }
        return reports.write(input, format, target, ReportLimits.DEFAULT, progress);
    }

    @Override
    public synchronized void close() {
        if (reports != null) {
            reports.close();
            reports = null;
        }
    }
}
