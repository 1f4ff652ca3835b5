package org.mailleur.core.file.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.mailleur.core.space.Progress;

/** Does the same with many files, several at once: reading keeps all processors busy, writing waits for the disk. */
public final class Workers {

    private final int threads;

    /**
     * Makes the workers.
     *
     * @param threads how many files are worked on at once
     */
    public Workers(int threads) {
        this.threads = threads;
    }

    /**
     * Works on files.
     *
     * @param <T>      what stands for a file
     * @param <R>      what comes of it
     * @param files    the files
     * @param work     what to do with each; called by threads of its own, never returns {@code null}
     * @param label    what is said to be done, in French
     * @param progress told of each file in their order, by the thread that called
     * @return what came of the files, in their order; after a cancel, only of those that were begun
     */
    public <T, R> List<R> each(List<T> files, Function<T, R> work, Function<T, String> label, Progress progress) {
        AtomicBoolean stopped = new AtomicBoolean();
        List<R> results = new ArrayList<>(files.size());
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, files.size())), Workers::thread)) {
            List<Future<R>> pending = files.stream().map(file -> pool.submit(() -> stopped.get() ? null : work.apply(file))).toList();
            for (int i = 0; i < files.size(); i++) {
                stopped.compareAndSet(false, progress.isCancelled());
                if (!stopped.get()) {
                    progress.at(label.apply(files.get(i)), i, files.size());
                }
                R result = result(pending.get(i), stopped);
                if (result != null) {
                    results.add(result);
                }
            }
        } finally {
            stopped.set(true);
        }
        return results;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "Mailleur – fichiers");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> pending, AtomicBoolean stopped) {
        try {
            return pending.get();
        } catch (InterruptedException e) {
            stopped.set(true);
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            stopped.set(true);
            throw new IllegalStateException(e.getCause());
        }
    }
}
