package org.mailleur.diagram.engine.internal;

/** What an expression may name. */
@FunctionalInterface
public interface Names {

    /**
     * Returns what a name stands for.
     *
     * @param name the name, such as {@code self} or {@code containerView}
     * @return the value, {@code null} for none
     */
    Object value(String name);
}
