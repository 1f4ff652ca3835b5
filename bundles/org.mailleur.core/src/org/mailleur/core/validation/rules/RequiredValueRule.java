package org.mailleur.core.validation.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.mailleur.core.text.French;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;

/** Each feature whose lower bound is one has a value: names, both ends of a flow, the criterion of an assessment. Bounds come from the metamodels. */
public final class RequiredValueRule extends ElementRule<EObject> {

    private final Map<EClass, EStructuralFeature[]> required = new IdentityHashMap<>();

    /** Makes the rule. */
    public RequiredValueRule() {
        super(new RuleCard("valeur-obligatoire", Severity.ERROR, RuleFamily.FILES,
                "Chaque information indispensable est renseignée : un nom, les deux bouts d’un lien, le critère d’une appréciation.",
                "Sans elle, l’élément n’a pas de sens et ne peut être ni dessiné ni imprimé.", "Complétez l’information, ou supprimez l’élément."),
                EObject.class, EcorePackage.Literals.EOBJECT);
    }

    @Override
    protected void check(SpaceFacts facts, EObject element, Remarks remarks) {
        for (EStructuralFeature feature : required.computeIfAbsent(element.eClass(), RequiredValueRule::requiredFeatures)) {
            Object value = element.eGet(feature, false);
            if (value == null || value instanceof String text && text.isBlank()) {
                remarks.add("« " + French.label(feature) + " » n’est pas renseigné. Complétez cette information.");
            }
        }
    }

    private static EStructuralFeature[] requiredFeatures(EClass type) {
        List<EStructuralFeature> found = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            // Numbers and choices always have a value.
            if (feature.isRequired() && !feature.isMany() && !feature.getEType().getInstanceClass().isPrimitive()) {
                found.add(feature);
            }
        }
        return found.toArray(EStructuralFeature[]::new);
    }
}
