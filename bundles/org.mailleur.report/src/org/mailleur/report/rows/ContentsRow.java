package org.mailleur.report.rows;

/**
 * A line of the printed table of contents.
 *
 * @param level  1 or 2
 * @param title  the heading
 * @param target bookmark of the heading
 * @param place  bookmark of the place for the page number
 */
public record ContentsRow(int level, String title, String target, String place) {
}
