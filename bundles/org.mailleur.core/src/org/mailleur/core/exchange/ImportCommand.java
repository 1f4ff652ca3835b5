package org.mailleur.core.exchange;

import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.mailleur.core.file.LoadedFile;

/** A whole import as one command: all of it is done, undone and done again together. To be executed by the space's editing domain. */
public final class ImportCommand extends AbstractCommand {

    private final List<LoadedFile> files;
    private final Runnable changes;
    private ChangeDescription reverse;

    /**
     * Makes the command.
     *
     * @param files   the files that it changes
     * @param changes changes them
     */
    public ImportCommand(List<LoadedFile> files, Runnable changes) {
        super("Importer");
        this.files = List.copyOf(files);
        this.changes = changes;
    }

    /**
     * Returns the files to save once it is executed.
     *
     * @return the files
     */
    public List<LoadedFile> files() {
        return files;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        List<Resource> resources = files.stream().map(file -> (Resource) file.resource()).toList();
        ChangeRecorder recorder = new ChangeRecorder();
        recorder.beginRecording(resources);
        try {
            changes.run();
        } catch (RuntimeException e) {
            recorder.endRecording().apply();
            throw e;
        } finally {
            if (recorder.isRecording()) {
                reverse = recorder.endRecording();
            }
            recorder.dispose();
        }
    }

    @Override
    public void undo() {
        reverse.applyAndReverse();
    }

    @Override
    public void redo() {
        reverse.applyAndReverse();
    }
}
