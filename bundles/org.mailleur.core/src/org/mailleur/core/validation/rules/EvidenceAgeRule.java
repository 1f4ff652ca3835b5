package org.mailleur.core.validation.rules;

import java.time.LocalDate;

import org.mailleur.core.text.FrenchFormat;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.Campaign;
import org.mailleur.core.validation.internal.Campaigns;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.evaluation.Evidence;

/**
 * Evidence dates from the period that a campaign looks back on: since the end of the campaign before, or the four years before its
 * start, which is about the length of an approval.
 */
public final class EvidenceAgeRule extends ElementRule<Evidence> {

    /** Makes the rule. */
    public EvidenceAgeRule() {
        super(new RuleCard("preuve-ancienne", Severity.WARNING, RuleFamily.METHOD,
                "Chaque preuve date de la période que la campagne regarde : depuis la fin de la campagne précédente, ou quatre ans avant le "
                        + "début de celle-ci.",
                "Une preuve plus ancienne a déjà servi, ou décrit un territoire qui a changé.",
                "Cherchez une preuve plus récente, ou corrigez la date."),
                Evidence.class, EvaluationPackage.Literals.EVIDENCE);
    }

    @Override
    protected void check(SpaceFacts facts, Evidence evidence, Remarks remarks) {
        Campaign campaign = evidence.getDate() == null ? null : Campaigns.around(facts, evidence).orElse(null);
        LocalDate since = campaign == null ? null : campaign.since();
        if (since != null && evidence.getDate().latest().isBefore(since)) {
            remarks.add("cette preuve (" + FrenchFormat.date(evidence.getDate()) + ") est antérieure à la période évaluée, qui commence le "
                    + FrenchFormat.date(since) + ". Cherchez-en une plus récente ou corrigez la date.");
        }
    }
}
