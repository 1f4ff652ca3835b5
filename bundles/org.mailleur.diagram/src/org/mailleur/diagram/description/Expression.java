package org.mailleur.diagram.description;

import java.util.List;

/** An expression of the subset: what a specification asks of an element. */
public sealed interface Expression {

    /** Nothing was written. */
    record None() implements Expression {
    }

    /**
     * A text that stands for itself, such as a width.
     *
     * @param text the text
     */
    record Constant(String text) implements Expression {
    }

    /**
     * {@code feature:name}: a feature of the element, or one of the words {@code eContainer} and {@code eContents}.
     *
     * @param name the feature
     */
    record Feature(String name) implements Expression {
    }

    /**
     * {@code var:name}: a variable; {@code self} is the element.
     *
     * @param name the variable
     */
    record Variable(String name) implements Expression {
    }

    /**
     * {@code service:receiver.name(arguments)}: a method of one of the classes that the specification names.
     *
     * @param receiver  the variable that is its first argument, {@code self} unless the specification says otherwise
     * @param name      the method
     * @param arguments the variables that are its other arguments
     */
    record Service(String receiver, String name, List<String> arguments) implements Expression {

        /** Keeps a copy of the list. */
        public Service {
            arguments = List.copyOf(arguments);
        }
    }

    /** Nothing. */
    Expression NONE = new None();

    /**
     * Tells whether something was written.
     *
     * @return whether it says something
     */
    default boolean isPresent() {
        return !(this instanceof None);
    }
}
