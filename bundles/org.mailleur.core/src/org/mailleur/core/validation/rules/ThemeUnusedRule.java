package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.ThemeTiers;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.Theme;
import org.mailleur.model.territory.Territory;

/** Something stands for each theme of a territory. */
public final class ThemeUnusedRule extends ElementRule<Theme> {

    /** Makes the rule. */
    public ThemeUnusedRule() {
        super(new RuleCard("thematique-inutilisee", Severity.INFO, RuleFamily.STRUCTURE,
                "Chaque thématique d’un territoire est utilisée quelque part.",
                "Une thématique vide s’imprime dans les listes et les légendes.",
                "Rattachez-lui une action, une instance ou un besoin, ou supprimez-la."),
                Theme.class, BasePackage.Literals.THEME);
    }

    @Override
    protected void check(SpaceFacts facts, Theme theme, Remarks remarks) {
        if (theme.eContainer() instanceof Territory territory
                && facts.get(ThemeTiers.class, none -> new ThemeTiers()).of(territory, theme).isEmpty()) {
            remarks.add("rien n’est rattaché à cette thématique. Rattachez-lui une action, une instance ou un besoin, ou supprimez-la.");
        }
    }
}
