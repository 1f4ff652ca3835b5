package org.mailleur.core.editing;

import java.util.List;

/**
 * What differs between two versions of a file, element by element, in the words of the metamodel.
 *
 * @param elements what differs, in the order of the later version, removed elements last; empty when nothing does
 */
public record FileComparison(List<Element> elements) {

    /** How an element differs. */
    public enum Kind {
        /** Only the later version has it. */
        ADDED("ajouté"),
        /** Both have it, with other contents. */
        CHANGED("modifié"),
        /** Only the earlier version has it. */
        REMOVED("supprimé");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /**
         * Returns the French word.
         *
         * @return such as « ajouté »
         */
        public String word() {
            return word;
        }
    }

    /**
     * An element that differs.
     *
     * @param kind   how
     * @param name   what it is and what it is called
     * @param within what holds it, empty for the file's root
     * @param parts  how many elements came or went with it
     * @param fields what of it differs, for an element that both have
     */
    public record Element(Kind kind, String name, String within, int parts, List<Field> fields) {
    }

    /**
     * A field that differs.
     *
     * @param label  what it is called
     * @param before what it says in the earlier version, may be empty
     * @param after  what it says in the later version, may be empty
     */
    public record Field(String label, String before, String after) {
    }

    /**
     * Makes the comparison.
     *
     * @param elements what differs
     */
    public FileComparison {
        elements = List.copyOf(elements);
    }

    /**
     * Tells whether both versions say the same.
     *
     * @return true when nothing differs
     */
    public boolean isSame() {
        return elements.isEmpty();
    }

    /**
     * Counts the elements of a kind, with what came or went with them.
     *
     * @param kind the kind
     * @return how many
     */
    public int count(Kind kind) {
        return elements.stream().filter(each -> each.kind() == kind).mapToInt(each -> 1 + each.parts()).sum();
    }
}
