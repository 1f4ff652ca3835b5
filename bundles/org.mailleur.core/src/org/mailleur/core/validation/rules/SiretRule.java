package org.mailleur.core.validation.rules;

import java.util.function.Predicate;

import org.eclipse.emf.ecore.EAttribute;
import org.mailleur.core.text.French;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.Codes;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.directory.Organization;

/** A SIRET has 14 digits, a SIREN 9, and both the right key. */
public final class SiretRule extends ElementRule<Organization> {

    /** Makes the rule. */
    public SiretRule() {
        super(new RuleCard("structure-siret", Severity.WARNING, RuleFamily.STRUCTURE,
                "Chaque SIRET a 14 chiffres, chaque SIREN 9, avec une clé exacte.",
                "Un numéro faux empêche de reconnaître la structure dans les listes nationales et laisse entrer des doublons.",
                "Recopiez le numéro depuis l’avis de situation de l’Insee."),
                Organization.class, DirectoryPackage.Literals.ORGANIZATION);
    }

    @Override
    protected void check(SpaceFacts facts, Organization organization, Remarks remarks) {
        check(organization, DirectoryPackage.Literals.ORGANIZATION__SIRET, organization.getSiret(), Codes::isSiret, remarks);
        check(organization, DirectoryPackage.Literals.ORGANIZATION__SIREN, organization.getSiren(), Codes::isSiren, remarks);
    }

    private static void check(Organization organization, EAttribute feature, String typed, Predicate<String> isRight, Remarks remarks) {
        if (typed == null || typed.isBlank() || isRight.test(typed)) {
            return;
        }
        String tidy = Codes.tidy(typed);
        String clause = "« " + typed + " » n’est pas un " + French.label(feature) + ". Recopiez-le depuis l’avis de situation de l’Insee.";
        if (isRight.test(tidy)) {
            remarks.add(clause, "Écrire « " + tidy + " »", () -> organization.eSet(feature, tidy));
        } else {
            remarks.add(clause);
        }
    }
}
