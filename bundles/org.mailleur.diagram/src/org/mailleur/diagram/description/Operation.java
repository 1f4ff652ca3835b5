package org.mailleur.diagram.description;

import java.util.List;

/** A step of a tool. Each has steps of its own that follow it, with the element that it leads to as {@code self}. */
public sealed interface Operation {

    /**
     * Returns the steps that follow.
     *
     * @return the steps, in order
     */
    List<Operation> then();

    /**
     * Goes to another element.
     *
     * @param where the element
     * @param then  what follows there
     */
    record ChangeContext(Expression where, List<Operation> then) implements Operation {
    }

    /**
     * Makes an element within the one at hand.
     *
     * @param type      its class, such as {@code governance::GovernanceBody}
     * @param reference the feature that takes it
     * @param variable  the variable that holds it afterwards
     * @param then      what follows, at the new element
     */
    record CreateInstance(String type, String reference, String variable, List<Operation> then) implements Operation {
    }

    /**
     * Gives a feature a value; a list gets it besides what it has.
     *
     * @param feature the feature
     * @param value   the value
     * @param then    what follows
     */
    record SetValue(String feature, Expression value, List<Operation> then) implements Operation {
    }

    /**
     * Takes a value from a feature.
     *
     * @param feature the feature
     * @param value   the value that a list loses, {@link Expression#NONE} for all
     * @param then    what follows
     */
    record Unset(String feature, Expression value, List<Operation> then) implements Operation {
    }

    /**
     * Moves the element at hand into another.
     *
     * @param container the other
     * @param feature   the feature that takes it
     * @param then      what follows
     */
    record MoveElement(Expression container, String feature, List<Operation> then) implements Operation {
    }

    /**
     * Deletes the element at hand and what refers to it.
     *
     * @param then what follows
     */
    record RemoveElement(List<Operation> then) implements Operation {
    }

    /**
     * Goes on only while a condition holds.
     *
     * @param condition the condition
     * @param then      what follows then
     */
    record If(Expression condition, List<Operation> then) implements Operation {
    }

    /**
     * Goes on for each of some elements.
     *
     * @param elements the elements
     * @param iterator the variable that holds each
     * @param then     what follows for each, at that element
     */
    record For(Expression elements, String iterator, List<Operation> then) implements Operation {
    }
}
