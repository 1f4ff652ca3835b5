package org.mailleur.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.mailleur.core.validation.Finding;
import org.mailleur.core.validation.RuleCatalogue;
import org.mailleur.core.validation.SpaceValidator;
import org.mailleur.core.validation.SwitchedOff;

/** {@code valider}: checks models by all rules, for people or as JSON for programs, and lists the rules. */
public final class ValidateVerb implements Verb {

    private static final String JSON = "json";
    private static final String RULES = "regles";

    @Override
    public String name() {
        return "valider";
    }

    @Override
    public String summary() {
        return "vérifie des modèles : fichiers, description du territoire, méthode, données personnelles";
    }

    @Override
    public String usage() {
        return "MODELE… [--json], ou --regles";
    }

    @Override
    public String example() {
        return "exemple";
    }

    @Override
    public Options options() {
        return new Options().addOption(Option.builder().longOpt(JSON).desc("le résultat en JSON, pour un programme").get())
                .addOption(Option.builder().longOpt(RULES).desc("toutes les règles : ce qu’elles vérifient, pourquoi, que faire").get());
    }

    @Override
    public ExitCode run(Invocation invocation) throws BadInputException {
        boolean json = invocation.line().hasOption(JSON);
        if (invocation.line().hasOption(RULES)) {
            list(invocation, json);
            return ExitCode.OK;
        }
        if (invocation.arguments().isEmpty()) {
            throw new BadInputException("Indiquez le fichier ou le dossier à vérifier, par exemple « valider exemple ».");
        }
        Checked checked = check(invocation);
        if (json) {
            invocation.out().println(CheckedJson.of(checked));
        } else {
            new CheckedText(invocation.out()).print(checked);
        }
        return checked.code();
    }

    private static void list(Invocation invocation, boolean json) throws BadInputException {
        if (!invocation.arguments().isEmpty()) {
            throw new BadInputException("--regles donne la liste des règles et ne vérifie aucun fichier ; retirez « " + invocation.arguments().getFirst()
                    + " » ou --regles.");
        }
        if (json) {
            invocation.out().println(CheckedJson.of(RuleCatalogue.rules()));
        } else {
            new CheckedText(invocation.out()).print(RuleCatalogue.rules());
        }
    }

    private static Checked check(Invocation invocation) throws BadInputException {
        List<Finding> findings = new ArrayList<>();
        // Two files of one space name the same rules.
        Set<SwitchedOff> switchedOff = new LinkedHashSet<>();
        int files = 0;
        boolean unreadable = false;
        for (String typed : invocation.arguments()) {
            Models.Asked asked = Models.open(typed, invocation);
            SpaceValidator validator = SpaceValidator.complete(asked.space(), Clock.systemDefaultZone());
            findings.addAll(validator.validate(asked.files(), invocation.progress()));
            switchedOff.addAll(validator.switchedOff());
            files += asked.files().size();
            unreadable |= asked.files().stream().anyMatch(file -> !file.isWhole());
        }
        return new Checked(findings, List.copyOf(switchedOff), files, unreadable);
    }
}
