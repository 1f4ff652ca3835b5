package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.Codes;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.directory.Organization;

/** A post code has five digits. */
public final class PostalCodeRule extends ElementRule<Organization> {

    /** Makes the rule. */
    public PostalCodeRule() {
        super(new RuleCard("structure-code-postal", Severity.WARNING, RuleFamily.STRUCTURE,
                "Chaque code postal a cinq chiffres.",
                "Un courrier mal adressé revient, et un tableur a souvent mangé le premier zéro.",
                "Corrigez le code postal."),
                Organization.class, DirectoryPackage.Literals.ORGANIZATION);
    }

    @Override
    protected void check(SpaceFacts facts, Organization organization, Remarks remarks) {
        String code = organization.getPostalCode();
        if (code == null || code.isBlank() || Codes.isPost(code)) {
            return;
        }
        String tidy = Codes.tidy(code);
        String right = tidy.length() == 4 ? "0" + tidy : tidy;
        String clause = "« " + code + " » n’est pas un code postal. Indiquez ses cinq chiffres.";
        if (Codes.isPost(right)) {
            remarks.add(clause, "Écrire « " + right + " »", () -> organization.setPostalCode(right));
        } else {
            remarks.add(clause);
        }
    }
}
