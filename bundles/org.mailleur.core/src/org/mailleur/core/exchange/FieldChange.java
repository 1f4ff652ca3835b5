package org.mailleur.core.exchange;

/**
 * A field that an import changes.
 *
 * @param field  what the field is called
 * @param before the text before, empty when there was none
 * @param after  the text afterwards, empty when it is erased
 */
public record FieldChange(String field, String before, String after) {
}
