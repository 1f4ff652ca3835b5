package org.mailleur.core.editing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mailleur.core.editing.internal.DraftFile;
import org.mailleur.core.editing.internal.DraftFolder;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.internal.ModelResource;

/**
 * Keeps what is not saved yet in a folder of the space that git ignores, so that a crash or a power cut loses only what was typed since
 * it was asked last. Used by one thread at a time.
 */
public final class Drafts implements AutoCloseable {

    private final EditingSession session;
    private final Clock clock;
    private final Map<LoadedFile, Object> kept = new HashMap<>();
    private DraftFolder folder;

    /**
     * Makes the drafts of a session.
     *
     * @param session the session
     * @param clock   tells when they were written
     */
    public Drafts(EditingSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /**
     * Writes a draft of each file that changed since it was asked last, and lets those go whose files were saved or are as they were.
     *
     * @return the files that have a draft now, empty when nothing was to be done
     * @throws IOException when drafts cannot be written
     */
    public synchronized List<Path> keep() throws IOException {
        Set<LoadedFile> dirty = new HashSet<>(session.dirtyFiles());
        boolean changed = false;
        for (LoadedFile file : dirty) {
            Object state = session.state(file);
            if (!kept.containsKey(file) || kept.get(file) != state) {
                write(file);
                kept.put(file, state);
                changed = true;
            }
        }
        for (LoadedFile file : new ArrayList<>(kept.keySet())) {
            if (!dirty.contains(file)) {
                drop(file);
                kept.remove(file);
                changed = true;
            }
        }
        return changed ? kept.keySet().stream().map(LoadedFile::path).toList() : List.of();
    }

    private void write(LoadedFile file) throws IOException {
        if (folder == null) {
            folder = DraftFolder.make(session.space().folder());
        }
        List<DraftFile> drafts;
        try {
            drafts = session.reading(() -> drafts(file));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (DraftFile draft : drafts) {
            folder.keep(draft);
        }
    }

    private List<DraftFile> drafts(LoadedFile file) {
        List<DraftFile> drafts = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream((int) Math.max(1 << 12, file.fingerprint().size() + (1 << 12)));
        try {
            file.resource().save(out, ModelResource.saveOptions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        drafts.add(new DraftFile(name(file.path()), clock.instant(), file.fingerprint(), out.toByteArray()));
        for (Companion companion : session.companions(file)) {
            drafts.add(new DraftFile(name(companion.path()), clock.instant(), session.saving().base(companion), companion.content()));
        }
        return drafts;
    }

    private void drop(LoadedFile file) throws IOException {
        if (folder != null) {
            folder.drop(name(file.path()));
            for (Companion companion : session.companions(file)) {
                folder.drop(name(companion.path()));
            }
        }
    }

    private String name(Path path) {
        return session.space().folder().relativize(path.toAbsolutePath()).toString().replace('\\', '/');
    }

    /**
     * Deletes the drafts: the person left, and said what becomes of her work.
     *
     * @throws IOException when they cannot be deleted
     */
    @Override
    public synchronized void close() throws IOException {
        kept.clear();
        if (folder != null) {
            folder.close();
            folder = null;
        }
    }
}
