package org.mailleur.workbench.internal.missing;

/**
 * The line below those of a group that are shown: there are more.
 *
 * @param group the group
 * @param count how many lines are not shown
 */
record MissingRest(MissingGroup group, int count) {
}
