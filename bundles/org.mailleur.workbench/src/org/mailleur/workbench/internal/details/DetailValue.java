package org.mailleur.workbench.internal.details;

import java.net.URI;

import org.mailleur.workbench.internal.tree.ExplorerNode;

/** One value of an object, ready to be read. */
public sealed interface DetailValue {

    /**
     * Returns what is read.
     *
     * @return the French text
     */
    String text();

    /**
     * A text, a number, a date or a choice.
     *
     * @param text what is read
     */
    record Plain(String text) implements DetailValue {
    }

    /**
     * Another line of the explorer, which can be gone to.
     *
     * @param text   what is read
     * @param target the line
     */
    record Link(String text, ExplorerNode target) implements DetailValue {
    }

    /**
     * An address on the web.
     *
     * @param text    the address as typed
     * @param address where it leads, by http or https only
     */
    record Web(String text, URI address) implements DetailValue {
    }
}
