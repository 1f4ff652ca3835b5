package org.mailleur.workbench.internal.details;

import java.util.List;

/**
 * Rows that belong together.
 *
 * @param title the heading, empty for the first section
 * @param rows  the rows, at least one
 */
public record DetailSection(String title, List<DetailRow> rows) {
}
