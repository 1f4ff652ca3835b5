package org.mailleur.report.rows;

/**
 * A college of evaluators.
 *
 * @param college its name
 * @param groups  how many evaluators or groups
 * @param people  how many people
 * @param ratings how many ratings they gave
 */
public record CollegeRow(String college, String groups, String people, String ratings) {
}
