package org.mailleur.workbench.internal.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the person should know at the moment, one notice for each subject. For the UI thread only. */
public final class Notices {

    /** What a notice is about; a newer one on the same subject takes its place. */
    public enum Subject {
        /** Files that could not be read whole. */
        PROBLEMS,
        /** Files that could not be saved. */
        SAVING,
        /** Files that somebody else changed, and what a crash left. */
        OUTSIDE,
        /** Files that somebody else laid into the space. */
        APPEARED,
        /** Files that could not be taken in or out. */
        FILES,
        /** What was made or imported. */
        CREATED,
        /** How to begin. */
        WELCOME,
        /** A report that is being made, or was. */
        REPORT,
        /** What a diagram has to tell. */
        DIAGRAM,
        /** Personal data that was taken out. */
        PERSONAL
    }

    private final Map<Subject, Notice> notices = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * Shows a notice.
     *
     * @param subject what it is about
     * @param notice  the notice
     */
    public void show(Subject subject, Notice notice) {
        notices.put(subject, notice);
        listeners.forEach(Runnable::run);
    }

    /**
     * Puts a notice away.
     *
     * @param subject what it is about
     */
    public void remove(Subject subject) {
        if (notices.remove(subject) != null) {
            listeners.forEach(Runnable::run);
        }
    }

    /**
     * Returns the notices.
     *
     * @return them by their subject, the oldest first
     */
    public Map<Subject, Notice> all() {
        return notices;
    }

    /**
     * Tells of each change.
     *
     * @param listener told after it
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
}
