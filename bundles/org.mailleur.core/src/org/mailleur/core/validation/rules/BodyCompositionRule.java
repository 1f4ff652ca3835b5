package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.base.Maturity;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.GovernancePackage;

/** A body says who sits on it, by seats or in words, unless it is only wished for. */
public final class BodyCompositionRule extends ElementRule<GovernanceBody> {

    /** Makes the rule. */
    public BodyCompositionRule() {
        super(new RuleCard("instance-sans-composition", Severity.WARNING, RuleFamily.STRUCTURE,
                "Chaque instance qui existe dit qui y siège, par ses sièges ou en toutes lettres.",
                "Sans composition, on ne sait pas si les habitants, les bénévoles ou les institutions y ont une place.",
                "Ajoutez ses sièges, ou décrivez sa composition en une phrase ; si l’instance n’est que souhaitée, indiquez-le."),
                GovernanceBody.class, GovernancePackage.Literals.GOVERNANCE_BODY);
    }

    @Override
    protected void check(SpaceFacts facts, GovernanceBody body, Remarks remarks) {
        boolean told = !body.getSeats().isEmpty() || body.getCompositionNote() != null && !body.getCompositionNote().isBlank();
        if (!told && body.getMaturity() != Maturity.WISHED_FOR) {
            remarks.add("on ne sait pas qui y siège. Ajoutez ses sièges ou décrivez sa composition.");
        }
    }
}
