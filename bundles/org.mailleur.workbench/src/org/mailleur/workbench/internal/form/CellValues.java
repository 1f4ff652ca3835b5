package org.mailleur.workbench.internal.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.mailleur.core.exchange.TypedValue;
import org.mailleur.core.text.TextFolding;
import org.mailleur.workbench.internal.text.Words;

/** Understands what was typed or pasted for a cell: words, dates, amounts, choices, names of what is in the space. */
final class CellValues {

    private final FormTools tools;
    private final Map<EReference, Map<String, List<EObject>>> named = new HashMap<>();

    CellValues(FormTools tools) {
        this.tools = tools;
    }

    /** Reads a cell's text; an empty one empties the cell. */
    TypedValue read(EObject row, EStructuralFeature feature, String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return new TypedValue.Understood(null);
        } else if (feature instanceof EReference reference) {
            return named(row, reference, typed);
        }
        EAttribute attribute = (EAttribute) feature;
        if (attribute.getEAttributeType() instanceof EEnum words) {
            return choice(words, typed);
        } else if (attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN) {
            return truth(typed);
        }
        return ValueWords.suits(attribute) ? new ValueWords(attribute).read(typed) : new TypedValue.Understood(typed);
    }

    private TypedValue named(EObject row, EReference reference, String typed) {
        Map<String, List<EObject>> all = named.computeIfAbsent(reference, key -> byName(row, key));
        List<EObject> found = all.getOrDefault(TextFolding.fold(typed), List.of());
        return found.size() == 1 ? new TypedValue.Understood(found.getFirst())
                : new TypedValue.Refused((found.isEmpty() ? Words.CELL_NOBODY : Words.CELL_SEVERAL).with(typed));
    }

    private Map<String, List<EObject>> byName(EObject row, EReference reference) {
        Map<String, List<EObject>> names = new HashMap<>();
        new Candidates(tools).of(row, reference).forEach(each -> names.computeIfAbsent(TextFolding.fold(each.text()), key -> new java.util.ArrayList<>()).add(each.object()));
        return names;
    }

    private static TypedValue choice(EEnum words, String typed) {
        String folded = TextFolding.fold(typed);
        for (EEnumLiteral each : words.getELiterals()) {
            if (TextFolding.fold(ChoiceField.word(each)).equals(folded)) {
                return new TypedValue.Understood(each.getInstance());
            }
        }
        return new TypedValue.Refused(Words.CELL_NO_CHOICE.with(typed, String.join(", ", words.getELiterals().stream().map(ChoiceField::word).toList())));
    }

    private static TypedValue truth(String typed) {
        return switch (TextFolding.fold(typed)) {
            case "oui", "x", "✓", "vrai", "1" -> new TypedValue.Understood(Boolean.TRUE);
            case "non", "faux", "0" -> new TypedValue.Understood(Boolean.FALSE);
            default -> new TypedValue.Refused(Words.CELL_YES_OR_NO.with(typed));
        };
    }

    /** Tells whether a row has another value. */
    static boolean differs(EObject row, EStructuralFeature feature, Object value) {
        return !Objects.equals(row.eIsSet(feature) ? row.eGet(feature) : null, value);
    }
}
