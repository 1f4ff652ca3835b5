package org.mailleur.core.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.text.French;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.PersonSigns;
import org.mailleur.core.validation.internal.RoleTexts;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.network.NetworkPackage;
import org.mailleur.model.policy.PolicyPackage;

/** Where a role is meant there stands no person's name. */
public final class PersonInRoleRule extends ElementRule<EObject> {

    /** Makes the rule. */
    public PersonInRoleRule() {
        super(new RuleCard("personne-au-lieu-de-fonction", Severity.WARNING, RuleFamily.PERSONAL_DATA,
                "Là où l’on attend une fonction ne figure pas le nom d’une personne.",
                "Ces champs s’impriment et ne sont jamais purgés ; un nom n’y est ni marqué ni retrouvé.",
                "Écrivez la fonction ; le nom, s’il est utile, a son propre champ."),
                EObject.class, GovernancePackage.Literals.SEAT, DirectoryPackage.Literals.CONTACT, NetworkPackage.Literals.MEMBERSHIP,
                PolicyPackage.Literals.SIGNATORY, EvaluationPackage.Literals.EVALUATOR,
                EvaluationPackage.Literals.RECOMMENDATION);
    }

    @Override
    protected void check(SpaceFacts facts, EObject element, Remarks remarks) {
        RoleTexts.of(element, (field, text) -> PersonSigns.in(text).ifPresent(name -> remarks.add("« " + French.label(field) + " » contient « " + name
                + " », qui paraît être une personne. Écrivez la fonction ; le nom, s’il est utile, a son propre champ.")));
    }
}
