package org.mailleur.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.cli.ExitCode;
import org.mailleur.cli.ExportVerb;
import org.mailleur.cli.ImportVerb;
import org.mailleur.core.file.ModelFileSaver;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Lists out of the example and into a copy of it. */
final class ExchangeVerbsTest {

    private static final Clock CLOCK = Clock.systemDefaultZone();

    @TempDir
    private Path folder;
    private Path space;

    @BeforeEach
    void copyOfTheExample() throws IOException {
        space = folder.resolve("espace");
        try (Stream<Path> files = Files.walk(Examples.space())) {
            for (Path file : files.toList()) {
                Files.copy(file, space.resolve(Examples.space().relativize(file).toString()));
            }
        }
    }

    private static Typed type(String... words) {
        return Typed.run(List.of(new ImportVerb(new ModelFileSaver("Mailleur (tests)", CLOCK)), new ExportVerb(CLOCK)), Examples.space(), words);
    }

    private Path list(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    @Test
    void whatTheExampleExportsImportsBackWithoutAChange() throws IOException {
        Path lists = folder.resolve("listes");
        Typed exported = type("exporter", "exemple", "--sortie", lists.toString(), "--avec-donnees-personnelles");
        assertEquals(ExitCode.OK, exported.code(), exported.err());
        List<String> words = new java.util.ArrayList<>(List.of("importer", "--dans", space.toString(), "--ecrire"));
        try (Stream<Path> files = Files.list(lists)) {
            files.map(Path::toString).forEach(words::add);
        }
        Typed imported = type(words.toArray(String[]::new));
        assertEquals(ExitCode.OK, imported.code(), imported.out() + imported.err());
        assertTrue(imported.out().contains("Rien à importer : l’espace dit déjà la même chose."), imported.out());
        assertFalse(Files.exists(space.resolve(".sauvegardes")));
    }

    @Test
    void nothingIsWrittenBeforeItIsAskedFor() throws IOException {
        Path file = space.resolve("diois.annuaire");
        String before = Files.readString(file);
        String csv = list("structures.csv", "Nom;Type;CP\nCafé associatif de la Tuilière;association;26150\n").toString();
        Typed preview = type("importer", csv, "--dans", file.toString());
        assertEquals(ExitCode.OK, preview.code(), preview.err());
        assertTrue(preview.out().contains("+ ligne 2 : structure « Café associatif de la Tuilière »"), preview.out());
        assertTrue(preview.out().contains("Aperçu seulement : rien n’a été écrit."), preview.out());
        assertEquals(before, Files.readString(file));
        Typed written = type("importer", csv, "--dans", file.toString(), "--ecrire");
        assertTrue(written.out().contains("Importé."), written.out() + written.err());
        assertTrue(Files.readString(file).contains("Café associatif de la Tuilière"));
    }

    @Test
    void oneRefusedLineKeepsAllOut() throws IOException {
        Path file = space.resolve("diois.annuaire");
        String before = Files.readString(file);
        String csv = list("structures.csv", "Nom;Début de l’agrément\nMaison des ormes;3 mars 2026\nTiers-lieu des ormes;bientôt\n").toString();
        Typed refused = type("importer", csv, "--dans", file.toString(), "--ecrire");
        assertEquals(ExitCode.ERRORS_FOUND, refused.code());
        assertTrue(refused.out().contains("! ligne 3") && refused.out().contains("Rien n’est importé"), refused.out());
        assertEquals(before, Files.readString(file));
        Typed rest = type("importer", csv, "--dans", file.toString(), "--ecrire", "--ignorer-refus");
        assertEquals(ExitCode.ERRORS_FOUND, rest.code());
        assertTrue(Files.readString(file).contains("Maison des ormes") && !Files.readString(file).contains("Tiers-lieu des ormes"));
    }

    @Test
    void jsonHoldsNoWordsThatMayNotLeave() throws IOException {
        Typed exported = type("exporter", "exemple", "--format", "json", "--sortie", folder.toString());
        assertEquals(ExitCode.OK, exported.code(), exported.err());
        String json = Files.readString(folder.resolve("espace.json"));
        JsonObject document = JsonParser.parseString(json).getAsJsonObject();
        assertEquals("org.mailleur.espace", document.get("format").getAsString());
        assertTrue(document.getAsJsonArray("fichiers").size() > 5);
        assertFalse(json.contains("\"consent\": \"internal\""));
    }

    @Test
    void structuresGoToDataInclusion() {
        Typed exported = type("exporter", "exemple", "--format", "data-inclusion", "--sortie", folder.toString());
        assertEquals(ExitCode.OK, exported.code(), exported.err());
        Typed back = type("importer", folder.resolve("structures-data-inclusion.json").toString(), "--dans", space.toString());
        assertEquals(ExitCode.OK, back.code(), back.out() + back.err());
        assertTrue(back.out().contains("Rien à importer"), back.out());
    }

    @Test
    void badInputIsOneSentence() throws IOException {
        String csv = list("structures.csv", "Nom\nMaison\n").toString();
        for (String[] words : new String[][] { { "importer" }, { "importer", csv }, { "importer", csv, "--dans", folder.resolve("absent").toString() },
                { "importer", csv, "--dans", "exemple", "--ecrire" }, { "importer", csv, "--dans", space.toString(), "--ecrire", "--apercu" },
                { "importer", folder.resolve("absent.csv").toString(), "--dans", space.toString(), "--table", "structures" },
                { "importer", csv, "--dans", space.toString(), "--doublons", "peut-être" },
                { "importer", list("liste.csv", "Nom\nMaison\n").toString(), "--dans", space.toString() },
                { "importer", list("fiches.csv", "x;y\n1;2\n").toString(), "--dans", space.toString() },
                { "exporter" }, { "exporter", "exemple" }, { "exporter", "exemple", "--sortie", folder.toString(), "--tables", "inconnue" },
                { "exporter", "exemple", "--sortie", folder.toString(), "--format", "xml" } }) {
            Typed typed = type(words);
            assertEquals(ExitCode.BAD_INPUT, typed.code(), String.join(" ", words) + typed.out());
            typed.sentence();
        }
    }

    @Test
    void correctionsInExcelAreNotWrittenOver() {
        assertEquals(ExitCode.OK, type("exporter", "exemple", "--tables", "communes", "--sortie", folder.toString()).code());
        assertTrue(type("exporter", "exemple", "--tables", "communes", "--sortie", folder.toString()).sentence().contains("--remplacer"));
        assertEquals(ExitCode.OK, type("exporter", "exemple", "--tables", "communes", "--sortie", folder.toString(), "--remplacer").code());
    }
}
