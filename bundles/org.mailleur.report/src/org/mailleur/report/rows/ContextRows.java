package org.mailleur.report.rows;

import java.util.ArrayList;
import java.util.List;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.governance.BodyKind;
import org.mailleur.model.governance.GovernanceBody;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.policy.Contract;
import org.mailleur.model.policy.ContractKind;
import org.mailleur.model.policy.PolicyPackage;
import org.mailleur.model.territory.PopulationFigure;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryPackage;

/** The territory and how its social policy is governed, as far as the model tells. */
final class ContextRows {

    private final Territory territory;

    ContextRows(Evaluation evaluation) {
        this.territory = evaluation.getTerritory();
    }

    List<FactRow> facts() {
        List<FactRow> rows = new ArrayList<>();
        if (territory == null) {
            return rows;
        }
        rows.add(new FactRow("Territoire", FrenchText.joined(", ", FrenchText.plain(territory.getName()),
                Labels.ofStated(TerritoryPackage.Literals.TERRITORY_KIND, territory.getKind()))));
        int communes = !territory.getMunicipalities().isEmpty() ? territory.getMunicipalities().size()
                : territory.getMunicipalityCount() == null ? 0 : territory.getMunicipalityCount().intValue();
        if (communes > 0) {
            rows.add(new FactRow("Communes", FrenchText.integer(communes)));
        }
        territory.getPopulations().forEach(figure -> rows.add(new FactRow(populationLabel(figure), population(figure))));
        if (!territory.getThemes().isEmpty()) {
            rows.add(new FactRow("Thématiques suivies",
                    FrenchText.enumeration(territory.getThemes().stream().map(theme -> FrenchText.plain(theme.getName())).toList())));
        }
        return rows;
    }

    private static String populationLabel(PopulationFigure figure) {
        return figure.getYear() == null ? "Population" : "Population en " + figure.getYear();
    }

    private static String population(PopulationFigure figure) {
        String count = (figure.isApproximate() ? "environ " : "") + FrenchText.integer(figure.getCount()) + FrenchText.NBSP + "habitants";
        String origin = FrenchText.plain(figure.getSource());
        return origin.isEmpty() ? count : count + " – " + origin;
    }

    List<BodyRow> bodies() {
        List<BodyRow> rows = new ArrayList<>();
        if (territory != null) {
            territory.getBodies().forEach(body -> rows.add(row(body)));
            territory.getContracts().forEach(contract -> rows.add(row(contract)));
        }
        return rows;
    }

    private static BodyRow row(GovernanceBody body) {
        String words = FrenchText.plain(body.getKindLabel());
        String kind = !words.isEmpty() ? words : body.getKind() == BodyKind.OTHER ? "instance"
                : Labels.of(GovernancePackage.Literals.BODY_KIND, body.getKind());
        String mission = FrenchText.plain(body.getMission());
        return new BodyRow(FrenchText.plain(body.getName()), FrenchText.capitalised(kind), tier(body.getTier()),
                mission.isEmpty() ? FrenchText.plain(body.getDescription()) : mission);
    }

    private static BodyRow row(Contract contract) {
        String words = FrenchText.plain(contract.getKindLabel());
        String kind = !words.isEmpty() ? words : contract.getKind() == ContractKind.OTHER ? "contrat"
                : Labels.of(PolicyPackage.Literals.CONTRACT_KIND, contract.getKind());
        String period = FrenchText.period(contract.getStart(), contract.getEnd());
        return new BodyRow(FrenchText.plain(contract.getName()), FrenchText.capitalised(kind), tier(contract.getTier()),
                FrenchText.joined(" ", FrenchText.plain(contract.getDescription()),
                        period.isEmpty() ? "" : FrenchText.capitalised(period) + "."));
    }

    private static String tier(org.mailleur.model.base.Tier tier) {
        return FrenchText.capitalised(Labels.ofStated(BasePackage.Literals.TIER, tier));
    }
}
