package org.mailleur.report.rows;

/**
 * A governance body of the territory.
 *
 * @param name    its name
 * @param kind    what kind of body
 * @param tier    its tier of the vertical model
 * @param mission what it is for
 */
public record BodyRow(String name, String kind, String tier, String mission) {
}
