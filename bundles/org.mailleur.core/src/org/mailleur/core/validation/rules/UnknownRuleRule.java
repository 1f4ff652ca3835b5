package org.mailleur.core.validation.rules;

import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.territory.DisabledRule;
import org.mailleur.model.territory.TerritoryPackage;

/** A rule that is switched off exists. */
public final class UnknownRuleRule extends ElementRule<DisabledRule> {

    /** Identifier of this rule, which exists too. */
    public static final String ID = "regle-inconnue";

    private final Set<String> ids;

    /**
     * Makes the rule.
     *
     * @param ids identifiers of all other rules
     */
    public UnknownRuleRule(Set<String> ids) {
        super(new RuleCard(ID, Severity.WARNING, RuleFamily.FILES, "Chaque règle désactivée existe.",
                "Une faute de frappe dans l’identifiant laisse croire qu’une règle est désactivée alors qu’elle s’applique.",
                "Corrigez l’identifiant (« valider --regles » les donne tous), ou retirez la ligne."), DisabledRule.class,
                TerritoryPackage.Literals.DISABLED_RULE);
        this.ids = Set.copyOf(ids);
    }

    @Override
    protected void check(SpaceFacts facts, DisabledRule entry, Remarks remarks) {
        String rule = entry.getRule();
        if (rule != null && !rule.isBlank() && !ids.contains(rule.strip()) && !rule.strip().equals(ID)) {
            remarks.add("aucune règle ne s’appelle « " + rule + " ». Corrigez l’identifiant (« valider --regles » les donne tous), ou retirez cette ligne.",
                    "Retirer cette ligne", () -> EcoreUtil.remove(entry));
        }
    }
}
