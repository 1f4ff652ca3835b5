package org.mailleur.core.privacy;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.model.base.PartialDate;

/**
 * Something in a space that tells, or may tell, who somebody is.
 *
 * @param file    the file that holds it
 * @param element the element that holds it
 * @param feature where it stands
 * @param kind    what it is, and how sure that is
 * @param value   the words: the whole value where the feature is meant for personal data, the words found within a free text
 * @param date    from when on it is no longer needed, or when it was noted; empty when nothing tells
 */
public record PersonalDatum(LoadedFile file, EObject element, EAttribute feature, Kind kind, String value, Optional<PartialDate> date) {

    /**
     * Returns the identifier of the element.
     *
     * @return the identifier that it has in its file
     */
    public String id() {
        return file.resource().getID(element);
    }

    /** What personal data can be. */
    public enum Kind {
        /** A value of a feature that is meant for personal data. */
        DECLARED("donnée personnelle"),
        /** What may be a person's name within a free text. */
        PROBABLE_NAME("nom de personne, à vérifier"),
        /** What may be a person's address within a text. */
        PROBABLE_EMAIL("courriel, à vérifier"),
        /** What may be a person's number within a text. */
        PROBABLE_PHONE("téléphone, à vérifier");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /**
         * Returns what the delegate calls it.
         *
         * @return the French words
         */
        public String label() {
            return label;
        }
    }
}
