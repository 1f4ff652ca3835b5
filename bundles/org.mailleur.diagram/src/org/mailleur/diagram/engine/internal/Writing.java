package org.mailleur.diagram.engine.internal;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.text.French;
import org.mailleur.diagram.engine.ToolException;

/**
 * Changes an element, when what is asked fits.
 *
 * @param element the element
 */
record Writing(EObject element) {

    private EStructuralFeature feature(String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature == null || !feature.isChangeable() || feature.isDerived()) {
            throw refused("« " + French.designation(element) + " » n’a pas de « " + name + " » à changer.");
        }
        return feature;
    }

    /** Sets a value; a list takes a single one besides what it has, and several instead of it. */
    void set(String name, Object value) {
        EStructuralFeature feature = feature(name);
        Object fitting = checked(feature, value);
        if (feature.isMany() && !(value instanceof Collection<?>)) {
            if (value != null) {
                add(feature, fitting);
            }
        } else {
            element.eSet(feature, fitting);
        }
    }

    /** Complains when a value could not be set. */
    void check(String name, Object value) {
        checked(feature(name), value);
    }

    private Object checked(EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            return value instanceof Collection<?> many ? many.stream().map(each -> fitting(feature, each)).toList() : fitting(feature, value);
        }
        Object single = value instanceof Collection<?> many ? many.stream().findFirst().orElse(null) : value;
        return single == null && feature.getDefaultValue() != null ? feature.getDefaultValue() : fitting(feature, single);
    }

    /** Takes an element in. */
    void hold(String name, EObject child) {
        EReference reference = holding(name, child.eClass());
        if (reference.isMany()) {
            add(reference, child);
        } else if (element.eGet(reference) != null && element.eGet(reference) != child) {
            throw refused("« " + French.designation(element) + " » a déjà « " + French.label(reference) + " ».");
        } else {
            element.eSet(reference, child);
        }
    }

    /** Returns the reference that takes elements of a class in; complains when it does not. */
    EReference holding(String name, EClass type) {
        if (feature(name) instanceof EReference reference && reference.isContainment() && reference.getEReferenceType().isSuperTypeOf(type)) {
            return reference;
        }
        throw refused("« " + French.designation(element) + " » ne peut pas contenir « " + French.label(type).toLowerCase(java.util.Locale.FRENCH) + " ».");
    }

    @SuppressWarnings("unchecked")
    private void add(EStructuralFeature feature, Object value) {
        List<Object> list = (List<Object>) element.eGet(feature);
        if (!list.contains(value)) {
            list.add(value);
        }
    }

    void clear(String name) {
        element.eUnset(feature(name));
    }

    void remove(String name, Object value) {
        EcoreUtil.remove(element, feature(name), value);
    }

    private Object fitting(EStructuralFeature feature, Object value) {
        if (value == null) {
            return null;
        }
        if (feature instanceof EReference ? Steps.takes(feature, value instanceof EObject object ? object : null) : feature.getEType().isInstance(value)) {
            return value;
        }
        if (feature instanceof EAttribute attribute && (value instanceof String || value instanceof EEnumLiteral)) {
            return parsed(attribute.getEAttributeType(), feature, value.toString());
        }
        throw refused("« " + French.label(feature) + " » ne peut pas recevoir « " + French.shortened(value instanceof EObject object ? French.designation(object) : value.toString()) + " ».");
    }

    private Object parsed(EDataType type, EStructuralFeature feature, String text) {
        try {
            if (type instanceof EEnum choices) {
                EEnumLiteral literal = choices.getEEnumLiteral(text) == null ? choices.getEEnumLiteralByLiteral(text) : choices.getEEnumLiteral(text);
                return literal == null ? EcoreUtil.createFromString(type, text) : (Enumerator) literal.getInstance();
            }
            return EcoreUtil.createFromString(type, text);
        } catch (RuntimeException e) {
            throw new ToolException("« " + French.shortened(text) + " » ne convient pas à « " + French.label(feature) + " ».", e);
        }
    }

    private static ToolException refused(String sentence) {
        return new ToolException(sentence);
    }
}
