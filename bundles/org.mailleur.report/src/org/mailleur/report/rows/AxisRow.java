package org.mailleur.report.rows;

/**
 * An axis of the framework.
 *
 * @param id       key for the rows below it
 * @param heading  heading of its section
 * @param bookmark bookmark of the heading
 * @param label   « Axe 1 »
 * @param title    its title
 * @param scope    whether it looks inside or outside
 * @param mean     mean of the agreed levels, « — » when nothing is rated
 * @param spread   lowest and highest agreed level
 * @param coverage rated of rateable criteria
 * @param evidence count of evidence
 * @param raters   who rated
 * @param evaluators how many evaluators rated
 */
public record AxisRow(String id, String heading, String bookmark, String label, String title, String scope, String mean,
        String spread, String coverage, String evidence, String raters, String evaluators) {
}
