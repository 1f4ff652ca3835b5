package org.mailleur.model.edit.labels;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The French words of the metamodel: how classes, features and literals are called on screen.
 * <p>
 * The words stand in the {@code .ecore} files, in annotations of the source {@value #SOURCE}, and nowhere else.
 */
public final class Vocabulary {

    /** Source of the annotations that hold the French words. */
    public static final String SOURCE = "http://mailleur.org/fr";

    private static final String LABEL = "label";
    private static final String PLURAL = "plural";
    private static final String GENDER = "gender";
    private static final String PERSONAL = "personal";

    private Vocabulary() {
    }

    /**
     * Returns what a class, feature, literal or data type is called.
     *
     * @param element the part of the metamodel
     * @return its French label, in the singular for classes
     * @throws IllegalArgumentException when the metamodel gives none: it is then at fault, not the data
     */
    public static String label(ENamedElement element) {
        String label = detail(element, LABEL);
        if (label == null) {
            throw new IllegalArgumentException("No French label: " + element);
        }
        return label;
    }

    /**
     * Returns what several objects of a class are called.
     *
     * @param type the class
     * @return its French label in the plural
     */
    public static String plural(EClass type) {
        String plural = detail(type, PLURAL);
        return plural == null ? label(type) : plural;
    }

    /**
     * Tells the grammatical gender of a class's label.
     *
     * @param type the class
     * @return whether it is feminine
     */
    public static boolean feminine(EClass type) {
        return "f".equals(detail(type, GENDER));
    }

    /**
     * Tells whether a feature can hold personal data, which can be listed and purged.
     *
     * @param feature the feature
     * @return whether its values may tell who somebody is
     */
    public static boolean personal(EStructuralFeature feature) {
        return Boolean.parseBoolean(detail(feature, PERSONAL));
    }

    /**
     * Returns the word for a value of an enumeration.
     *
     * @param type  the enumeration
     * @param value one of its values
     * @return its French label, in lower case as within a sentence
     */
    public static String word(EEnum type, Enumerator value) {
        EEnumLiteral literal = type.getEEnumLiteral(value.getValue());
        if (literal == null) {
            throw new IllegalArgumentException("Not a value of " + type.getName() + ": " + value);
        }
        return label(literal);
    }

    private static String detail(EModelElement element, String key) {
        EAnnotation annotation = element.getEAnnotation(SOURCE);
        return annotation == null ? null : annotation.getDetails().get(key);
    }
}
