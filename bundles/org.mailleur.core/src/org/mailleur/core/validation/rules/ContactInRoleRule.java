package org.mailleur.core.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.text.French;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.RoleTexts;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.network.NetworkPackage;
import org.mailleur.model.policy.PolicyPackage;

/** Where a role is meant there stands no telephone number or address. */
public final class ContactInRoleRule extends ElementRule<EObject> {

    /** Makes the rule. */
    public ContactInRoleRule() {
        super(new RuleCard("coordonnees-au-lieu-de-fonction", Severity.WARNING, RuleFamily.PERSONAL_DATA,
                "Là où l’on attend une fonction ne figurent ni numéro de téléphone ni courriel.",
                "Ces champs s’impriment et ne sont jamais purgés.",
                "Déplacez les coordonnées dans le contact de la structure."),
                EObject.class, GovernancePackage.Literals.SEAT, DirectoryPackage.Literals.CONTACT, NetworkPackage.Literals.MEMBERSHIP,
                PolicyPackage.Literals.SIGNATORY, EvaluationPackage.Literals.EVALUATOR,
                EvaluationPackage.Literals.RECOMMENDATION);
    }

    @Override
    protected void check(SpaceFacts facts, EObject element, Remarks remarks) {
        RoleTexts.of(element, (field, text) -> {
            if (text.indexOf('@') > 0 || digits(text) >= PHONE) {
                remarks.add("« " + French.label(field) + " » contient des coordonnées (« " + text.strip()
                        + " »). Écrivez la fonction, et déplacez les coordonnées dans le contact de la structure.");
            }
        });
    }

    /** Digits of a French telephone number. */
    private static final int PHONE = 10;

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }
}
