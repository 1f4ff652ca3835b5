package org.mailleur.workbench.internal.exchange;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.exchange.CsvImport;
import org.mailleur.core.exchange.DuplicateChoice.Decision;
import org.mailleur.core.exchange.ExchangeException;
import org.mailleur.core.exchange.ExchangeLimits;
import org.mailleur.core.exchange.ImportOptions;
import org.mailleur.core.exchange.ImportPreview;
import org.mailleur.core.exchange.ImportSource;
import org.mailleur.core.exchange.Tables;
import org.mailleur.workbench.internal.space.MonitorProgress;
import org.mailleur.workbench.internal.text.Words;

/** Looks at a list away from the UI thread; nothing is changed by it. */
final class ImportLook extends Job {

    /** All of it, in hundredths; a long, for there may be many rows. */
    private static final long ALL = 100;

    private final EditingSession editing;
    private final Tables tables;
    private final ImportOrder order;
    private final IntConsumer far;
    private final Consumer<ImportFound> found;

    /** Told on the job's thread: how far it is in hundredths, then what it found. */
    ImportLook(EditingSession editing, Tables tables, ImportOrder order, IntConsumer far, Consumer<ImportFound> found) {
        super(Words.IMPORT_TITLE.text());
        this.editing = editing;
        this.tables = tables;
        this.order = order;
        this.far = far;
        this.found = found;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        ImportFound result;
        try {
            result = look(monitor);
        } catch (CancellationException e) {
            // The sheet was closed, or another list is looked at already.
            return Status.CANCEL_STATUS;
        } catch (ExchangeException e) {
            ILog.of(ImportLook.class).info(e.getMessage(), e);
            result = new ImportFound.Refused(order, e.getMessage());
        }
        if (!monitor.isCanceled()) {
            found.accept(result);
        }
        return Status.OK_STATUS;
    }

    private ImportFound look(IProgressMonitor monitor) throws ExchangeException {
        ImportSource source = ImportSource.of(order.list(), order.table(), ExchangeLimits.DEFAULT);
        Set<Integer> doubtful = new TreeSet<>();
        ImportOptions options = new ImportOptions(order.target(), duplicate -> {
            doubtful.add(duplicate.line());
            return order.decisions().getOrDefault(duplicate.line(), Decision.UNDECIDED);
        }, order.rest(), ExchangeLimits.DEFAULT);
        MonitorProgress progress = new MonitorProgress(monitor, (what, done, total) -> far.accept(total == 0 ? 0 : (int) (ALL * done / total)));
        ExchangeException[] refusal = new ExchangeException[1];
        ImportPreview preview = editing.reading(() -> {
            try {
                return new CsvImport(tables).preview(editing.space(), List.of(source), options, progress);
            } catch (ExchangeException e) {
                refusal[0] = e;
                return null;
            }
        });
        if (refusal[0] != null) {
            throw refusal[0];
        }
        return new ImportFound.Shown(order, preview, OutcomeLine.of(preview.sources().getFirst()), doubtful);
    }
}
