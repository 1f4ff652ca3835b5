package org.mailleur.core.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.core.text.French;

/** Each feature whose lower bound is one has a value. Bounds come from the metamodels. */
public final class RequiredValueRule implements Rule {

    private final Map<EClass, List<EStructuralFeature>> required = new HashMap<>();

    @Override
    public String id() {
        return "valeur-obligatoire";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(EObject element, Consumer<String> report) {
        for (EStructuralFeature feature : required.computeIfAbsent(element.eClass(), RequiredValueRule::requiredFeatures)) {
            Object value = element.eGet(feature, false);
            if (value == null || value instanceof String text && text.isBlank()) {
                report.accept("« " + French.label(feature) + " » n’est pas renseigné. Complétez cette information.");
            }
        }
    }

    private static List<EStructuralFeature> requiredFeatures(EClass type) {
        List<EStructuralFeature> found = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            // Numbers and choices always have a value.
            if (feature.isRequired() && !feature.isMany() && !feature.getEType().getInstanceClass().isPrimitive()) {
                found.add(feature);
            }
        }
        return found;
    }
}
