package org.mailleur.core.validation.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.mailleur.core.text.French;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.ThemeTiers;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.Tier;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryPackage;
import org.mailleur.model.territory.ThemeReview;

/** A theme that is read on the vertical model has something on each of its tiers. */
public final class ThemeTierRule extends ElementRule<ThemeReview> {

    /** Makes the rule. */
    public ThemeTierRule() {
        super(new RuleCard("thematique-niveau-vide", Severity.WARNING, RuleFamily.STRUCTURE,
                "Une thématique que l’on a lue a quelque chose à chaque niveau : actions, coordination, pilotage, politique publique.",
                "Un niveau vide est soit un oubli, soit le constat le plus important de la lecture : il faut le dire.",
                "Ajoutez ce qui s’y joue, même seulement souhaité, ou dites dans la lecture que ce niveau est vide."),
                ThemeReview.class, TerritoryPackage.Literals.THEME_REVIEW);
    }

    @Override
    protected void check(SpaceFacts facts, ThemeReview review, Remarks remarks) {
        if (review.getTheme() == null || !(review.eContainer() instanceof Territory territory)) {
            return;
        }
        Set<Tier> filled = facts.get(ThemeTiers.class, none -> new ThemeTiers()).of(territory, review.getTheme());
        List<String> empty = READ.stream().filter(tier -> !filled.contains(tier))
                .map(tier -> "« " + French.label(BasePackage.Literals.TIER.getEEnumLiteral(tier.getValue())) + " »").toList();
        if (!empty.isEmpty()) {
            remarks.add("rien n’y figure au niveau " + String.join(", ni au niveau ", empty)
                    + ". Ajoutez ce qui s’y joue, même seulement souhaité, ou dites que ce niveau est vide.");
        }
    }

    private static final Set<Tier> READ = EnumSet.of(Tier.LOCAL_ACTION, Tier.COORDINATION, Tier.STEERING, Tier.PUBLIC_POLICY);
}
