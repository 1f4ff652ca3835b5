package org.mailleur.workbench.internal.missing;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.validation.Finding;

/**
 * A line of « Ce qui manque ».
 *
 * @param finding what was found
 * @param element what it is about, {@code null} for a whole file
 * @param name    what the element is called
 * @param text    what is wrong, without the element's name
 */
record MissingLine(Finding finding, EObject element, String name, String text) {
}
