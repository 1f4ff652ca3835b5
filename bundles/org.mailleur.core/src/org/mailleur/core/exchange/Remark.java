package org.mailleur.core.exchange;

/**
 * Something that a person should know about an imported file: what was repaired, ignored or left aside.
 *
 * @param line     the line concerned, from 1; 0 for the whole file
 * @param sentence a French sentence
 */
public record Remark(int line, String sentence) {
}
