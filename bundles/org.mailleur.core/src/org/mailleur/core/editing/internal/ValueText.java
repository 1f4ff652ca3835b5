package org.mailleur.core.editing.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.core.text.French;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.model.base.PartialDate;

/** Values in words, short enough to stand side by side in a comparison. */
final class ValueText {

    private static final int MOST = 12;

    private ValueText() {
    }

    /** Writes what a feature of an object holds; empty when it holds nothing. */
    static String of(EObject object, EStructuralFeature feature) {
        if (!object.eIsSet(feature)) {
            return "";
        }
        Object value = object.eGet(feature);
        if (value instanceof List<?> many) {
            String text = many.stream().limit(MOST).map(each -> one(feature, each)).collect(Collectors.joining(", "));
            return many.size() > MOST ? text + " … (" + many.size() + ")" : text;
        }
        return one(feature, value);
    }

    private static String one(EStructuralFeature feature, Object value) {
        return switch (value) {
            case null -> "";
            case EObject target -> target.eIsProxy() ? French.label(target.eClass()) + " d’un autre fichier" : French.name(target).orElseGet(() -> French.designation(target));
            case PartialDate date -> FrenchFormat.date(date);
            case BigDecimal number -> FrenchFormat.number(number);
            case Boolean truth -> truth.booleanValue() ? "oui" : "non";
            case Enumerator choice -> French.label(((EEnum) ((EAttribute) feature).getEAttributeType()).getEEnumLiteral(choice.getValue()));
            default -> French.shortened(value.toString());
        };
    }
}
