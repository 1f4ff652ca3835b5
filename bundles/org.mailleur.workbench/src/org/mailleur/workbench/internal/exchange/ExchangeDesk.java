package org.mailleur.workbench.internal.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.exchange.CsvExport;
import org.mailleur.core.exchange.ImportPreview;
import org.mailleur.core.exchange.Leaving;
import org.mailleur.core.exchange.RowOutcome;
import org.mailleur.core.file.WholeFile;
import org.mailleur.workbench.internal.edit.DiskWork;
import org.mailleur.workbench.internal.look.SentenceDialog;
import org.mailleur.workbench.internal.look.Sign;
import org.mailleur.workbench.internal.notice.Notice;
import org.mailleur.workbench.internal.notice.Notices;
import org.mailleur.workbench.internal.space.SpaceSession;
import org.mailleur.workbench.internal.space.SpaceState;
import org.mailleur.workbench.internal.text.Words;

/** Lists in and out of the open space. */
public final class ExchangeDesk {

    private final SpaceSession session;
    private final Notices notices;
    private final Executor uiThread;

    /**
     * Makes the desk.
     *
     * @param session  the space that is open
     * @param notices  says what was done
     * @param uiThread runs what it is given on the UI thread, later
     */
    public ExchangeDesk(SpaceSession session, Notices notices, Executor uiThread) {
        this.session = session;
        this.notices = notices;
        this.uiThread = uiThread;
    }

    /**
     * Asks for a list, shows what it would do, and imports it as one change that can be undone.
     *
     * @param shell the window
     */
    public void bringIn(Shell shell) {
        if (session.state() instanceof SpaceState.Opened opened) {
            new ImportDialog(shell, opened.editing()).ask().ifPresent(preview -> run(opened.editing(), preview));
        } else {
            new SentenceDialog(shell, Words.IMPORT_TITLE.text(), Sign.INFO, Words.NEW_FILE_NO_SPACE.text()).open();
        }
    }

    private void run(EditingSession editing, ImportPreview preview) {
        preview.command().ifPresent(command -> {
            editing.endTyping();
            editing.execute(command.command());
            editing.endTyping();
            notices.show(Notices.Subject.CREATED, Notice.of(Sign.DONE,
                    Words.IMPORT_DONE.with(preview.count(RowOutcome.Added.class), preview.count(RowOutcome.Changed.class), preview.count(RowOutcome.Refused.class))));
        });
    }

    /**
     * Asks which lists are wanted and where, and writes them.
     *
     * @param shell the window
     */
    public void takeOut(Shell shell) {
        if (session.state() instanceof SpaceState.Opened opened) {
            new ExportDialog(shell, opened.space()).ask().ifPresent(order -> write(opened.editing(), order));
        } else {
            new SentenceDialog(shell, Words.EXPORT_TITLE.text(), Sign.INFO, Words.NEW_FILE_NO_SPACE.text()).open();
        }
    }

    private void write(EditingSession editing, ExportOrder order) {
        DiskWork work = () -> {
            List<CsvExport.Exported> written = exported(editing, order);
            List<String> there = written.stream().map(each -> each.table().id() + ".csv").filter(name -> Files.exists(order.folder().resolve(name))).toList();
            if (!there.isEmpty()) {
                uiThread.execute(() -> say(Sign.ATTENTION, Words.EXPORT_THERE.with(there.getFirst(), order.folder().toString())));
                return;
            }
            Files.createDirectories(order.folder());
            for (CsvExport.Exported each : written) {
                WholeFile.write(order.folder().resolve(each.table().id() + ".csv"), each.content());
            }
            int withheld = written.stream().mapToInt(CsvExport.Exported::withheld).sum();
            uiThread.execute(() -> done(order.folder(), written.size(), withheld));
        };
        work.later(Words.EXPORT_TITLE.text(), uiThread, failure -> {
            ILog.of(ExchangeDesk.class).warn("Cannot write lists", failure);
            say(Sign.ATTENTION, Words.CANNOT_WRITE_FOLDER.with(order.folder().toString()));
        });
    }

    /** Tables without a row are left out. */
    private static List<CsvExport.Exported> exported(EditingSession editing, ExportOrder order) throws IOException {
        List<IOException> failures = new ArrayList<>();
        List<CsvExport.Exported> all = editing.reading(() -> {
            try {
                return new CsvExport(editing.space(), new Leaving(order.personal())).write(order.tables());
            } catch (IOException e) {
                failures.add(e);
                return List.<CsvExport.Exported>of();
            }
        });
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
        return all.stream().filter(each -> each.rows() > 0).toList();
    }

    private void done(Path folder, int lists, int withheld) {
        notices.show(Notices.Subject.CREATED, Notice.of(Sign.DONE, Words.EXPORT_DONE.with(lists, folder.toString()) + (withheld == 0 ? "" : " " + Words.EXPORT_WITHHELD.with(withheld)),
                new Notice.Action(Words.REPORT_OPEN_FOLDER.text(), () -> {
                    if (!Program.launch(folder.toString())) {
                        say(Sign.ATTENTION, Words.CANNOT_OPEN.with(folder.toString()));
                    }
                })));
    }

    private void say(Sign sign, String sentence) {
        notices.show(Notices.Subject.FILES, Notice.of(sign, sentence));
    }
}
