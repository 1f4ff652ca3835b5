package org.mailleur.core.migration;

/**
 * One thing that a step changed in a file of an older format.
 *
 * @param step    the version that the step reads; it writes the one after
 * @param line    the line of the file, from 1; 0 when unknown
 * @param id      the identifier of the element changed; empty when it has none
 * @param element the element as its reader knows it, such as « structure « Mairie » », or only « structure »
 * @param what    what became of it, one French clause without a full stop
 */
public record MigrationChange(int step, int line, String id, String element, String what) {
}
