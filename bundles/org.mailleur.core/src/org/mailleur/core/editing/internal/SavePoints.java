package org.mailleur.core.editing.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.mailleur.core.editing.internal.EditingStack.Step;
import org.mailleur.core.file.Fingerprint;
import org.mailleur.core.file.LoadedFile;

/** Knows after which step each file was saved last, and what its file on the disk looked like when it was looked at last. */
public final class SavePoints {

    /**
     * A place in the history of a file.
     *
     * @param step the last step that touched it, {@code null} when none did
     */
    public record Point(Step step) {

        boolean is(Step other) {
            return step == other;
        }
    }

    /** What a file's directory entry says: as long as it says the same, nobody wrote the file. */
    private record Entry(long size, long modified, Fingerprint fingerprint) {
    }

    private final Function<LoadedFile, Step> latest;
    private final Map<LoadedFile, Point> points = new HashMap<>();
    private final Set<LoadedFile> stale = new HashSet<>();
    private final Map<LoadedFile, Entry> entries = new ConcurrentHashMap<>();

    /**
     * Makes the points; all files are as they were read.
     *
     * @param latest tells the last step that touched a file, {@code null} when none did
     */
    public SavePoints(Function<LoadedFile, Step> latest) {
        this.latest = latest;
    }

    /**
     * Returns where a file stands now.
     *
     * @param file the file
     * @return the point
     */
    public Point now(LoadedFile file) {
        return new Point(latest.apply(file));
    }

    /**
     * Notes that a file on the disk is as it was at a point.
     *
     * @param file  the file
     * @param point the point
     */
    public void saved(LoadedFile file, Point point) {
        points.put(file, point);
        stale.remove(file);
    }

    /**
     * Notes that a file on the disk is not as here, whatever the history says.
     *
     * @param file the file
     */
    public void stale(LoadedFile file) {
        stale.add(file);
    }

    /**
     * Tells whether a file has something to save.
     *
     * @param file the file
     * @return whether it has
     */
    public boolean isDirty(LoadedFile file) {
        Point point = points.get(file);
        Step now = latest.apply(file);
        return stale.contains(file) || file.fingerprint().equals(Fingerprint.ABSENT) || (point == null ? now != null : !point.is(now));
    }

    /**
     * Looks whether somebody else wrote a file.
     *
     * @param file the file
     * @return what it looks like now, empty when it is as it was read or saved
     */
    public Optional<Fingerprint> outside(LoadedFile file) {
        try {
            Fingerprint now = look(file);
            return now.equals(file.fingerprint()) ? Optional.empty() : Optional.of(now);
        } catch (IOException e) {
            // What cannot be looked at now, as on a disk that was unplugged, is looked at again later.
            return Optional.empty();
        }
    }

    private Fingerprint look(LoadedFile file) throws IOException {
        if (Files.notExists(file.path())) {
            return Fingerprint.ABSENT;
        }
        BasicFileAttributes attributes = Files.readAttributes(file.path(), BasicFileAttributes.class);
        Entry known = entries.get(file);
        if (known != null && known.size == attributes.size() && known.modified == attributes.lastModifiedTime().toMillis()) {
            return known.fingerprint;
        }
        Fingerprint found = Fingerprint.of(file.path());
        entries.put(file, new Entry(attributes.size(), attributes.lastModifiedTime().toMillis(), found));
        return found;
    }
}
