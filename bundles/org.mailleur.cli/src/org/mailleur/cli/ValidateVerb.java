package org.mailleur.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.mailleur.core.validation.Finding;
import org.mailleur.core.validation.Severity;
import org.mailleur.core.validation.SpaceValidator;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** {@code valider}: checks models, for people or as JSON for programs. */
public final class ValidateVerb implements Verb {

    private static final String JSON = "json";

    @Override
    public String name() {
        return "valider";
    }

    @Override
    public String summary() {
        return "vérifie des modèles : lecture, liens, identifiants, informations obligatoires";
    }

    @Override
    public String usage() {
        return "MODELE… [--json]";
    }

    @Override
    public String example() {
        return "exemple";
    }

    @Override
    public Options options() {
        return new Options().addOption(Option.builder().longOpt(JSON).desc("le résultat en JSON, pour un programme").get());
    }

    @Override
    public ExitCode run(Invocation invocation) throws BadInputException {
        if (invocation.arguments().isEmpty()) {
            throw new BadInputException("Indiquez le fichier ou le dossier à vérifier, par exemple « valider exemple ».");
        }
        List<Finding> findings = new ArrayList<>();
        int files = 0;
        boolean unreadable = false;
        for (String typed : invocation.arguments()) {
            Models.Asked asked = Models.open(typed, invocation);
            findings.addAll(SpaceValidator.structural(asked.space()).validate(asked.files(), invocation.progress()));
            files += asked.files().size();
            unreadable |= asked.files().stream().anyMatch(file -> !file.isWhole());
        }
        if (invocation.line().hasOption(JSON)) {
            invocation.out().println(json(findings, files));
        } else {
            print(findings, files, invocation);
        }
        if (unreadable) {
            return ExitCode.BAD_INPUT;
        }
        return count(findings, Severity.ERROR) > 0 ? ExitCode.ERRORS_FOUND : ExitCode.OK;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    private static void print(List<Finding> findings, int files, Invocation invocation) {
        for (Finding finding : findings) {
            invocation.out().println(finding.severity().label() + " – " + finding.message());
        }
        invocation.out().println(counted(files, "fichier vérifié", "fichiers vérifiés") + " : "
                + counted(count(findings, Severity.ERROR), "erreur", "erreurs") + ", "
                + counted(count(findings, Severity.WARNING), "avertissement", "avertissements") + ".");
    }

    private static String counted(long count, String one, String many) {
        return (count == 0 ? "aucun" + (one.startsWith("erreur") ? "e" : "") : String.valueOf(count)) + " " + (count > 1 ? many : one);
    }

    private static String json(List<Finding> findings, int files) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("fichiers", Integer.valueOf(files));
        result.put("erreurs", Long.valueOf(count(findings, Severity.ERROR)));
        result.put("avertissements", Long.valueOf(count(findings, Severity.WARNING)));
        result.put("constats", findings.stream().map(ValidateVerb::fields).toList());
        Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        return gson.toJson(result);
    }

    private static Map<String, Object> fields(Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("gravite", finding.severity().label());
        fields.put("regle", finding.rule());
        fields.put("fichier", finding.file().toString());
        fields.put("ligne", Integer.valueOf(finding.line()));
        fields.put("identifiant", finding.id());
        fields.put("message", finding.message());
        return fields;
    }
}
