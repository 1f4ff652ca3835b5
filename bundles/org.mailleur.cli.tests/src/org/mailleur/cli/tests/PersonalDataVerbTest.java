package org.mailleur.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.cli.ExitCode;
import org.mailleur.cli.PersonalDataVerb;
import org.mailleur.core.file.ModelFileSaver;

import com.google.gson.JsonParser;

final class PersonalDataVerbTest {

    private static final String DIRECTORY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <directory:Directory xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:directory="http://mailleur.org/directory"
                xmi:id="_a" formatVersion="2" name="Annuaire">
              <organizations xmi:id="_o" name="Mairie">
                <description>Voir avec Aline Zorvandrique ou Mme Quix.</description>
                <contacts xmi:id="_c" role="direction" personName="Aline Zorvandrique" email="aline@mairie.example" until="2024-12"/>
                <contacts xmi:id="_d" role="accueil" personName="Wyll Otkine" until="2031"/>
              </organizations>
            </directory:Directory>
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void directory() throws IOException {
        file = Files.writeString(folder.resolve("l’été.annuaire"), DIRECTORY);
    }

    private static Typed type(String... words) {
        Clock clock = Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);
        return Typed.run(List.of(new PersonalDataVerb(new ModelFileSaver("Mailleur 1.2.3", clock), clock)), Examples.space(),
                Stream.concat(Stream.of("donnees-personnelles"), Stream.of(words)).toArray(String[]::new));
    }

    @Test
    void listsWhatIsDeclaredAndWhatIsProbable() {
        Typed typed = type("lister", folder.toString());
        assertEquals(ExitCode.OK, typed.code(), typed.err());
        assertTrue(typed.out().contains("donnée personnelle : « Aline Zorvandrique », dans « Nom de la personne » de contact (décembre\u00a02024)"), typed.out());
        assertTrue(typed.out().contains("nom de personne, à vérifier : « Mme Quix », dans « Description » de structure « Mairie »"), typed.out());
        assertTrue(typed.out().contains("3\u00a0données personnelles, 2\u00a0passages à vérifier."), typed.out());
        assertEquals(5, JsonParser.parseString(type("lister", folder.toString(), "--json").out()).getAsJsonArray().size());
    }

    @Test
    void previewWritesNothing() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Typed typed = type("purger", folder.toString(), "--echues", "--apercu");
        assertTrue(typed.out().contains("2\u00a0données à retirer. Rien n’a été écrit."), typed.out());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void purgesWhatIsPast() throws IOException {
        Typed typed = type("purger", file.toString(), "--echues");
        assertEquals(ExitCode.OK, typed.code(), typed.err());
        assertTrue(typed.out().contains("2\u00a0données retirées de 1\u00a0fichier."), typed.out());
        assertTrue(typed.out().contains("Attention : 1\u00a0sauvegarde garde ce qui est retiré des fichiers :"), typed.out());
        String after = Files.readString(file);
        assertFalse(after.contains("aline@"));
        assertTrue(after.contains("Wyll Otkine"));
    }

    @Test
    void purgesAPersonWithTheBackups() throws IOException {
        Typed typed = type("purger", file.toString(), "--personne", "aline ZORVANDRIQUE", "--sauvegardes");
        assertEquals(ExitCode.OK, typed.code(), typed.err());
        assertTrue(typed.out().contains("1\u00a0sauvegarde supprimée :"), typed.out());
        try (Stream<Path> walked = Files.walk(folder)) {
            for (Path left : walked.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(left).contains("Zorvandrique"), left.toString());
            }
        }
        assertTrue(type("purger", file.toString(), "--personne", "Aline Zorvandrique").out().contains("Rien à retirer."));
    }

    @Test
    void tellsWhichBackupsOfAnyFileStillNameAPerson() throws IOException {
        Path kept = Files.createDirectory(folder.resolve(".sauvegardes"));
        Path gone = Files.writeString(kept.resolve("2024-01-01_10-00-00-000_disparu.annuaire"), "<a personName=\"Aline Zorvandrique\"/>");
        Path other = Files.writeString(kept.resolve("2024-01-02_10-00-00-000_disparu.annuaire"), "<a personName=\"Wyll Otkine\"/>");
        Typed preview = type("purger", folder.toString(), "--personne", "Aline Zorvandrique", "--apercu", "--sauvegardes");
        assertTrue(preview.out().contains(gone.getFileName().toString()) && preview.out().contains("Sans --apercu, elles seront supprimées"), preview.out());
        Typed told = type("purger", folder.toString(), "--personne", "Aline Zorvandrique");
        assertTrue(told.out().contains(gone.getFileName() + " : « Aline Zorvandrique »") && told.out().contains("Relancez avec --sauvegardes"), told.out());
        assertTrue(told.out().contains("2\u00a0sauvegardes gardent"), "the one that the purge itself made, too: " + told.out());
        assertTrue(Files.exists(gone), "nothing is deleted unless asked for");
        assertTrue(type("purger", folder.toString(), "--personne", "Aline Zorvandrique", "--sauvegardes").out().contains("2\u00a0sauvegardes supprimées"));
        assertTrue(Files.notExists(gone) && Files.exists(other));
    }

    @Test
    void copiesWithoutPeople() throws IOException {
        Path target = folder.resolveSibling(folder.getFileName() + "-copie");
        Typed typed = type("copier", folder.toString(), "--sortie", target.toString(), "--structures");
        assertEquals(ExitCode.OK, typed.code(), typed.err());
        String copy = Files.readString(target.resolve("annuaire-1.annuaire"));
        for (String secret : List.of("Aline", "Zorvandrique", "aline@", "Otkine", "Quix", "Mairie", "\"_c\"")) {
            assertFalse(copy.contains(secret), secret + " in " + copy);
        }
        assertTrue(type("copier", folder.toString(), "--sortie", target.toString()).sentence().contains("contient déjà"));
    }

    @Test
    void badInputIsOneSentence() {
        for (String[] words : new String[][] { {}, { "lister" }, { "effacer", "exemple" }, { "purger", file.toString() }, { "purger", file.toString(), "--personne", "x" },
                { "purger", file.toString(), "--echues", "--avant", "2023" }, { "purger", file.toString(), "--avant", "hier" },
                { "purger", file.toString(), file.toString(), "--echues" }, { "copier", file.toString() } }) {
            Typed typed = type(words);
            assertEquals(ExitCode.BAD_INPUT, typed.code(), String.join(" ", words));
            typed.sentence();
        }
    }
}
