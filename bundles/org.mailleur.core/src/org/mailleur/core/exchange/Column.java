package org.mailleur.core.exchange;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.core.text.French;

/**
 * A column of a table: one definition serves import and export.
 *
 * @param kind     what the column holds
 * @param heading  its French heading, as written
 * @param synonyms further headings by which it is known when read; accents, case, spaces and punctuation never matter
 * @param feature  the feature whose values it holds; {@code null} for identifiers and files
 * @param via      where the feature is one of a part rather than of the row itself, the reference to that part; else {@code null}
 */
public record Column(Kind kind, String heading, List<String> synonyms, EStructuralFeature feature, EReference via) {

    /** What a column holds. */
    public enum Kind {
        /** The identifier of the row's object, by which it is found again whatever else changed. */
        IDENTIFIER,
        /** The file of the space in which the object stands. */
        FILE,
        /** The object of which the row is a part. */
        CONTAINER,
        /** A value or reference of the object. */
        VALUE,
        /** The identifier of a part. */
        PART_IDENTIFIER,
        /** Names of organizations, each of which becomes a part; read only. */
        PARTS
    }

    /**
     * Tells whether the column can hold personal data.
     *
     * @return true when the metamodel marks its feature
     */
    public boolean isPersonal() {
        return feature != null && French.isPersonal(feature);
    }

    /**
     * Tells whether a new row must have a value here.
     *
     * @return true when the metamodel requires one
     */
    public boolean isRequired() {
        return kind == Kind.CONTAINER || kind == Kind.VALUE && via == null && feature.getLowerBound() > 0 && feature.getDefaultValue() == null;
    }

    /**
     * Returns the object that has the column's feature.
     *
     * @param row the row's object
     * @return the object itself or its part; {@code null} when it has no such part
     */
    public EObject holder(EObject row) {
        return via == null ? row : (EObject) row.eGet(via);
    }
}
