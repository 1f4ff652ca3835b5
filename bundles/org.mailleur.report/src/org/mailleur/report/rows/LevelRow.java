package org.mailleur.report.rows;

/**
 * A level of the scale.
 *
 * @param tone       1 (lightest) to 5 (darkest)
 * @param number     the number printed in the swatch
 * @param name       its name
 * @param descriptor what raters read
 */
public record LevelRow(int tone, String number, String name, String descriptor) {
}
