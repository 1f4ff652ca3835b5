package org.mailleur.report.rows;

/**
 * A function of the framework.
 *
 * @param parent     key of its axis
 * @param id         key for the rows below it
 * @param heading    heading of its section
 * @param bookmark   bookmark of the heading
 * @param code       its code
 * @param title      its title
 * @param mean       mean of the agreed levels, « — » when nothing is rated
 * @param spread     lowest and highest agreed level
 * @param coverage   rated of rateable criteria
 * @param evidence   count of evidence
 * @param raters     who rated
 * @param evaluators how many evaluators rated
 * @param strengths  heading of its strong points, empty when it has none
 * @param vigilances heading of its points of vigilance, empty when it has none
 * @param others     heading of its levers and brakes, empty when it has none
 * @param voices     heading of its verbatims, empty when it has none
 */
public record FunctionRow(String parent, String id, String heading, String bookmark, String code, String title,
        String mean, String spread, String coverage, String evidence, String raters, String evaluators, String strengths, String vigilances,
        String others, String voices) implements ChildRow {
}
