package org.mailleur.report.rows;

/**
 * A criterion without a level.
 *
 * @param code   its code
 * @param title  its title
 * @param state  not rated or not applicable
 * @param reason why
 */
public record NotRatedRow(String code, String title, String state, String reason) {
}
