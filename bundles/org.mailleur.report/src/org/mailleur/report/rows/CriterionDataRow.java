package org.mailleur.report.rows;

/**
 * A criterion in the data file; numbers are numbers there.
 *
 * @param axis      its axis
 * @param function  its function
 * @param code      its code
 * @param title     its title
 * @param state     rated, not rated or not applicable
 * @param level     the agreed level, {@code null} without one
 * @param levelName its name, empty without one
 * @param argument  why, or why not
 * @param raters    how many evaluators gave a level
 * @param lowest    the lowest level given, {@code null} without one
 * @param highest   the highest level given, {@code null} without one
 * @param opinions  who gave which level
 * @param evidence  count of evidence
 */
public record CriterionDataRow(String axis, String function, String code, String title, String state, Integer level, String levelName,
        String argument, int raters, Integer lowest, Integer highest, String opinions, int evidence) {
}
