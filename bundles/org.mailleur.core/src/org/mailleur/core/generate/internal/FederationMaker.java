package org.mailleur.core.generate.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mailleur.core.space.Progress;
import org.mailleur.model.base.FileRoot;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.RatingScale;
import org.mailleur.model.territory.Federation;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryFactory;

/** Divides a number of objects into files of a size that people make: a directory, a territory and its campaigns at a time. */
public final class FederationMaker {

    private static final String NAME = "Verne-et-Ormes";
    /** About what a territory, its directory and its campaigns come to. */
    private static final int UNIT = 5_000;
    /** The usual size of a campaign. */
    private static final int CAMPAIGN = 450;
    private static final int MOST_CAMPAIGNS = 4;
    private static final List<Integer> YEARS = List.of(Integer.valueOf(2018), Integer.valueOf(2022), Integer.valueOf(2025), Integer.valueOf(2026));

    private final Making making;
    private final Map<String, FileRoot> files = new LinkedHashMap<>();

    /**
     * Makes the maker.
     *
     * @param seed the seed: the same one makes the same federation
     */
    public FederationMaker(long seed) {
        making = Making.of(seed);
    }

    /**
     * Makes a federation.
     *
     * @param elements how many objects it has
     * @param progress told of each territory; after a cancel, what was made is returned
     * @return the roots by the names of their files, below the folder of the space
     */
    public Map<String, FileRoot> make(int elements, Progress progress) {
        Federation federation = put(Names.key(NAME) + ".federation", federation());
        FrameworkMaker versioned = new FrameworkMaker(making);
        Framework framework = put("referentiel/exercice.referentiel", versioned.framework());
        RatingScale scale = put("referentiel/exercice.echelle", versioned.scale());
        Directory institutions = put("institutions.annuaire", new DirectoryMaker(making).institutions(NAME));
        int left = elements - Making.size(federation) - Making.size(framework) - Making.size(scale) - Making.size(institutions);
        EvaluationMaker evaluations = new EvaluationMaker(making, framework, scale);
        int units = Math.max(1, Math.round((float) left / UNIT));
        for (int i = 0; i < units && !progress.isCancelled(); i++) {
            String country = making.names().country();
            progress.at("Création du territoire « " + country + " »", i, units);
            int budget = left / (units - i);
            unit(country, institutions, evaluations, budget);
            left -= budget;
        }
        return files;
    }

    private static Federation federation() {
        Federation federation = Making.invented(TerritoryFactory.eINSTANCE.createFederation());
        federation.setName("Fédération des centres sociaux de " + NAME);
        federation.setDescription("Fédération inventée pour l’exercice et les mesures.");
        federation.setDepartmentCode(Names.DEPARTMENT);
        federation.setDepartmentName(NAME);
        return federation;
    }

    private void unit(String country, Directory institutions, EvaluationMaker evaluations, int budget) {
        String folder = Names.key(country) + "/";
        Directory directory = put(folder + Names.key(country) + ".annuaire", new DirectoryMaker(making).local(country, budget / 5));
        List<Organization> organizations = new ArrayList<>(institutions.getOrganizations());
        organizations.addAll(directory.getOrganizations());
        TerritoryMaker territories = new TerritoryMaker(making);
        int left = budget - Making.size(directory);
        Setting setting = territories.start(country, organizations, left);
        Territory territory = put(folder + Names.key(country) + ".territoire", setting.territory());
        int campaigns = directory.getOrganizations().isEmpty() ? 0 : Math.clamp(budget * 2L / 5 / CAMPAIGN, 0, MOST_CAMPAIGNS);
        Evaluation previous = null;
        for (int i = 0; i < campaigns; i++) {
            // Two campaigns on the same subject, then two on another: the second of each looks back on the first.
            Organization subject = directory.getOrganizations().get(Math.min(i / 2, directory.getOrganizations().size() - 1));
            int year = YEARS.get(i).intValue();
            Evaluation made = evaluations.make(territory, subject, year, i % 2 == 0 ? null : previous);
            put(folder + "evaluation-" + year + ".evaluation", made);
            left -= Making.size(made);
            previous = made;
        }
        territories.fill(setting, left);
    }

    private <T extends FileRoot> T put(String name, T root) {
        files.put(name, root);
        return root;
    }
}
