package org.mailleur.report.rows;

/**
 * A function in the data file; numbers are numbers there.
 *
 * @param axis        its axis
 * @param code        its code
 * @param title       its title
 * @param mean        mean of the agreed levels, {@code null} when nothing is rated
 * @param rated       criteria rated
 * @param rateable    criteria that could be
 * @param evidence    count of evidence
 * @param unsupported criteria rated without evidence
 * @param raters      who rated, by college
 */
public record FunctionDataRow(String axis, String code, String title, Double mean, int rated, int rateable, int evidence,
        int unsupported, String raters) {
}
