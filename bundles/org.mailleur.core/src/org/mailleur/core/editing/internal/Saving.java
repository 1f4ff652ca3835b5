package org.mailleur.core.editing.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import org.mailleur.core.editing.Companion;
import org.mailleur.core.file.Fingerprint;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.file.PreparedSave;

/** Saves the files of a session with what goes with them, and knows which are saved. */
public final class Saving {

    private final ModelFileSaver saver;
    private final ReentrantReadWriteLock lock;
    private final EditingStack stack;
    private final CompanionFiles companions;
    private final SavePoints points;
    /** One save at a time: two of the same file would each take the other for somebody else's. */
    private final Object turn = new Object();

    /**
     * Makes the saving.
     *
     * @param saver      writes files
     * @param lock       held for reading while models are looked at
     * @param stack      the history
     * @param companions what goes with files
     */
    public Saving(ModelFileSaver saver, ReentrantReadWriteLock lock, EditingStack stack, CompanionFiles companions) {
        this.saver = saver;
        this.lock = lock;
        this.stack = stack;
        this.companions = companions;
        this.points = new SavePoints(file -> stack.lastTouching(parts(file)));
    }

    private Collection<Object> parts(LoadedFile file) {
        Collection<Object> parts = new ArrayList<>(companions.of(file));
        parts.add(file.resource());
        return parts;
    }

    /**
     * Saves a file. The models are looked at under the lock; the disk is written after, while commands go on.
     *
     * @param file the file
     * @throws ModelFileException when it cannot be saved
     */
    public void save(LoadedFile file) throws ModelFileException {
        synchronized (turn) {
            SavePoints.Point point;
            PreparedSave model;
            List<CompanionFiles.Prepared> beside;
            lock.readLock().lock();
            try {
                stack.seal();
                point = points.now(file);
                model = saver.prepare(file);
                beside = companions.prepare(file);
            } finally {
                lock.readLock().unlock();
            }
            saver.finish(file, model);
            companions.write(beside);
            writing(() -> points.saved(file, point));
        }
    }

    /**
     * Notes that a file on the disk is as it is here now.
     *
     * @param file the file
     * @param seen what lies on the disk
     */
    public void isAsOnDisk(LoadedFile file, Fingerprint seen) {
        file.acknowledge(seen);
        writing(() -> points.saved(file, points.now(file)));
    }

    /**
     * Notes that a file on the disk is not as here, and may be written over.
     *
     * @param file the file
     * @param seen what lies on the disk
     */
    public void mayReplace(LoadedFile file, Fingerprint seen) {
        file.acknowledge(seen);
        writing(() -> points.stale(file));
    }

    /**
     * Tells what a companion's file looked like when it was read or written here last.
     *
     * @param companion the companion
     * @return its fingerprint
     */
    public Fingerprint base(Companion companion) {
        return companions.base(companion);
    }

    private void writing(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * Runs something that must not meet a save.
     *
     * @param <T>  what it finds out
     * @param look what to do
     * @return what it returned
     */
    public <T> T between(Supplier<T> look) {
        synchronized (turn) {
            return look.get();
        }
    }

    /**
     * Returns where a file stands in the history.
     *
     * @param file the file
     * @return the point; only under the lock
     */
    public SavePoints.Point now(LoadedFile file) {
        return points.now(file);
    }

    /**
     * Tells whether a file has something to save.
     *
     * @param file the file
     * @return whether it has; only under the lock
     */
    public boolean isDirty(LoadedFile file) {
        return points.isDirty(file);
    }

    /**
     * Looks whether somebody else wrote a file.
     *
     * @param file the file
     * @return what it looks like now, empty when it is as it was read or saved
     */
    public Optional<Fingerprint> outside(LoadedFile file) {
        return points.outside(file);
    }
}
