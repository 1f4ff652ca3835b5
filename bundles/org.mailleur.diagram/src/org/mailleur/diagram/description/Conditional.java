package org.mailleur.diagram.description;

/**
 * A style that holds while a condition does.
 *
 * @param <S>   the kind of style
 * @param when  the condition
 * @param style the style
 */
public record Conditional<S>(Expression when, S style) {
}
