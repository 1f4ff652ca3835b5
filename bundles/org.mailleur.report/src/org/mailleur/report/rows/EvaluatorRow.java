package org.mailleur.report.rows;

/**
 * An evaluator, by label and role, never by a person's name.
 *
 * @param label        the label
 * @param college      the college
 * @param role         the role
 * @param organization for which organization
 * @param people       how many people
 * @param ratings      how many criteria they rated
 */
public record EvaluatorRow(String label, String college, String role, String organization, String people, String ratings) {
}
