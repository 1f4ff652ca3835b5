package org.mailleur.core.file.internal;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * A link that a file has to an object of another file.
 *
 * @param holder    the object that has the link
 * @param reference what the link is to it
 * @param proxy     what stands for the object until its file is found
 * @param file      the file that it leads to
 * @param line      the line of the link
 */
public record ExternalLink(EObject holder, EReference reference, InternalEObject proxy, URI file, int line) {
}
