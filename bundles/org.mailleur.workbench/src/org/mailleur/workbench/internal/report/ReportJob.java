package org.mailleur.workbench.internal.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.mailleur.report.EvaluationReportInput;
import org.mailleur.report.ReportException;
import org.mailleur.report.ReportFormat;
import org.mailleur.report.ReportOutcome;
import org.mailleur.workbench.internal.space.MonitorProgress;
import org.mailleur.workbench.internal.text.Words;

/** Makes an evaluation's report in each format, away from the UI thread, and says how far it is and how it ended. */
final class ReportJob extends Job {

    private final ReportPress press;
    private final ReportOrder order;
    private final Object family;
    private final Consumer<ReportState> tell;

    ReportJob(ReportPress press, ReportOrder order, Object family, Consumer<ReportState> tell) {
        super(Words.REPORT_TITLE.text());
        this.press = press;
        this.order = order;
        this.family = family;
        this.tell = tell;
        // Our own notice shows the progress; the platform's would speak English.
        setSystem(true);
    }

    @Override
    public boolean belongsTo(Object which) {
        return which == family;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        tell.accept(end(monitor));
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private ReportState end(IProgressMonitor monitor) {
        List<ReportFormat> formats = order.formats();
        try {
            for (int i = 0; i < formats.size(); i++) {
                int before = i;
                MonitorProgress progress = new MonitorProgress(monitor,
                        (what, done, total) -> tell.accept(new ReportState.Working(formats.get(before).name() + ", "
                                + what.toLowerCase(Locale.FRENCH), before * total + done, formats.size() * total)));
                ReportOutcome outcome = write(formats.get(i), progress);
                if (outcome instanceof ReportOutcome.Cancelled) {
                    return new ReportState.Cancelled();
                }
            }
            return new ReportState.Done(order.file(formats.getFirst()));
        } catch (ReportException e) {
            ILog.of(ReportJob.class).warn("Report not made", e);
            return new ReportState.Failed(e.getMessage());
        } catch (RuntimeException e) {
            // A fault of ours or of the engine: the person must be told, and the log must have it.
            ILog.of(ReportJob.class).error("Report not made", e);
            return new ReportState.Failed(Words.REPORT_FAILED.text());
        }
    }

    private ReportOutcome write(ReportFormat format, MonitorProgress progress) throws ReportException {
        EvaluationReportInput input = new EvaluationReportInput(order.evaluation(), order.modelFolder(), LocalDate.now(), order.pictures());
        return press.write(input, format, order.file(format), progress);
    }
}
