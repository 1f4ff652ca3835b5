package org.mailleur.report.rows;

/**
 * One evaluator's rating of one criterion, for the data file.
 *
 * @param code      code of the criterion
 * @param title     its title
 * @param evaluator label of the evaluator
 * @param college   the college
 * @param state     rated, not rated or not applicable
 * @param level     the level's number, {@code null} without one
 * @param levelName the level's name, empty without one
 */
public record RatingRow(String code, String title, String evaluator, String college, String state, Integer level,
        String levelName) {
}
