package org.mailleur.core.generate.internal;

import java.util.List;

import org.mailleur.model.base.BaseFactory;
import org.mailleur.model.base.PopulationGroup;
import org.mailleur.model.base.Theme;
import org.mailleur.model.base.Tier;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.territory.Municipality;
import org.mailleur.model.territory.PopulationFigure;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryFactory;
import org.mailleur.model.territory.TerritoryKind;

/** Makes territories: communes, themes and publics, then rounds of what is governed and done, up to a number of objects. */
final class TerritoryMaker {

    /** No single thing that a round adds is larger. */
    private static final int LARGEST = 60;
    private static final int ROUNDS_PER_WORKSHOP = 3;

    private final TerritoryFactory factory = TerritoryFactory.eINSTANCE;
    private final Making making;

    TerritoryMaker(Making making) {
        this.making = making;
    }

    /**
     * Starts a territory: what it is, its places, themes and publics.
     *
     * @param name          its name
     * @param organizations whom its elements will refer to, at least two
     * @param budget        about how many objects it will have
     * @return the territory, to be filled
     */
    Setting start(String name, List<Organization> organizations, int budget) {
        Territory territory = Making.invented(factory.createTerritory());
        territory.setName(name);
        territory.setKind(making.dice().oneOf(TerritoryKind.EPCI, TerritoryKind.PAYS, TerritoryKind.LIVING_AREA));
        territory.setCode(making.names().siren());
        territory.setDescription(making.prose().text());
        territory.setAreaSquareKilometres(making.dice().euros(10_000, 120_000).movePointLeft(2));
        territory.getActors().addAll(making.dice().some(organizations, Math.max(1, organizations.size() * 3 / 4)));
        places(territory, budget);
        return new Setting(territory, organizations);
    }

    /**
     * Fills a territory.
     *
     * @param setting the territory
     * @param budget  how many objects it shall have; met exactly unless it was started with more
     */
    void fill(Setting setting, int budget) {
        Territory territory = setting.territory();
        int size = Making.size(territory);
        for (int round = 0; !territory.getThemes().isEmpty() && size + LARGEST <= budget; round++) {
            size = round(setting, round, size, budget);
        }
        // What no thing of several objects fits into is filled with communes, which are one object each.
        for (; size < budget; size++) {
            territory.getMunicipalities().add(municipality());
        }
    }

    private void places(Territory territory, int budget) {
        int communes = Math.clamp(budget / 40, 1, 45);
        for (int i = 0; i < communes; i++) {
            territory.getMunicipalities().add(municipality());
        }
        for (int i = 0; i < Math.min(3, budget / 20); i++) {
            territory.getPopulations().add(population());
        }
        int themes = Math.clamp(budget / 12, 0, Words.THEMES.size());
        for (String name : Words.THEMES.subList(0, themes)) {
            territory.getThemes().add(theme(name));
        }
        for (String name : making.dice().some(Words.PUBLICS, Math.min(6, budget / 25))) {
            territory.getPopulationGroups().add(group(name));
        }
    }

    private Municipality municipality() {
        Municipality municipality = factory.createMunicipality();
        municipality.setName(making.names().municipality());
        municipality.setCode(making.names().municipalityCode());
        municipality.setPopulation(making.dice().chance(90) ? Integer.valueOf(making.dice().between(40, 6_000)) : null);
        return municipality;
    }

    private PopulationFigure population() {
        PopulationFigure figure = factory.createPopulationFigure();
        figure.setCount(making.dice().between(5_000, 60_000));
        figure.setApproximate(making.dice().chance(30));
        figure.setYear(Integer.valueOf(making.dice().between(Making.FIRST_YEAR, Making.LAST_YEAR)));
        figure.setSource("Recensement (données d’exercice)");
        return figure;
    }

    private static Theme theme(String name) {
        Theme theme = BaseFactory.eINSTANCE.createTheme();
        theme.setName(name);
        theme.setCode(Names.key(name));
        return theme;
    }

    private PopulationGroup group(String name) {
        PopulationGroup group = BaseFactory.eINSTANCE.createPopulationGroup();
        group.setName(name);
        group.setTier(Tier.POPULATION);
        group.setDescription(making.prose().sentence());
        return group;
    }

    private int round(Setting setting, int round, int before, int budget) {
        GovernanceMaker governance = new GovernanceMaker(making);
        AllianceMaker alliances = new AllianceMaker(making);
        ActionMaker actions = new ActionMaker(making);
        List<Runnable> steps = List.of(() -> governance.body(setting), () -> alliances.network(setting), () -> actions.need(setting),
                () -> actions.action(setting), () -> alliances.policy(setting), () -> actions.need(setting), () -> actions.action(setting),
                () -> alliances.contract(setting), () -> governance.flow(setting), () -> actions.action(setting), () -> governance.flow(setting),
                () -> actions.project(setting), () -> governance.flow(setting), () -> actions.action(setting),
                () -> new ReviewMaker(making).review(setting), () -> governance.flow(setting), () -> {
                    if (round % ROUNDS_PER_WORKSHOP == 0) {
                        new ReviewMaker(making).workshop(setting);
                    }
                });
        int size = before;
        for (int i = 0; i < steps.size() && size + LARGEST <= budget; i++) {
            steps.get(i).run();
            size += setting.added();
        }
        return size;
    }
}
