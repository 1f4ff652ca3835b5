package org.mailleur.cli;

import java.io.PrintStream;

import org.mailleur.core.space.Progress;

/** Shows how far long work is, on one line of a terminal that is written over and wiped at the end. */
public final class TerminalProgress implements Progress {

    /** Short work shows nothing. */
    private static final long PATIENCE_MILLIS = 300;
    private static final int WIDTH = 76;

    private final PrintStream terminal;
    private final long started = System.nanoTime();
    private boolean shown;

    /**
     * Makes the progress.
     *
     * @param terminal the terminal
     */
    public TerminalProgress(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void at(String what, int done, int total) {
        if ((System.nanoTime() - started) / 1_000_000 < PATIENCE_MILLIS) {
            return;
        }
        String text = total > 1 ? "%3d %% %s".formatted(Integer.valueOf(100 * done / total), what) : what;
        terminal.print("\r" + (text.length() > WIDTH ? text.substring(0, WIDTH - 1) + "…" : text + " ".repeat(WIDTH - text.length())));
        terminal.flush();
        shown = true;
    }

    /** Wipes the line. */
    public synchronized void close() {
        if (shown) {
            terminal.print("\r" + " ".repeat(WIDTH) + "\r");
            terminal.flush();
        }
    }

    @Override
    public boolean isCancelled() {
        // Ctrl-C ends the process; nothing half-written is left, because results are moved into place.
        return false;
    }
}
