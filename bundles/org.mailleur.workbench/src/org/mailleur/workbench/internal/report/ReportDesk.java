package org.mailleur.workbench.internal.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.program.Program;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.report.ReportFormat;
import org.mailleur.report.TerritoryPictures;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.notice.Notice;
import org.mailleur.workbench.internal.notice.Notices;
import org.mailleur.workbench.internal.text.Words;

/** Takes orders for reports and keeps the person informed beside her work. */
public final class ReportDesk implements AutoCloseable {

    private static final List<ReportFormat> FORMATS = List.of(ReportFormat.PDF, ReportFormat.DOCX);

    private final ReportPress press = new ReportPress();
    private final Notices notices;
    private final Function<Evaluation, TerritoryPictures> pictures;
    private final Executor uiThread;

    /**
     * Creates the desk.
     *
     * @param pictures reads on the UI thread what draws the territory of an evaluation on any other
     * @param notices  where the person is informed
     * @param uiThread runs what it is given on the UI thread, later
     */
    public ReportDesk(Function<Evaluation, TerritoryPictures> pictures, Notices notices, Executor uiThread) {
        this.pictures = pictures;
        this.notices = notices;
        this.uiThread = uiThread;
    }

    /**
     * Starts the making of a report. Its map is that of this moment.
     *
     * @param evaluation  on what
     * @param modelFolder where the evaluation's own file lies
     * @param folder      where the report goes
     */
    public void order(Evaluation evaluation, Path modelFolder, Path folder) {
        ReportOrder order = ReportOrder.of(evaluation, pictures.apply(evaluation), modelFolder, folder, FORMATS);
        ReportJob[] job = new ReportJob[1];
        job[0] = new ReportJob(press, order, this, state -> uiThread.execute(() -> show(order, job[0], state)));
        job[0].schedule();
    }

    private void show(ReportOrder order, ReportJob job, ReportState state) {
        String name = order.evaluation().getName();
        notices.show(Notices.Subject.REPORT, switch (state) {
            case ReportState.Working working -> new Notice(Sign.INFO, Words.REPORT_WORKING.with(name, working.what()), List.of(),
                    Optional.of(new Notice.Amount(working.done(), working.total())),
                    List.of(new Notice.Action(Words.CANCEL.text(), job::cancel)));
            case ReportState.Done done -> Notice.of(Sign.DONE, Words.REPORT_DONE.with(name, order.folder().toString()),
                    new Notice.Action(Words.REPORT_OPEN_DOCUMENT.text(), () -> open(done.first())),
                    new Notice.Action(Words.REPORT_OPEN_FOLDER.text(), () -> open(order.folder())));
            case ReportState.Cancelled cancelled -> Notice.of(Sign.INFO, Words.REPORT_CANCELLED.with(name));
            case ReportState.Failed failed -> Notice.of(Sign.ATTENTION, failed.sentence());
        });
    }

    /** Gives up what is being made and ends the engine. */
    @Override
    public void close() {
        Job.getJobManager().cancel(this);
        press.close();
    }

    private void open(Path path) {
        if (!Program.launch(path.toString())) {
            notices.show(Notices.Subject.REPORT, Notice.of(Sign.ATTENTION, Words.CANNOT_OPEN.with(path.toString())));
        }
    }
}
