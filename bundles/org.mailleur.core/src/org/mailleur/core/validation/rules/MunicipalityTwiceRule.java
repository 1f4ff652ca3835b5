package org.mailleur.core.validation.rules;

import java.util.HashMap;
import java.util.Map;

import org.mailleur.core.text.Spelling;
import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.Codes;
import org.mailleur.model.territory.Municipality;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryPackage;

/** A commune stands once in its territory. */
public final class MunicipalityTwiceRule extends ElementRule<Territory> {

    /** Makes the rule. */
    public MunicipalityTwiceRule() {
        super(new RuleCard("commune-en-double", Severity.WARNING, RuleFamily.STRUCTURE,
                "Chaque commune n’est citée qu’une fois dans son territoire.",
                "Une commune en double fausse le nombre de communes et d’habitants.",
                "Supprimez celle qui est en trop."),
                Territory.class, TerritoryPackage.Literals.TERRITORY);
    }

    @Override
    protected void check(SpaceFacts facts, Territory territory, Remarks remarks) {
        Map<String, Municipality> seen = new HashMap<>();
        for (Municipality municipality : territory.getMunicipalities()) {
            String code = municipality.getCode() == null ? "" : Codes.tidy(municipality.getCode());
            String name = municipality.getName() == null ? "" : Spelling.key(municipality.getName());
            Municipality sameCode = code.isEmpty() ? null : seen.putIfAbsent(code, municipality);
            Municipality sameName = name.isEmpty() ? null : seen.putIfAbsent(name, municipality);
            boolean otherCode = sameName != null && !code.isEmpty() && sameName.getCode() != null && !code.equals(Codes.tidy(sameName.getCode()));
            Municipality twin = sameCode != null ? sameCode : otherCode ? null : sameName;
            if (twin != null) {
                remarks.add("la commune « " + municipality.getName() + " » y figure deux fois (« " + twin.getName() + " »). Supprimez celle "
                        + "qui est en trop.");
            }
        }
    }
}
