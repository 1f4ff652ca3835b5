package org.mailleur.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.cli.ExitCode;
import org.mailleur.cli.MigrateVerb;
import org.mailleur.core.file.ModelFileSaver;

final class MigrateVerbTest {

    private static final String DIRECTORY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <directory:Directory xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:directory="http://mailleur.org/directory"
                xmi:id="_a" formatVersion="1" writtenBy="Mailleur 0.1.0" name="Annuaire">
              <organizations xmi:id="_o" name="Mairie" siret="210000015"/>
            </directory:Directory>
            """;

    @TempDir
    private Path folder;

    private Typed type(String... words) {
        return Typed.run(List.of(new MigrateVerb(new ModelFileSaver("Mailleur 1.2.3", Clock.systemDefaultZone()))), Examples.space(), words);
    }

    private Path directory() throws IOException {
        return Files.writeString(folder.resolve("l’été.annuaire"), DIRECTORY);
    }

    @Test
    void previewTellsAndWritesNothing() throws IOException {
        Path file = directory();
        byte[] before = Files.readAllBytes(file);
        Typed typed = type("migrer", file.toString(), "--apercu");
        assertEquals(ExitCode.OK, typed.code(), typed.err());
        assertTrue(typed.out().contains("Du format 1 au format 2 : Le SIREN"), typed.out());
        assertTrue(typed.out().contains("ligne 4, structure « Mairie » : le numéro « 210000015 » passe de « SIRET » à « SIREN »"), typed.out());
        assertTrue(typed.out().contains("1 fichier à convertir, 0 déjà au format 2, aucun refusé. Rien n’a été écrit."), typed.out());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void convertsWithABackup() throws IOException {
        Path file = directory();
        Typed typed = type("migrer", folder.toString());
        assertEquals(ExitCode.OK, typed.code(), typed.err());
        assertTrue(typed.out().contains("sauvegarde : .sauvegardes"), typed.out());
        assertTrue(typed.out().contains("1 fichier converti, 0 déjà au format 2, aucun refusé."), typed.out());
        assertTrue(Files.readString(file).contains("writtenBy=\"Mailleur 1.2.3\""));
        Typed again = type("migrer", folder.toString());
        assertTrue(again.out().contains("aucun fichier converti, 1 déjà au format 2"), again.out());
    }

    @Test
    void aNewerFileIsRefusedWithASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("b.annuaire"), DIRECTORY.replace("formatVersion=\"1\"", "formatVersion=\"9\""));
        Typed typed = type("migrer", file.toString());
        assertEquals(ExitCode.BAD_INPUT, typed.code());
        assertTrue(typed.out().contains("refusé – « b.annuaire » : le fichier a été écrit par « Mailleur 0.1.0 » (format 9"), typed.out());
    }

    @Test
    void theExampleIsOfTodaysFormat() {
        Typed typed = type("migrer", "exemple", "--apercu");
        assertEquals(ExitCode.OK, typed.code(), typed.out());
        assertTrue(typed.out().startsWith("aucun fichier à convertir"), typed.out());
        assertFalse(typed.out().contains("refusé –"), typed.out());
    }

    @Test
    void nothingAskedIsOneSentence() {
        Typed typed = type("migrer");
        assertEquals(ExitCode.BAD_INPUT, typed.code());
        typed.sentence();
    }
}
