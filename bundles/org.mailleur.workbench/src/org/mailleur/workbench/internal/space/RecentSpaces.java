package org.mailleur.workbench.internal.space;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.mailleur.workbench.internal.text.Words;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The spaces that were opened before, the latest first, kept in the person's settings. The example is none of them. For the UI thread; whether
 * folders are still there is looked up beside, for a disk that is unplugged can keep one waiting.
 */
public final class RecentSpaces implements Consumer<SpaceState> {

    private static final String NODE = "org.mailleur.workbench";
    private static final String KEY = "recentSpaces";
    private static final int MOST = 8;

    private final Executor uiThread;
    private final List<Path> folders;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Set<Path> missing = Set.of();
    private Path current;

    /**
     * One of the spaces.
     *
     * @param folder  its folder
     * @param missing true when it is not there any more, as far as is known
     */
    public record Recent(Path folder, boolean missing) {

        /**
         * Returns what it is called in a list.
         *
         * @return the folder's name
         */
        public String name() {
            return folder.getFileName() == null ? folder.toString() : folder.getFileName().toString();
        }
    }

    /**
     * Reads the settings.
     *
     * @param uiThread runs what it is given on the UI thread, later
     */
    public RecentSpaces(Executor uiThread) {
        this.uiThread = uiThread;
        this.folders = new ArrayList<>(node().get(KEY, "").lines().filter(line -> !line.isBlank()).map(Path::of).toList());
        look();
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /**
     * Returns the spaces.
     *
     * @return the latest first
     */
    public List<Recent> all() {
        return folders.stream().map(folder -> new Recent(folder, missing.contains(folder))).toList();
    }

    /**
     * Returns the space to begin with.
     *
     * @return the folder opened last, empty when none was
     */
    public Optional<Path> latest() {
        return folders.stream().findFirst();
    }

    /**
     * Tells of changes.
     *
     * @param listener told on the UI thread
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Tells no more.
     *
     * @param listener one that was added
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void accept(SpaceState state) {
        if (!(state instanceof SpaceState.Opened opened)) {
            look();
            return;
        }
        Path folder = opened.space().folder();
        if (!folder.equals(current)) {
            current = folder;
            if (!ExampleSpace.isAt(folder)) {
                folders.remove(folder);
                folders.addFirst(folder);
                keep();
            }
        }
    }

    /** Forgets them all; the spaces themselves stay where they are. */
    public void clear() {
        folders.clear();
        keep();
    }

    private void keep() {
        while (folders.size() > MOST) {
            folders.removeLast();
        }
        node().put(KEY, String.join("\n", folders.stream().map(Path::toString).toList()));
        Job.createSystem(Words.RECENT_SPACES.text(), (IProgressMonitor monitor) -> {
            try {
                node().flush();
            } catch (BackingStoreException e) {
                ILog.of(RecentSpaces.class).warn("Cannot keep which spaces were opened", e);
            }
            return Status.OK_STATUS;
        }).schedule();
        listeners.forEach(Runnable::run);
    }

    /** Looks again which folders are there. */
    public void look() {
        List<Path> asked = List.copyOf(folders);
        Job.createSystem(Words.RECENT_SPACES.text(), (IProgressMonitor monitor) -> {
            Set<Path> gone = new HashSet<>(asked.stream().filter(folder -> !Files.isDirectory(folder)).toList());
            uiThread.execute(() -> {
                if (!gone.equals(missing)) {
                    missing = gone;
                    listeners.forEach(Runnable::run);
                }
            });
            return Status.OK_STATUS;
        }).schedule();
    }
}
