package org.mailleur.core.file;

import java.nio.file.Path;

/**
 * Something wrong with a file, told in words that its reader understands.
 *
 * @param cause   what kind of problem it is
 * @param file    the file
 * @param line    the line, from 1; 0 when the problem is not on one line
 * @param element the element concerned as the reader knows it, empty when there is none
 * @param what    what is wrong, one French clause without a full stop
 * @param remedy  what can be done, one French sentence
 * @param detail  the underlying message for support, in whatever language it came; may be empty, never shown unasked
 */
public record FileProblem(Cause cause, Path file, int line, String element, String what, String remedy, String detail) {

    /** What can be wrong with a file, and whether saving it would lose what is in it. */
    public enum Cause {
        /** The file is missing, is a folder or may not be read. */
        UNREADABLE(true, "illisible"),
        /** The file is too large, too deep or has too many elements. */
        BEYOND_LIMITS(true, "trop-grand"),
        /** The file is no well-formed XML, as when its end is missing. */
        MALFORMED(true, "abime"),
        /** The file declares a document type, which model files never do. */
        FORBIDDEN(true, "interdit"),
        /** The file was written by a newer version of the format. */
        NEWER_VERSION(true, "version-plus-recente"),
        /** The file was written by an older version of the format, and was migrated while it was read. */
        OLDER_VERSION(false, "version-ancienne"),
        /** The file does not say which version of the format it has. */
        NO_VERSION(false, "sans-version"),
        /** The file's root is missing or not what its name promises. */
        WRONG_ROOT(true, "autre-contenu"),
        /** The file has an element or an attribute that the format does not know. */
        UNKNOWN_CONTENT(true, "contenu-inconnu"),
        /** A value is none that its feature can have. */
        BAD_VALUE(true, "valeur-impossible"),
        /** Two elements have the same identifier. */
        DUPLICATE_ID(true, "identifiant-double"),
        /** An element has no identifier; it is given one. */
        MISSING_ID(false, "sans-identifiant"),
        /** A reference leads to nothing in the same file. */
        MISSING_REFERENCE(true, "lien-interne-introuvable"),
        /** A reference leads to another file that is missing, or to something that is no longer there. */
        MISSING_EXTERNAL(false, "lien-introuvable"),
        /** A reference leads out of the space. */
        OUTSIDE_SPACE(false, "lien-hors-espace");

        private final boolean losing;
        private final String word;

        Cause(boolean losing, String word) {
            this.losing = losing;
            this.word = word;
        }

        /** Its short French name, as findings are counted by: small letters and hyphens, the same for ever. */
        public String word() {
            return word;
        }

        /**
         * Tells whether saving what was read would lose what the file holds.
         *
         * @return true when the file must not be saved over
         */
        public boolean isLosing() {
            return losing;
        }
    }

    /**
     * Returns the whole problem as one or two French sentences that name the file, the line, the element and the way out.
     *
     * @return the sentences
     */
    public String sentence() {
        StringBuilder text = new StringBuilder("« ").append(file.getFileName()).append(" »");
        if (line > 0) {
            text.append(", ligne ").append(line);
        }
        if (!element.isEmpty()) {
            text.append(", ").append(element);
        }
        return text.append(" : ").append(what).append(". ").append(remedy).toString();
    }
}
