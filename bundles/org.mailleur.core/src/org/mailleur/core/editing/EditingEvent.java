package org.mailleur.core.editing;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.file.LoadedFile;

/** What an editing session tells those who listen. */
public sealed interface EditingEvent {

    /** How a change came about. */
    enum Way {
        /** Done for the first time. */
        DONE,
        /** Taken back. */
        UNDONE,
        /** Done once more. */
        REDONE
    }

    /**
     * Models were changed, by one command.
     *
     * @param way     how
     * @param label   what the command does, in French
     * @param objects the objects whose features changed; what was added or removed shows at its holder
     * @param files   the files that hold them, and those whose companions changed
     */
    record Edited(Way way, String label, Set<EObject> objects, Set<LoadedFile> files) implements EditingEvent {
    }

    /**
     * Files were saved.
     *
     * @param files the files
     */
    record Saved(Collection<LoadedFile> files) implements EditingEvent {
    }

    /**
     * Files are other ones on the disk than those that were read or saved last.
     *
     * @param changes what was found, each told once
     */
    record ChangedOutside(List<OutsideChange> changes) implements EditingEvent {
    }

    /**
     * Model files lie in the folder of the space that it does not have; somebody else laid them there.
     *
     * @param files the files, those told before too
     */
    record Appeared(List<Path> files) implements EditingEvent {
    }

    /**
     * Drafts were written; a crash loses nothing of what was typed before.
     *
     * @param files the files that have a draft now
     */
    record Drafted(Collection<Path> files) implements EditingEvent {
    }

    /**
     * Drafts cannot be written: only saving protects from a crash.
     *
     * @param sentence why, in French, with the way out
     */
    record DraftsFailed(String sentence) implements EditingEvent {
    }
}
