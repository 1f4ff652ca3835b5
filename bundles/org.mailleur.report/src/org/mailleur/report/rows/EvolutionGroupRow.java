package org.mailleur.report.rows;

/**
 * An axis in the part on what changed.
 *
 * @param id       its key
 * @param heading  its heading
 * @param bookmark bookmark of the heading
 * @param told     its means and how many criteria changed in which way
 */
public record EvolutionGroupRow(String id, String heading, String bookmark, String told) {
}
