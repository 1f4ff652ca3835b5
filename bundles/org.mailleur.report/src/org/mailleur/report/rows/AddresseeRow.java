package org.mailleur.report.rows;

/**
 * Somebody to whom recommendations go.
 *
 * @param id       key for the recommendations
 * @param name     the addressee
 * @param bookmark bookmark of the heading
 */
public record AddresseeRow(String id, String name, String bookmark) {
}
