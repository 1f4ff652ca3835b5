package org.mailleur.report;

/**
 * A picture of a territory.
 *
 * @param title       what it shows, in a few French words; printed below it
 * @param alternative the same in French sentences, for those who do not see it
 * @param width       width in any unit; only the proportion counts, since the report fits the picture to its page
 * @param height      height in the same unit
 * @param content     the file, in the form that was asked for
 */
public record TerritoryPicture(String title, String alternative, double width, double height, byte[] content) {
}
