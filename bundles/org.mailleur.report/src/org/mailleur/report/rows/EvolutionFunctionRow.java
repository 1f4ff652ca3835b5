package org.mailleur.report.rows;

/**
 * A function in the part on what changed.
 *
 * @param parent   key of its axis
 * @param id       key for the criteria below it
 * @param title    code and title
 * @param before   mean of the campaign before, over the criteria that compare
 * @param after    mean of this campaign over the same criteria
 * @param movement how far the mean moved
 */
public record EvolutionFunctionRow(String parent, String id, String title, String before, String after, String movement) implements ChildRow {
}
