package org.mailleur.report.rows;

/**
 * A criterion's change in the data file; numbers are numbers there.
 *
 * @param function     its function; empty when the framework no longer has it
 * @param code         its code
 * @param title        its title
 * @param levelBefore  level of the campaign before, {@code null} when there is none to tell
 * @param before       the same in words
 * @param reasonBefore its argument, or why there is no level
 * @param levelAfter   level of this campaign, {@code null} when there is none to tell
 * @param after        the same in words
 * @param reasonAfter  its argument, or why there is no level
 * @param difference   levels gained, {@code null} when they do not compare
 * @param movement     what became of it
 */
public record EvolutionDataRow(String function, String code, String title, Integer levelBefore, String before, String reasonBefore,
        Integer levelAfter, String after, String reasonAfter, Integer difference, String movement) {
}
