package org.mailleur.core.change;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Any change to models as one command: what it does is recorded while it runs, so that undo and redo bring back exactly what was,
 * identifiers and order too. When the change fails half-way, what it did until then is taken back.
 */
public final class RecordedCommand extends AbstractCommand implements Undivided {

    private final List<Resource> scope;
    private final Runnable change;
    private ChangeDescription recorded;

    /**
     * Makes the command.
     *
     * @param label  what it does, in French, as an undo menu shows it
     * @param scope  the files that it may change; what it changes elsewhere could not be undone
     * @param change the change
     */
    public RecordedCommand(String label, Collection<? extends Resource> scope, Runnable change) {
        super(label);
        this.scope = List.copyOf(scope);
        this.change = change;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        ChangeRecorder recorder = new ChangeRecorder(scope);
        boolean whole = false;
        try {
            change.run();
            whole = true;
        } finally {
            recorded = recorder.endRecording();
            recorder.dispose();
            if (!whole) {
                recorded.apply();
            }
        }
    }

    @Override
    public void undo() {
        recorded.applyAndReverse();
    }

    @Override
    public void redo() {
        recorded.applyAndReverse();
    }
}
