package org.mailleur.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.mailleur.core.exchange.CsvExport;
import org.mailleur.core.exchange.DataInclusion;
import org.mailleur.core.exchange.JsonExport;
import org.mailleur.core.exchange.Leaving;
import org.mailleur.core.exchange.Table;
import org.mailleur.core.exchange.Tables;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.WholeFile;
import org.mailleur.core.text.FrenchFormat;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.Organization;

/** {@code exporter}: writes lists for Excel, everything as JSON, or organizations for data·inclusion. */
public final class ExportVerb implements Verb {

    private static final String TABLES = "tables";
    private static final String FORMAT = "format";
    private static final String FOLDER = "sortie";
    private static final String PERSONAL = "avec-donnees-personnelles";
    private static final String LABELS = "libelles";
    private static final String REPLACE = "remplacer";

    private final Tables tables = new Tables();
    private final Clock clock;

    /**
     * Makes the verb.
     *
     * @param clock tells the date for what does not know its own
     */
    public ExportVerb(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "exporter";
    }

    @Override
    public String summary() {
        return "écrit des listes pour Excel, ou tout un espace en JSON";
    }

    @Override
    public String usage() {
        return "MODELE --sortie DOSSIER [--tables structures,contrats,…] [--format csv|json|data-inclusion]";
    }

    @Override
    public String example() {
        return "exemple --tables structures,instances --sortie listes";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Option.builder().longOpt(TABLES).hasArg().argName("LISTE").desc("les tables à écrire en CSV (toutes si rien n’est dit) : "
                        + tables.all().stream().map(Table::group).distinct().collect(Collectors.joining(", "))).get())
                .addOption(Option.builder().longOpt(FORMAT).hasArg().argName("FORMAT")
                        .desc("csv (si rien n’est dit), json : tout l’espace, data-inclusion : les structures").get())
                .addOption(Option.builder().longOpt(FOLDER).hasArg().argName("DOSSIER").desc("où écrire").get())
                .addOption(Option.builder().longOpt(PERSONAL).desc("avec les noms et coordonnées de personnes").get())
                .addOption(Option.builder().longOpt(LABELS).desc("JSON : avec les mots français à côté des noms techniques").get())
                .addOption(Option.builder().longOpt(REPLACE).desc("remplace les fichiers du même nom").get());
    }

    /** What to write. */
    private record Written(byte[] content, String remark) {
    }

    @Override
    public ExitCode run(Invocation invocation) throws BadInputException {
        if (invocation.arguments().size() != 1) {
            throw new BadInputException("Indiquez un modèle à exporter, par exemple « exporter exemple --sortie listes ».");
        }
        String typed = invocation.line().getOptionValue(FOLDER);
        if (typed == null) {
            throw new BadInputException("Indiquez le dossier où écrire, par exemple « --sortie listes ».");
        }
        Models.Asked asked = Models.open(invocation.arguments().getFirst(), invocation);
        for (LoadedFile file : asked.space().files()) {
            if (!file.isWhole()) {
                throw new BadInputException("« " + file.path().getFileName() + " » n’a pas pu être lu en entier : l’export serait incomplet. Réparez ce fichier "
                        + "d’abord (voir valider).");
            }
        }
        try {
            Map<String, Written> files = files(asked, invocation);
            write(Invocation.path(typed), files, invocation);
            return ExitCode.OK;
        } catch (IOException e) {
            throw new BadInputException("« " + typed + " » ne peut pas être écrit ; fermez les fichiers ouverts dans Excel ou choisissez un autre dossier.", e);
        }
    }

    private Map<String, Written> files(Models.Asked asked, Invocation invocation) throws BadInputException, IOException {
        Leaving leaving = new Leaving(invocation.line().hasOption(PERSONAL));
        String format = invocation.line().getOptionValue(FORMAT, "csv");
        if (!"csv".equals(format) && invocation.line().hasOption(TABLES)) {
            throw new BadInputException("--tables ne vaut que pour le format csv ; retirez-le ou choisissez --format csv.");
        }
        return switch (format) {
        case "csv" -> csv(asked, wanted(invocation), leaving);
        case "json" -> Map.of("espace.json", json(asked, leaving, invocation.line().hasOption(LABELS)));
        case "data-inclusion" -> Map.of("structures-data-inclusion.json", inclusion(asked));
        default -> throw new BadInputException("« " + format + " » n’est pas un format d’export ; les formats sont csv, json et data-inclusion.");
        };
    }

    private Set<Table> wanted(Invocation invocation) throws BadInputException {
        String typed = invocation.line().getOptionValue(TABLES);
        if (typed == null) {
            return new LinkedHashSet<>(tables.all());
        }
        Set<Table> wanted = new LinkedHashSet<>();
        for (String word : typed.split(",")) {
            List<Table> group = tables.group(word.strip());
            if (group.isEmpty()) {
                throw new BadInputException("« " + word.strip() + " » n’est pas une table ; les tables sont : "
                        + tables.all().stream().map(Table::id).collect(Collectors.joining(", ")) + ".");
            }
            wanted.addAll(group);
        }
        return wanted;
    }

    private static Map<String, Written> csv(Models.Asked asked, Set<Table> wanted, Leaving leaving) throws IOException {
        Map<String, Written> files = new LinkedHashMap<>();
        for (CsvExport.Exported table : new CsvExport(asked.space(), asked.files(), leaving).write(List.copyOf(wanted))) {
            String withheld = table.withheld() == 0 ? "" : " ; " + FrenchFormat.count(table.withheld(), "parole retenue", "paroles retenues")
                    + ", faute d’accord pour la publier ou de version anonymisée";
            files.put(table.table().id() + ".csv", new Written(table.content(), FrenchFormat.count(table.rows(), "ligne", "lignes") + withheld));
        }
        return files;
    }

    private static Written json(Models.Asked asked, Leaving leaving, boolean labels) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        JsonExport.Counts counts = new JsonExport(leaving, labels).write(asked.space(), asked.files(), out);
        return new Written(bytes.toByteArray(), FrenchFormat.count(counts.written(), "élément", "éléments") + ", "
                + FrenchFormat.count(counts.withheld(), "parole retenue", "paroles retenues"));
    }

    private Written inclusion(Models.Asked asked) throws IOException {
        List<Organization> organizations = new ArrayList<>();
        asked.files().forEach(file -> file.root().filter(Directory.class::isInstance).map(Directory.class::cast)
                .ifPresent(directory -> organizations.addAll(directory.getOrganizations())));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DataInclusion().write(organizations, LocalDate.now(clock), new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        return new Written(bytes.toByteArray(), FrenchFormat.count(organizations.size(), "structure", "structures"));
    }

    private static void write(Path folder, Map<String, Written> files, Invocation invocation) throws IOException, BadInputException {
        for (String name : files.keySet()) {
            if (!invocation.line().hasOption(REPLACE) && Files.exists(folder.resolve(name))) {
                throw new BadInputException("« " + folder.resolve(name) + " » existe déjà, peut-être avec vos corrections ; choisissez un autre dossier, ou "
                        + "ajoutez --remplacer.");
            }
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, Written> file : files.entrySet()) {
            WholeFile.write(folder.resolve(file.getKey()), file.getValue().content());
            invocation.out().println(folder.resolve(file.getKey()) + " : " + file.getValue().remark() + ".");
        }
    }
}
