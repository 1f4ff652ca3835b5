package org.mailleur.report.rows;

/**
 * A criterion in the part on what changed.
 *
 * @param parent   key of its function
 * @param title    code and title
 * @param argument argument of the campaign before, for a criterion that has no section of its own any more; else empty
 * @param before   level of the campaign before
 * @param after    level of this campaign
 * @param movement what became of it, by a sign and in words
 */
public record EvolutionLineRow(String parent, String title, String argument, String before, String after, String movement) implements ChildRow {
}
