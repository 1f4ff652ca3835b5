package org.mailleur.core.exchange;

import org.eclipse.emf.ecore.EObject;

/**
 * A row that probably means something that is there already.
 *
 * @param file     the file's name
 * @param line     the line of the row
 * @param row      what the row calls it
 * @param existing what it may be
 * @param reason   why, a French clause such as « même SIRET »
 */
public record Duplicate(String file, int line, String row, EObject existing, String reason) {
}
