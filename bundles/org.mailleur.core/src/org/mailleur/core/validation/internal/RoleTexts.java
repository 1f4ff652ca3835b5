package org.mailleur.core.validation.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.network.NetworkPackage;
import org.mailleur.model.policy.PolicyPackage;

/** The fields in which a role is meant and never a person. */
public final class RoleTexts {

    private static final Map<EClass, List<EAttribute>> FIELDS = Map.of(
            GovernancePackage.Literals.SEAT, List.of(GovernancePackage.Literals.SEAT__ROLE),
            DirectoryPackage.Literals.CONTACT, List.of(DirectoryPackage.Literals.CONTACT__ROLE),
            NetworkPackage.Literals.MEMBERSHIP, List.of(NetworkPackage.Literals.MEMBERSHIP__ROLE_LABEL),
            PolicyPackage.Literals.SIGNATORY, List.of(PolicyPackage.Literals.SIGNATORY__ROLE),
            EvaluationPackage.Literals.EVALUATOR, List.of(BasePackage.Literals.NAMED_ELEMENT__NAME, EvaluationPackage.Literals.EVALUATOR__ROLE),
            EvaluationPackage.Literals.RECOMMENDATION, List.of(EvaluationPackage.Literals.RECOMMENDATION__ADDRESSEE));

    private RoleTexts() {
    }

    /**
     * Shows each role that an element tells.
     *
     * @param element the element
     * @param look    takes the field and what stands in it
     */
    public static void of(EObject element, java.util.function.BiConsumer<EAttribute, String> look) {
        for (EAttribute field : FIELDS.getOrDefault(element.eClass(), List.of())) {
            if (element.eGet(field) instanceof String text && !text.isBlank()) {
                look.accept(field, text);
            }
        }
    }
}
