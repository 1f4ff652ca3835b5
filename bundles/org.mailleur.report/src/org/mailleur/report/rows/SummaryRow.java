package org.mailleur.report.rows;

/**
 * The key figures of the summary.
 *
 * @param ratedFigure      criteria rated of those that can be
 * @param ratedLabel       what that counts
 * @param evidenceFigure   how many pieces of evidence
 * @param evidenceLabel    what that counts
 * @param evaluatorsFigure how many people rated
 * @param evaluatorsLabel  what that counts
 * @param withoutFigure    rated criteria without evidence
 * @param withoutLabel     what that counts
 * @param raters           who rated, by college
 * @param evolution        how many criteria changed since the campaign before; empty when there is none
 */
public record SummaryRow(String ratedFigure, String ratedLabel, String evidenceFigure, String evidenceLabel,
        String evaluatorsFigure, String evaluatorsLabel, String withoutFigure, String withoutLabel, String raters, String evolution) {
}
