package org.mailleur.workbench.internal.details;

import java.util.List;

/**
 * A label with its values.
 *
 * @param label    what the values are, may be empty
 * @param personal whether they can tell who somebody is
 * @param values   the values, at least one
 */
public record DetailRow(String label, boolean personal, List<DetailValue> values) {
}
