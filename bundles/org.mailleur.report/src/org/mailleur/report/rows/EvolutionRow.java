package org.mailleur.report.rows;

/**
 * The head of the part on what changed since the campaign before.
 *
 * @param intro      what is compared with what
 * @param rose       how many criteria rose, with its sign
 * @param fell       how many fell
 * @param stayed     how many kept their level
 * @param newly      how many are rated now and were not
 * @param lost       how many were rated and are not
 * @param other      how many do not compare
 * @param roseLabel  what {@code rose} counts
 * @param fellLabel  what {@code fell} counts
 * @param stayedLabel what {@code stayed} counts
 * @param newlyLabel what {@code newly} counts
 * @param lostLabel  what {@code lost} counts
 * @param otherLabel what {@code other} counts
 */
public record EvolutionRow(String intro, String rose, String fell, String stayed, String newly, String lost, String other, String roseLabel,
        String fellLabel, String stayedLabel, String newlyLabel, String lostLabel, String otherLabel) {
}
