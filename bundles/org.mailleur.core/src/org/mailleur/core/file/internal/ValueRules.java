package org.mailleur.core.file.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.mailleur.model.base.BasePackage;

/** What a file may hold at a place beyond what EMF asks: EMF would take these in silence and lose or change them later. */
final class ValueRules {

    /** Amounts with more digits than this are none; written out, « 1E999999999 » would fill the disk. */
    private static final int MOST_DIGITS = 100;

    private static final boolean[] IN_IDS = letters();

    private ValueRules() {
    }

    /**
     * Tells whether a file may give a feature its value.
     *
     * @param feature     the feature
     * @param asAttribute true when it is given as an XML attribute, which cannot hold objects or several words
     */
    static boolean isWritable(EStructuralFeature feature, boolean asAttribute) {
        if (feature.isTransient() || !feature.isChangeable()) {
            return false;
        }
        return !asAttribute || (feature instanceof EReference reference ? !reference.isContainment() : !feature.isMany());
    }

    /** Tells whether an object may be the value: EMF's lists check no types, and a link cannot stand for a part of the file. */
    static boolean accepts(EStructuralFeature feature, Object value) {
        return feature instanceof EReference reference && value instanceof EObject object && reference.getEReferenceType().isInstance(object)
                && !(reference.isContainment() && object.eIsProxy());
    }

    /** Tells whether a number is one that is kept as it is. */
    static boolean isKept(EStructuralFeature feature, String value) {
        if (feature.getEType() == BasePackage.Literals.AMOUNT) {
            return value.length() <= MOST_DIGITS && value.indexOf('e') < 0 && value.indexOf('E') < 0;
        }
        return feature.getEType() != EcorePackage.Literals.EDOUBLE_OBJECT || value.length() <= MOST_DIGITS && !isInfinite(value);
    }

    private static boolean isInfinite(String value) {
        try {
            return Double.isInfinite(Double.parseDouble(value));
        } catch (NumberFormatException e) {
            // What is no number at all is refused when it is converted.
            return false;
        }
    }

    /** Tells whether a text can be an identifier: one word that can stand in a list of references and behind a « # ». */
    static boolean isId(String text) {
        return !text.isEmpty() && isOf(text, false);
    }

    /** Tells whether a text is a list of identifiers, which may be empty. */
    static boolean isIds(String text) {
        return isOf(text, true);
    }

    private static boolean isOf(String text, boolean spaces) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= IN_IDS.length || !IN_IDS[c] && !(spaces && c == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] letters() {
        boolean[] letters = new boolean['z' + 1];
        for (char c : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.".toCharArray()) {
            letters[c] = true;
        }
        return letters;
    }
}
