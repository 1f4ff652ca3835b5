package org.mailleur.workbench.internal.personal;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.privacy.PersonalData;
import org.mailleur.workbench.internal.text.Words;

/** Looks for personal data in a space, away from the UI thread; changes that follow quickly are taken together. */
final class PersonalSearch extends Job {

    private static final long PAUSE = 600;

    private final EditingSession editing;
    private final Executor uiThread;
    private final Consumer<List<PersonalLine>> result;

    PersonalSearch(EditingSession editing, Executor uiThread, Consumer<List<PersonalLine>> result) {
        super(Words.PERSONAL_TITLE.text());
        this.editing = editing;
        this.uiThread = uiThread;
        this.result = result;
        setSystem(true);
        setPriority(DECORATE);
    }

    void later() {
        schedule(PAUSE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<PersonalLine> lines = editing.reading(() -> PersonalLine.of(PersonalData.all(editing.space().files())));
        if (!monitor.isCanceled()) {
            uiThread.execute(() -> result.accept(lines));
        }
        return Status.OK_STATUS;
    }
}
