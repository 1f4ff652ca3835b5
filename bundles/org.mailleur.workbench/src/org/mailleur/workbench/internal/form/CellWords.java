package org.mailleur.workbench.internal.form;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.model.edit.labels.ObjectLabels;

/** What a cell of a table says. */
final class CellWords {

    private static final String UNSPECIFIED = "unspecified";

    private final ObjectLabels labels;

    CellWords(ObjectLabels labels) {
        this.labels = labels;
    }

    String text(EObject row, EStructuralFeature feature) {
        Object value = row.eGet(feature);
        return switch (value) {
            case null -> "";
            case EObject target -> labels.text(target);
            case Enumerator choice -> choice.getName().equals(UNSPECIFIED) ? ""
                    : ChoiceField.word(((EEnum) ((EAttribute) feature).getEAttributeType()).getEEnumLiteral(choice.getValue()));
            case String text -> text.replaceAll("\\s+", " ");
            case Boolean truth -> truth.booleanValue() ? "✓" : "";
            default -> FrenchFormat.spaced(new ValueWords((EAttribute) feature).text(value));
        };
    }
}
