package org.mailleur.report.rows;

/**
 * A line of the list of evidence.
 *
 * @param number   « P1 » and so on
 * @param title    what it is
 * @param kind     document, minutes, figure or observation
 * @param source   where it comes from
 * @param date     when it was made
 * @param criteria codes of the criteria that it supports
 */
public record EvidenceRow(String number, String title, String kind, String source, String date, String criteria) {
}
