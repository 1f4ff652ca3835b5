package org.mailleur.report.rows;

/**
 * A function in the table beside the radar.
 *
 * @param title    its code and title
 * @param mean     mean of the agreed levels
 * @param spread   lowest and highest agreed level
 * @param coverage rated of rateable criteria
 * @param evidence count of evidence
 * @param raters   how many rated
 */
public record FunctionTableRow(String title, String mean, String spread, String coverage, String evidence, String raters) {

    static FunctionTableRow of(FunctionRow row) {
        return new FunctionTableRow(row.heading(), row.mean(), row.spread(), row.coverage(), row.evidence(), row.evaluators());
    }
}
