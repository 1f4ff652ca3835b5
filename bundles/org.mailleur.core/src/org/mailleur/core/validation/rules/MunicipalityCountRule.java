package org.mailleur.core.validation.rules;

import org.mailleur.core.text.FrenchFormat;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryPackage;

/** The number of communes is that of the communes listed, where they are. */
public final class MunicipalityCountRule extends ElementRule<Territory> {

    /** Makes the rule. */
    public MunicipalityCountRule() {
        super(new RuleCard("territoire-nombre-communes", Severity.WARNING, RuleFamily.STRUCTURE,
                "Le nombre de communes annoncé est celui des communes citées.",
                "Les deux nombres s’impriment : un lecteur attentif verra l’écart.",
                "Complétez la liste, ou corrigez le nombre."),
                Territory.class, TerritoryPackage.Literals.TERRITORY);
    }

    @Override
    protected void check(SpaceFacts facts, Territory territory, Remarks remarks) {
        Integer told = territory.getMunicipalityCount();
        int listed = territory.getMunicipalities().size();
        if (told != null && listed > 0 && told.intValue() != listed) {
            remarks.add("on y annonce " + FrenchFormat.count(told.intValue(), "commune", "communes") + " et on en cite " + listed
                    + ". Complétez la liste ou corrigez le nombre.", "Indiquer " + listed + " comme nombre de communes",
                    () -> territory.setMunicipalityCount(Integer.valueOf(listed)));
        }
    }
}
