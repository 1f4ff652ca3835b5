package org.mailleur.core.validation.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.territory.DisabledRule;
import org.mailleur.model.territory.TerritoryPackage;

/** A rule that is switched off says by whom, when and why. */
public final class SwitchReasonRule extends ElementRule<DisabledRule> {

    /** Makes the rule. */
    public SwitchReasonRule() {
        super(new RuleCard("desactivation-sans-raison", Severity.WARNING, RuleFamily.FILES,
                "Chaque règle désactivée dit par qui, quand et pourquoi.",
                "Dans deux ans, personne ne saura si l’on peut la réactiver.",
                "Complétez ces trois informations, ou réactivez la règle."),
                DisabledRule.class, TerritoryPackage.Literals.DISABLED_RULE);
    }

    @Override
    protected void check(SpaceFacts facts, DisabledRule entry, Remarks remarks) {
        List<String> missing = new ArrayList<>();
        if (entry.getDisabledBy() == null || entry.getDisabledBy().isBlank()) {
            missing.add("par qui");
        }
        if (entry.getDisabledOn() == null) {
            missing.add("quand");
        }
        if (entry.getReason() == null || entry.getReason().isBlank()) {
            missing.add("pourquoi");
        }
        if (!missing.isEmpty()) {
            remarks.add("la règle « " + entry.getRule() + " » est désactivée sans que l’on sache " + String.join(", ", missing)
                    + ". Complétez, ou réactivez-la.", "Réactiver la règle", () -> EcoreUtil.remove(entry));
        }
    }
}
