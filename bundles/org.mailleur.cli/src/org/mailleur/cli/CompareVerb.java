package org.mailleur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.mailleur.core.comparison.Comparison;
import org.mailleur.core.comparison.ComparisonCsv;
import org.mailleur.core.comparison.ComparisonText;
import org.mailleur.core.comparison.Comparisons;
import org.mailleur.core.file.FileProblem;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.WholeFile;
import org.mailleur.core.space.Space;
import org.mailleur.model.evaluation.Evaluation;

/** {@code comparer}: campaigns of one subject, or several subjects in one year. */
public final class CompareVerb implements Verb {

    private static final String FORMAT = "format";
    private static final String FOLDER = "sortie";
    /** Each format and the extension of its file. */
    private static final Map<String, String> EXTENSIONS = Map.of("table", "txt", "csv", "csv", "json", "json");
    private static final String FORMATS = "table, csv, json";

    @Override
    public String name() {
        return "comparer";
    }

    @Override
    public String summary() {
        return "compare les campagnes d’un sujet, ou plusieurs sujets évalués la même année";
    }

    @Override
    public String usage() {
        return "EVALUATION EVALUATION… [--format table,csv,json] [--sortie DOSSIER]";
    }

    @Override
    public String example() {
        return "exemple";
    }

    @Override
    public Options options() {
        return new Options().addOption(Option.builder().longOpt(FORMAT).hasArg().argName("LISTE").desc("parmi " + FORMATS + " (table si rien n’est dit)").get())
                .addOption(Option.builder().longOpt(FOLDER).hasArg().argName("DOSSIER").desc("où écrire (à l’écran si rien n’est dit)").get());
    }

    @Override
    public ExitCode run(Invocation invocation) throws BadInputException {
        if (invocation.arguments().isEmpty()) {
            throw new BadInputException("Indiquez les évaluations à comparer, ou le dossier qui les contient, par exemple « comparer exemple ».");
        }
        Set<String> formats = formats(invocation.line().getOptionValue(FORMAT, "table"));
        String folder = invocation.line().getOptionValue(FOLDER);
        if (folder == null && formats.size() > 1) {
            throw new BadInputException("À l’écran, un seul format à la fois ; indiquez un dossier avec --sortie pour en écrire plusieurs.");
        }
        Map<String, String> contents = contents(formats, compared(evaluations(invocation)));
        if (folder == null) {
            contents.values().forEach(invocation.out()::println);
        } else {
            write(contents, folder, invocation);
        }
        return ExitCode.OK;
    }

    private static Set<String> formats(String typed) throws BadInputException {
        Set<String> formats = new LinkedHashSet<>();
        for (String word : typed.split(",")) {
            String wanted = word.strip().toLowerCase(Locale.ROOT);
            if (!EXTENSIONS.containsKey(wanted)) {
                throw new BadInputException("« " + word.strip() + " » n’est pas un format de comparaison ; les formats sont : " + FORMATS + ".");
            }
            formats.add(wanted);
        }
        return formats;
    }

    /** The evaluations of what was typed; files of one space are opened once, so that they share their framework. */
    private static List<Evaluation> evaluations(Invocation invocation) throws BadInputException {
        List<Space> spaces = new ArrayList<>();
        List<Evaluation> evaluations = new ArrayList<>();
        for (String typed : invocation.arguments()) {
            List<LoadedFile> files = files(typed, spaces, invocation);
            int before = evaluations.size();
            for (LoadedFile file : files) {
                if (file.root().orElse(null) instanceof Evaluation evaluation) {
                    requireWhole(file);
                    evaluations.add(evaluation);
                }
            }
            if (evaluations.size() == before) {
                throw new BadInputException(files.stream().flatMap(file -> file.problems().stream()).findFirst().map(FileProblem::sentence)
                        .orElse("« " + typed + " » ne contient pas d’évaluation ; indiquez un fichier .evaluation."));
            }
        }
        return evaluations;
    }

    private static List<LoadedFile> files(String typed, List<Space> spaces, Invocation invocation) throws BadInputException {
        if (!typed.equals(Invocation.EXAMPLE)) {
            Path path = Invocation.path(typed);
            for (Space space : spaces) {
                if (Files.isRegularFile(path) && space.file(path).isPresent()) {
                    return List.of(space.file(path).orElseThrow());
                }
            }
        }
        Models.Asked asked = Models.open(typed, invocation);
        spaces.add(asked.space());
        return asked.files();
    }

    /** What was not read would pass for what is not rated. */
    private static void requireWhole(LoadedFile file) throws BadInputException {
        for (FileProblem problem : file.problems()) {
            if (problem.cause().isLosing()) {
                throw new BadInputException(problem.sentence());
            }
        }
    }

    private static Comparison.Compared compared(List<Evaluation> evaluations) throws BadInputException {
        // One evaluation alone is compared with the campaign before.
        if (evaluations.size() == 1 && evaluations.getFirst().getPrevious() != null && !evaluations.getFirst().getPrevious().eIsProxy()) {
            evaluations.add(evaluations.getFirst().getPrevious());
        }
        return switch (Comparisons.of(evaluations)) {
        case Comparison.Compared compared -> compared;
        case Comparison.Incomparable incomparable -> throw new BadInputException(incomparable.sentence());
        };
    }

    private static Map<String, String> contents(Set<String> formats, Comparison.Compared comparison) throws BadInputException {
        Map<String, String> contents = new LinkedHashMap<>();
        for (String format : formats) {
            contents.put(format, switch (format) {
            case "csv" -> csv(comparison);
            case "json" -> ComparisonJson.of(comparison);
            default -> String.join(System.lineSeparator(), ComparisonText.of(comparison));
            });
        }
        return contents;
    }

    private static String csv(Comparison.Compared comparison) throws BadInputException {
        StringBuilder csv = new StringBuilder();
        try {
            ComparisonCsv.write(comparison, csv);
        } catch (IOException e) {
            throw new BadInputException("La comparaison n’a pas pu être mise en tableau.", e);
        }
        return csv.toString();
    }

    private static void write(Map<String, String> contents, String folder, Invocation invocation) throws BadInputException {
        for (Map.Entry<String, String> content : contents.entrySet()) {
            Path target = Invocation.path(folder).resolve("comparaison." + EXTENSIONS.get(content.getKey()));
            try {
                Files.createDirectories(target.getParent());
                WholeFile.write(target, content.getValue().getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new BadInputException("« " + target + " » n’a pas pu être écrit ; vérifiez le dossier et la place sur le disque.", e);
            }
            invocation.out().println(target);
        }
    }
}
