package org.mailleur.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.mailleur.core.file.FormatVersion;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.migration.Migration;
import org.mailleur.core.migration.MigrationChange;
import org.mailleur.core.migration.MigrationStep;
import org.mailleur.core.migration.MigrationSteps;
import org.mailleur.core.space.FileMigration;
import org.mailleur.core.space.SpaceMigration;

/** {@code migrer}: writes files of older formats in today's, and tells what changed. */
public final class MigrateVerb implements Verb {

    private static final String PREVIEW = "apercu";

    private final ModelFileSaver saver;

    /**
     * Makes the verb.
     *
     * @param saver writes the files
     */
    public MigrateVerb(ModelFileSaver saver) {
        this.saver = saver;
    }

    @Override
    public String name() {
        return "migrer";
    }

    @Override
    public String summary() {
        return "convertit au format d’aujourd’hui les fichiers d’une version plus ancienne, avec une sauvegarde de chacun";
    }

    @Override
    public String usage() {
        return "MODELE… [--apercu]";
    }

    @Override
    public String example() {
        return "exemple --apercu";
    }

    @Override
    public Options options() {
        return new Options().addOption(Option.builder().longOpt(PREVIEW).desc("dit ce qui changerait, sans rien écrire").get());
    }

    @Override
    public ExitCode run(Invocation invocation) throws BadInputException {
        if (invocation.arguments().isEmpty()) {
            throw new BadInputException("Indiquez le fichier ou le dossier à convertir, par exemple « migrer mon-espace --apercu ».");
        }
        boolean preview = invocation.line().hasOption(PREVIEW);
        List<FileMigration> results = new ArrayList<>();
        for (String typed : invocation.arguments()) {
            Models.Asked asked = Models.open(typed, invocation);
            results.addAll(preview ? SpaceMigration.preview(asked.files()) : new SpaceMigration(saver).migrate(asked.files(), invocation.progress()));
        }
        printSteps(results, invocation.out());
        results.forEach(result -> print(result, invocation.out()));
        invocation.out().println(conclusion(results, preview));
        return count(results, FileMigration.Refused.class) > 0 ? ExitCode.BAD_INPUT : ExitCode.OK;
    }

    /** What each format that was met brought, once. */
    private static void printSteps(List<FileMigration> results, PrintStream out) {
        SortedMap<Integer, String> summaries = new TreeMap<>();
        for (FileMigration result : results) {
            for (MigrationStep step : MigrationSteps.known().steps()) {
                if (result.migration().filter(migration -> migration.from() <= step.from()).isPresent()) {
                    summaries.put(Integer.valueOf(step.from()), step.summary());
                }
            }
        }
        summaries.forEach((from, summary) -> out.println("Du format " + from + " au format " + (from.intValue() + 1) + " : " + summary));
    }

    private static void print(FileMigration result, PrintStream out) {
        Path file = result.file();
        switch (result.outcome()) {
        case FileMigration.Current() -> {
            // The conclusion counts them; a line for each would hide what changed.
        }
        case FileMigration.Refused refused -> out.println("refusé – " + refused.sentence());
        case FileMigration.Possible() -> print(file, result.migration().orElseThrow(), out);
        case FileMigration.Done done -> {
            print(file, result.migration().orElseThrow(), out);
            out.println("  sauvegarde : " + file.getParent().relativize(done.backup()));
        }
        }
    }

    private static void print(Path file, Migration migration, PrintStream out) {
        out.println("« " + file.getFileName() + " » : du format " + migration.from() + " au format " + migration.to()
                + (migration.changes().isEmpty() ? ", sans autre changement" : ""));
        for (MigrationChange change : migration.changes()) {
            out.println("  ligne " + change.line() + ", " + change.element() + " : " + change.what());
        }
    }

    private static String conclusion(List<FileMigration> results, boolean preview) {
        long converted = count(results, FileMigration.Done.class) + count(results, FileMigration.Possible.class);
        String changed = preview ? counted(converted, "fichier à convertir", "fichiers à convertir") : counted(converted, "fichier converti", "fichiers convertis");
        return changed + ", " + count(results, FileMigration.Current.class) + " déjà au format " + FormatVersion.CURRENT + ", "
                + counted(count(results, FileMigration.Refused.class), "refusé", "refusés") + "." + (preview ? " Rien n’a été écrit." : "");
    }

    private static String counted(long count, String one, String many) {
        return (count == 0 ? "aucun" : String.valueOf(count)) + " " + (count > 1 ? many : one);
    }

    private static long count(List<FileMigration> results, Class<? extends FileMigration.Outcome> outcome) {
        return results.stream().filter(result -> outcome.isInstance(result.outcome())).count();
    }
}
