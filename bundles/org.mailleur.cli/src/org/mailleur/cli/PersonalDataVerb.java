package org.mailleur.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.privacy.PersonalData;
import org.mailleur.core.privacy.PersonalDatum;
import org.mailleur.core.privacy.PersonalDatum.Kind;
import org.mailleur.core.privacy.Purge;
import org.mailleur.core.text.FrenchFormat;

import com.google.gson.GsonBuilder;

/** {@code donnees-personnelles}: lists, purges, copies without people (RGPD). */
public final class PersonalDataVerb implements Verb {

    static final String PERSON = "personne";
    static final String PAST = "echues";
    static final String BEFORE = "avant";
    static final String PREVIEW = "apercu";
    static final String BACKUPS = "sauvegardes";
    static final String FOLDER = "sortie";
    static final String ORGANIZATIONS = "structures";
    static final String TERRITORIES = "territoires";
    static final String KEY = "cle";
    private static final String JSON = "json";
    private static final String ACTIONS = "lister, purger ou copier";

    private final ModelFileSaver saver;
    private final Clock clock;

    /**
     * Makes the verb.
     *
     * @param saver writes the files
     * @param clock tells which mandates are over
     */
    public PersonalDataVerb(ModelFileSaver saver, Clock clock) {
        this.saver = saver;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "donnees-personnelles";
    }

    @Override
    public String summary() {
        return "liste ou purge les données personnelles, ou copie un espace sans elles";
    }

    @Override
    public String usage() {
        return "lister MODELE… [--json] | purger MODELE --personne NOM | --echues | --avant DATE [--apercu] [--sauvegardes] | copier MODELE --sortie DOSSIER"
                + " [--structures] [--territoires] [--cle TEXTE]";
    }

    @Override
    public String example() {
        return "lister exemple";
    }

    @Override
    public Options options() {
        return new Options().addOption(flag(JSON, "lister : le résultat en JSON, pour un programme"))
                .addOption(value(PERSON, "NOM", "purger : tout ce qui concerne cette personne"))
                .addOption(flag(PAST, "purger : les mandats et les contacts arrivés à leur terme"))
                .addOption(value(BEFORE, "DATE", "purger : ce qui date d’avant ce jour, ce mois ou cette année (2023, 2023-06, 2023-06-30)"))
                .addOption(flag(PREVIEW, "purger : dit ce qui serait retiré, sans rien écrire"))
                .addOption(flag(BACKUPS, "purger : supprime aussi, pour toujours, les sauvegardes de l’espace qui contiennent encore ce qui est retiré"))
                .addOption(value(FOLDER, "DOSSIER", "copier : où écrire la copie (un dossier vide)"))
                .addOption(flag(ORGANIZATIONS, "copier : change aussi le nom des structures et retire leurs coordonnées"))
                .addOption(flag(TERRITORIES, "copier : change aussi le nom des territoires et des communes"))
                .addOption(value(KEY, "TEXTE", "copier : secret qui donne les mêmes pseudonymes d’une copie à l’autre (tiré au sort si rien n’est dit)"));
    }

    private static Option flag(String name, String description) {
        return Option.builder().longOpt(name).desc(description).get();
    }

    private static Option value(String name, String argument, String description) {
        return Option.builder().longOpt(name).hasArg().argName(argument).desc(description).get();
    }

    @Override
    public ExitCode run(Invocation invocation) throws BadInputException {
        List<String> words = invocation.arguments();
        if (words.isEmpty()) {
            throw new BadInputException("Indiquez ce qu’il faut faire des données personnelles : " + ACTIONS + " (voir donnees-personnelles --aide).");
        }
        if (words.size() < 2) {
            throw new BadInputException("Indiquez le fichier ou le dossier, par exemple « donnees-personnelles lister exemple ».");
        }
        List<String> models = words.subList(1, words.size());
        return switch (words.getFirst()) {
        case "lister" -> list(models, invocation);
        case "purger" -> new PersonalDataPurging(saver, clock).run(one(models), invocation);
        case "copier" -> new PersonalDataCopying(saver).run(one(models), invocation);
        default -> throw new BadInputException("« " + words.getFirst() + " » n’est pas une action sur les données personnelles ; indiquez " + ACTIONS + ".");
        };
    }

    private static String one(List<String> models) throws BadInputException {
        if (models.size() > 1) {
            throw new BadInputException("Indiquez un seul fichier ou dossier à la fois ; « " + models.get(1) + " » est de trop.");
        }
        return models.getFirst();
    }

    private static ExitCode list(List<String> models, Invocation invocation) throws BadInputException {
        List<PersonalDatum> data = new ArrayList<>();
        for (String model : models) {
            data.addAll(PersonalData.all(Models.open(model, invocation).files()));
        }
        if (invocation.line().hasOption(JSON)) {
            invocation.out().println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(data.stream().map(PersonalDataVerb::fields).toList()));
            return ExitCode.OK;
        }
        Path file = null;
        for (PersonalDatum datum : data.stream().sorted(java.util.Comparator.comparing((PersonalDatum each) -> each.file().path())).toList()) {
            if (!datum.file().path().equals(file)) {
                file = datum.file().path();
                invocation.out().println("« " + file.getFileName() + " »");
            }
            invocation.out().println("  " + line(datum));
        }
        long declared = data.stream().filter(datum -> datum.kind() == Kind.DECLARED).count();
        invocation.out().println(FrenchFormat.count(declared, "donnée personnelle", "données personnelles") + ", "
                + FrenchFormat.count(data.size() - declared, "passage à vérifier", "passages à vérifier") + ".");
        return ExitCode.OK;
    }

    /** What stands where, in one line. */
    static String line(PersonalDatum datum) {
        return datum.kind().label() + " : « " + datum.value() + " », dans " + Purge.place(datum)
                + datum.date().map(date -> " (" + FrenchFormat.date(date) + ")").orElse("");
    }

    private static Map<String, Object> fields(PersonalDatum datum) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("fichier", datum.file().path().toString());
        fields.put("identifiant", datum.id());
        fields.put("champ", datum.feature().getName());
        fields.put("nature", datum.kind().label());
        fields.put("valeur", datum.value());
        fields.put("date", datum.date().map(Object::toString).orElse(""));
        return fields;
    }
}
