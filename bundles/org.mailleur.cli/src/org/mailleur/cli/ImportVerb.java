package org.mailleur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.mailleur.core.exchange.CsvImport;
import org.mailleur.core.exchange.DuplicateChoice;
import org.mailleur.core.exchange.DuplicateChoice.Decision;
import org.mailleur.core.exchange.ExchangeException;
import org.mailleur.core.exchange.ExchangeLimits;
import org.mailleur.core.exchange.ImportOptions;
import org.mailleur.core.exchange.ImportPreview;
import org.mailleur.core.exchange.ImportSource;
import org.mailleur.core.exchange.PreviewText;
import org.mailleur.core.exchange.RowOutcome;
import org.mailleur.core.exchange.Tables;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.text.FrenchFormat;

/** {@code importer}: shows what lists would add, change and what is refused; writes it only when asked to. */
public final class ImportVerb implements Verb {

    static final String TABLE = "table";
    static final String INTO = "dans";
    static final String YEAR = "annee";
    private static final String DOUBLES = "doublons";
    private static final String IGNORE = "ignorer-refus";
    private static final String WRITE = "ecrire";
    private static final String PREVIEW = "apercu";
    private static final String DETAILS = "details";
    /** How many additions and changes are shown of each file; --details shows all. */
    private static final int SHOWN = 20;

    private final Tables tables = new Tables();
    private final ModelFileSaver saver;

    /**
     * Makes the verb.
     *
     * @param saver writes the files
     */
    public ImportVerb(ModelFileSaver saver) {
        this.saver = saver;
    }

    @Override
    public String name() {
        return "importer";
    }

    @Override
    public String summary() {
        return "montre ce que des listes ajoutent ou changent, puis l’écrit";
    }

    @Override
    public String usage() {
        return "FICHIER… --dans MODELE [--table structures] [--ecrire]";
    }

    @Override
    public String example() {
        return "structures.csv --dans mon-espace --table structures";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Option.builder().longOpt(INTO).hasArg().argName("MODELE").desc("l’espace, ou le fichier de l’espace qui reçoit les nouvelles lignes").get())
                .addOption(Option.builder().longOpt(TABLE).hasArg().argName("TABLE").desc("ce que liste le fichier ; sinon, son nom le dit (structures.csv)").get())
                .addOption(Option.builder().longOpt(YEAR).hasArg().argName("ANNEE").desc("l’année d’un jeu de communes ou d’EPCI, si son nom ne la dit pas").get())
                .addOption(Option.builder().longOpt(DOUBLES).hasArg().argName("CHOIX")
                        .desc("doublons probables : refuser (si rien n’est dit), meme ou nouveau").get())
                .addOption(Option.builder().longOpt(IGNORE).desc("importe les autres lignes bien que certaines soient refusées").get())
                .addOption(Option.builder().longOpt(PREVIEW).desc("montre sans écrire (ce qui est fait si rien n’est dit)").get())
                .addOption(Option.builder().longOpt(WRITE).desc("écrit ; sans cela, rien n’est modifié").get())
                .addOption(Option.builder().longOpt(DETAILS).desc("montre toutes les lignes, et non les " + SHOWN + " premières").get());
    }

    @Override
    public ExitCode run(Invocation invocation) throws BadInputException {
        String into = invocation.line().getOptionValue(INTO);
        if (invocation.arguments().isEmpty() || into == null) {
            throw new BadInputException("Indiquez le fichier à importer et l’espace, par exemple « importer structures.csv --dans mon-espace ».");
        }
        boolean write = invocation.line().hasOption(WRITE);
        if (write && (invocation.line().hasOption(PREVIEW) || Invocation.EXAMPLE.equals(into))) {
            throw new BadInputException(invocation.line().hasOption(PREVIEW) ? "--apercu et --ecrire se contredisent ; gardez l’un des deux."
                    : "L’exemple livré ne se modifie pas ; copiez son dossier et importez dans la copie.");
        }
        Models.Asked asked = Models.open(into, invocation);
        Optional<LoadedFile> target = asked.files().size() == 1 ? Optional.of(asked.files().getFirst()) : Optional.empty();
        ImportOptions options = new ImportOptions(target, doubles(invocation), invocation.line().hasOption(IGNORE), ExchangeLimits.DEFAULT);
        try {
            List<ImportSource> sources = new ArrayList<>();
            ImportedFiles files = new ImportedFiles(tables, asked, invocation);
            for (String typed : invocation.arguments()) {
                sources.add(files.source(typed));
            }
            ImportPreview preview = new CsvImport(tables).preview(asked.space(), sources, options, invocation.progress());
            new PreviewText(invocation.line().hasOption(DETAILS) ? Integer.MAX_VALUE : SHOWN).lines(preview).forEach(invocation.out()::println);
            if (write && preview.command().isPresent()) {
                CsvImport.write(preview.command().get(), saver);
            }
            invocation.out().println(outcome(preview, write));
            return preview.count(RowOutcome.Refused.class) > 0 ? ExitCode.ERRORS_FOUND : ExitCode.OK;
        } catch (ExchangeException | ModelFileException e) {
            throw new BadInputException(e.getMessage(), e);
        }
    }

    private static DuplicateChoice doubles(Invocation invocation) throws BadInputException {
        String typed = invocation.line().getOptionValue(DOUBLES, "refuser");
        return switch (typed) {
        case "refuser" -> DuplicateChoice.ASK_A_PERSON;
        case "meme" -> duplicate -> Decision.SAME;
        case "nouveau" -> duplicate -> Decision.NEW;
        default -> throw new BadInputException("--doublons attend refuser, meme ou nouveau, pas « " + typed + " ».");
        };
    }

    private static String outcome(ImportPreview preview, boolean write) {
        int refused = preview.count(RowOutcome.Refused.class);
        if (preview.command().isEmpty() && refused > 0) {
            return "Rien n’est importé : " + FrenchFormat.count(refused, "ligne est refusée", "lignes sont refusées")
                    + ". Corrigez-les et recommencez, ou ajoutez --ignorer-refus pour importer le reste.";
        }
        if (preview.command().isEmpty()) {
            return "Rien à importer : l’espace dit déjà la même chose.";
        }
        if (!write) {
            return "Aperçu seulement : rien n’a été écrit. Ajoutez --ecrire pour importer.";
        }
        return "Importé. Les fichiers d’avant sont dans le dossier .sauvegardes, à côté de chacun.";
    }
}
