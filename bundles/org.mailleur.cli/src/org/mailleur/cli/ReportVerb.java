package org.mailleur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.core.file.FileProblem;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Space;
import org.mailleur.diagram.description.ViewpointException;
import org.mailleur.diagram.engine.Diagrams;
import org.mailleur.diagram.export.DiagramExport;
import org.mailleur.look.IconSource;
import org.mailleur.look.LookFonts;
import org.mailleur.model.base.PartialDate;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.report.EvaluationReportInput;
import org.mailleur.report.EvaluationReports;
import org.mailleur.report.ReportException;
import org.mailleur.report.ReportFormat;
import org.mailleur.report.ReportLimits;
import org.mailleur.report.ReportOutcome;
import org.mailleur.report.TerritoryPictures;

/** {@code rapport}: makes the formal reports. */
public final class ReportVerb implements Verb {

    private static final String EVALUATION = "evaluation";
    private static final String FORMAT = "format";
    private static final String FOLDER = "sortie";
    private static final String FORMATS = String.join(", ", List.of(ReportFormat.values()).stream().map(ReportFormat::extension).toList());

    private final Clock clock;

    /**
     * Makes the verb.
     *
     * @param clock tells the date that reports bear
     */
    public ReportVerb(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "rapport";
    }

    @Override
    public String summary() {
        return "produit un rapport à remettre : PDF, Word, HTML, ODT, tableur";
    }

    @Override
    public String usage() {
        return EVALUATION + " MODELE [--format pdf,docx,…] [--sortie DOSSIER]";
    }

    @Override
    public String example() {
        return EVALUATION + " exemple --format pdf,docx --sortie rapports";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Option.builder().longOpt(FORMAT).hasArg().argName("LISTE").desc("parmi " + FORMATS + " (pdf si rien n’est dit)").get())
                .addOption(Option.builder().longOpt(FOLDER).hasArg().argName("DOSSIER").desc("où écrire (le dossier courant si rien n’est dit)").get());
    }

    @Override
    public ExitCode run(Invocation invocation) throws BadInputException {
        List<String> arguments = invocation.arguments();
        if (arguments.isEmpty() || !arguments.getFirst().equals(EVALUATION)) {
            throw new BadInputException("Indiquez quel rapport produire : « rapport evaluation MODELE » (voir rapport --aide).");
        }
        if (arguments.size() != 2) {
            throw new BadInputException("Indiquez une évaluation, et une seule, par exemple « rapport evaluation exemple ».");
        }
        Set<ReportFormat> formats = formats(invocation.line().getOptionValue(FORMAT, ReportFormat.PDF.extension()));
        Models.Asked asked = Models.open(arguments.get(1), invocation);
        LoadedFile file = evaluation(arguments.get(1), asked, invocation);
        Path folder = folder(invocation.line().getOptionValue(FOLDER, "."));
        TerritoryPictures maps = maps(asked.space());
        try (EvaluationReports reports = new EvaluationReports()) {
            for (ReportFormat format : formats) {
                write(reports, file, maps, format, folder, invocation);
            }
            return ExitCode.OK;
        } catch (ReportException e) {
            throw new BadInputException(e.getMessage(), e);
        }
    }

    /** The pictures need no icons: on a page they would only take room. */
    private static TerritoryPictures maps(Space space) throws BadInputException {
        try {
            DiagramExport export = new DiagramExport(Diagrams.shipped(), LookFonts.shipped(), IconSource.NONE);
            return TerritoryPictures.drawn((territory, progress) -> export.map(space, territory).flatMap(map -> export.page(space, map))
                    .map(page -> page.draw(progress)));
        } catch (ViewpointException e) {
            throw new BadInputException(e.getMessage(), e);
        } catch (IOException e) {
            throw new BadInputException("Les polices de caractères de Mailleur ne peuvent pas être lues ; réinstallez Mailleur.", e);
        }
    }

    private static Set<ReportFormat> formats(String typed) throws BadInputException {
        Set<ReportFormat> formats = new LinkedHashSet<>();
        for (String word : typed.split(",")) {
            String wanted = word.strip().toLowerCase(Locale.ROOT);
            Optional<ReportFormat> format = List.of(ReportFormat.values()).stream().filter(known -> known.extension().equals(wanted)).findFirst();
            formats.add(format.orElseThrow(() -> new BadInputException("« " + word.strip() + " » n’est pas un format de rapport ; les formats sont : "
                    + FORMATS + ".")));
        }
        return formats;
    }

    private static Path folder(String typed) throws BadInputException {
        Path folder = Invocation.path(typed);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BadInputException("Le dossier « " + typed + " » ne peut pas être créé ; choisissez-en un autre.", e);
        }
    }

    /** Finds the evaluation asked for; in a folder with several, the latest campaign. */
    private static LoadedFile evaluation(String typed, Models.Asked asked, Invocation invocation) throws BadInputException {
        List<LoadedFile> evaluations = asked.files().stream().filter(file -> file.root().filter(Evaluation.class::isInstance).isPresent())
                .sorted(Comparator.comparing(ReportVerb::lastDay).reversed()).toList();
        if (evaluations.isEmpty()) {
            List<FileProblem> problems = asked.files().stream().flatMap(file -> file.problems().stream()).toList();
            throw new BadInputException(problems.isEmpty() ? "« " + typed + " » ne contient pas d’évaluation ; indiquez un fichier .evaluation."
                    : problems.getFirst().sentence());
        }
        LoadedFile chosen = evaluations.getFirst();
        requireUsable(chosen);
        if (evaluations.size() > 1) {
            invocation.err().println("Plusieurs évaluations ici ; rapport de la plus récente, « " + chosen.path().getFileName() + " ».");
        }
        chosen.problems().forEach(problem -> invocation.err().println("Attention : " + problem.sentence()));
        return chosen;
    }

    private static LocalDate lastDay(LoadedFile file) {
        Evaluation evaluation = (Evaluation) file.root().orElseThrow();
        PartialDate date = evaluation.getEnd() != null ? evaluation.getEnd() : evaluation.getStart();
        return date == null ? LocalDate.MIN : date.latest();
    }

    /** A report made from half an evaluation would pass for the whole. */
    private static void requireUsable(LoadedFile file) throws BadInputException {
        Evaluation evaluation = (Evaluation) file.root().orElseThrow();
        boolean complete = isFound(evaluation.getFramework()) && isFound(evaluation.getScale()) && isFound(evaluation.getSubject());
        Optional<FileProblem> losing = file.problems().stream().filter(problem -> problem.cause().isLosing()).findFirst();
        if (losing.isPresent() || !complete && !file.problems().isEmpty()) {
            throw new BadInputException(losing.orElseGet(() -> file.problems().getFirst()).sentence());
        }
        if (!complete) {
            throw new BadInputException("« " + file.path().getFileName() + " » n’a pas encore de sujet, de référentiel ou d’échelle ; complétez l’évaluation avant "
                    + "d’en faire un rapport.");
        }
    }

    private static boolean isFound(EObject target) {
        return target != null && !target.eIsProxy();
    }

    private void write(EvaluationReports reports, LoadedFile file, TerritoryPictures maps, ReportFormat format, Path folder, Invocation invocation)
            throws ReportException {
        String name = file.path().getFileName().toString();
        Path target = folder.resolve("rapport-" + name.substring(0, name.lastIndexOf('.')) + "." + format.extension());
        EvaluationReportInput input = new EvaluationReportInput((Evaluation) file.root().orElseThrow(), file.path().getParent(), LocalDate.now(clock), maps);
        ReportOutcome outcome = reports.write(input, format, target, ReportLimits.DEFAULT, invocation.progress());
        switch (outcome) {
        case ReportOutcome.Written written -> invocation.out().println(written.file());
        case ReportOutcome.Cancelled cancelled -> invocation.err().println("Arrêté à votre demande ; aucun fichier n’a été écrit.");
        }
    }
}
