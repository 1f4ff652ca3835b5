package org.mailleur.report.rows;

/**
 * A recommendation.
 *
 * @param parent   key of the addressee
 * @param text     what is recommended
 * @param detail   what is said about it
 * @param horizon  by when
 * @param priority how much it matters
 * @param about    codes of what it concerns
 * @param to       the addressee
 */
public record RecommendationRow(String parent, String text, String detail, String horizon, String priority, String about, String to) implements ChildRow {
}
