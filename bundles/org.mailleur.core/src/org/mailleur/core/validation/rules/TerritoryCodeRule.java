package org.mailleur.core.validation.rules;

import org.mailleur.core.validation.ElementRule;
import org.mailleur.core.validation.Remarks;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleFamily;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceFacts;
import org.mailleur.core.validation.internal.Codes;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryKind;
import org.mailleur.model.territory.TerritoryPackage;

/** A territory's code is of the sort that its kind asks for: INSEE for a commune, SIREN for a group of communes. */
public final class TerritoryCodeRule extends ElementRule<Territory> {

    /** Makes the rule. */
    public TerritoryCodeRule() {
        super(new RuleCard("territoire-code", Severity.WARNING, RuleFamily.STRUCTURE,
                "Le code d’un territoire est un code Insee (commune, département), un SIREN (intercommunalité) ou un code de quartier prioritaire.",
                "C’est par ce code que les données nationales se rattachent au territoire.",
                "Recopiez le code depuis le code officiel géographique de l’Insee."),
                Territory.class, TerritoryPackage.Literals.TERRITORY);
    }

    @Override
    protected void check(SpaceFacts facts, Territory territory, Remarks remarks) {
        String code = territory.getCode();
        if (code == null || code.isBlank() || isRight(territory.getKind(), code)) {
            return;
        }
        String tidy = Codes.tidy(code);
        String clause = "« " + code + " » n’est pas " + wanted(territory.getKind()) + ". Recopiez le code depuis le code officiel "
                + "géographique de l’Insee.";
        if (isRight(territory.getKind(), tidy)) {
            remarks.add(clause, "Écrire « " + tidy + " »", () -> territory.setCode(tidy));
        } else {
            remarks.add(clause);
        }
    }

    private static boolean isRight(TerritoryKind kind, String code) {
        return switch (kind) {
        case COMMUNE -> Codes.isCommune(code);
        case EPCI -> Codes.isSiren(code);
        case DEPARTEMENT -> Codes.isDepartement(code);
        case NEIGHBOURHOOD -> Codes.isNeighbourhood(code) || Codes.isCommune(code);
        default -> Codes.isCommune(code) || Codes.isSiren(code) || Codes.isDepartement(code);
        };
    }

    private static String wanted(TerritoryKind kind) {
        return switch (kind) {
        case COMMUNE -> "un code Insee de commune (cinq caractères)";
        case EPCI -> "un SIREN d’intercommunalité (neuf chiffres)";
        case DEPARTEMENT -> "un code de département";
        case NEIGHBOURHOOD -> "un code de quartier prioritaire, ni un code Insee de commune";
        default -> "un code Insee, ni un SIREN";
        };
    }
}
