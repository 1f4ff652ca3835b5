package org.mailleur.report.rows;

/**
 * Words that may be printed.
 *
 * @param parent  key of the function
 * @param words   the words between quotation marks
 * @param speaker the role of the speaker, as far as the consent goes
 */
public record VerbatimRow(String parent, String words, String speaker) implements ChildRow {
}
