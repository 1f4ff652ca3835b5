package org.mailleur.core.editing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.mailleur.core.editing.internal.Newcomers;
import org.mailleur.core.file.Fingerprint;
import org.mailleur.core.file.LoadedFile;

/** Watches over a session in the background: keeps drafts every few seconds, and notices what somebody else does to the files. */
public final class Guard implements AutoCloseable {

    private static final long FIRST = 1;

    private final EditingSession session;
    private final Drafts drafts;
    private final Outside outside;
    private final Newcomers newcomers;
    private final Map<LoadedFile, Fingerprint> told = new HashMap<>();
    private final ScheduledExecutorService thread;
    /** What is saved needs no draft, from then on: one that a crash would leave is older than the file. */
    private final Consumer<EditingEvent> saved = this::saved;
    private String failure = "";

    /**
     * Begins to watch.
     *
     * @param session the session
     * @param clock   tells when drafts were written
     * @param seconds how long to wait between two looks; what is typed within them is what a crash can cost
     */
    public Guard(EditingSession session, Clock clock, long seconds) {
        this.session = session;
        this.outside = new Outside(session);
        this.newcomers = new Newcomers(session.space());
        this.drafts = new Drafts(session, clock);
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "Mailleur, drafts");
            made.setDaemon(true);
            return made;
        });
        thread.scheduleWithFixedDelay(this::look, FIRST, seconds, TimeUnit.SECONDS);
        session.addListener(saved);
    }

    /**
     * Returns the drafts that it keeps.
     *
     * @return the drafts
     */
    public Drafts drafts() {
        return drafts;
    }

    private void saved(EditingEvent event) {
        if (event instanceof EditingEvent.Saved && !thread.isShutdown()) {
            thread.execute(this::keepDrafts);
        }
    }

    private void look() {
        keepDrafts();
        noticeChanges();
        newcomers.look().ifPresent(found -> session.tellLater(new EditingEvent.Appeared(found)));
    }

    private void keepDrafts() {
        try {
            List<Path> kept = drafts.keep();
            failure = "";
            if (!kept.isEmpty()) {
                session.tellLater(new EditingEvent.Drafted(kept));
            }
        } catch (IOException | RuntimeException e) {
            String sentence = "Le travail en cours ne peut pas être mis de côté dans «\u00a0" + session.space().folder()
                    + "\u00a0»\u00a0: enregistrez souvent, ou vérifiez que ce dossier peut être modifié et que le disque n’est pas plein.";
            if (!sentence.equals(failure)) {
                failure = sentence;
                session.tellLater(new EditingEvent.DraftsFailed(sentence));
            }
        }
    }

    /** Each change is told once; what the person decided upon is no change any more. */
    private void noticeChanges() {
        List<OutsideChange> found = outside.changes();
        List<OutsideChange> news = found.stream().filter(change -> !change.found().equals(told.get(change.file()))).toList();
        boolean settled = told.keySet().retainAll(found.stream().map(OutsideChange::file).toList());
        news.forEach(change -> told.put(change.file(), change.found()));
        if (!news.isEmpty() || settled) {
            session.tellLater(new EditingEvent.ChangedOutside(found));
        }
    }

    /** Watches no more and deletes the drafts: the person left, and said what becomes of her work. */
    @Override
    public void close() {
        session.removeListener(saved);
        thread.shutdown();
        try {
            if (thread.awaitTermination(10, TimeUnit.SECONDS)) {
                drafts.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // Drafts that cannot be deleted are offered once more at the next start; that is better than to trouble somebody who leaves.
            failure = e.toString();
        }
    }
}
