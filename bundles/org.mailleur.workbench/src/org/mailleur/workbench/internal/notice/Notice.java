package org.mailleur.workbench.internal.notice;

import java.util.List;
import java.util.Optional;

import org.mailleur.workbench.internal.look.Sign;

/**
 * Something that the person should know; it stays beside her work until she puts it away.
 *
 * @param sign     its picture
 * @param text     what is to be known, in French
 * @param lines    the particulars, shown when she asks for them
 * @param progress how far work is, for work that goes on
 * @param actions  what she can do about it
 */
public record Notice(Sign sign, String text, List<String> lines, Optional<Amount> progress, List<Action> actions) {

    /**
     * How far work is.
     *
     * @param done  how many steps are done
     * @param total how many there are
     */
    public record Amount(int done, int total) {
    }

    /**
     * Something that can be done.
     *
     * @param label what it does, in French
     * @param run   does it, on the UI thread
     */
    public record Action(String label, Runnable run) {
    }

    /**
     * Makes a notice without particulars or progress.
     *
     * @param sign    its picture
     * @param text    what is to be known
     * @param actions what can be done about it
     * @return the notice
     */
    public static Notice of(Sign sign, String text, Action... actions) {
        return new Notice(sign, text, List.of(), Optional.empty(), List.of(actions));
    }
}
