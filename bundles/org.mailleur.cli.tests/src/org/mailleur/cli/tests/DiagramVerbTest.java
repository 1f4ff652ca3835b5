package org.mailleur.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.cli.DiagramVerb;
import org.mailleur.cli.ExitCode;
import org.mailleur.look.IconSource;

final class DiagramVerbTest {

    private static final String MAP = "Carte de gouvernance – Diois";

    @TempDir
    private Path folder;

    private static Typed type(String... words) {
        return Typed.run(List.of(new DiagramVerb(IconSource.NONE)), Examples.space(), words);
    }

    @Test
    void theListHasEachViewOnALine() {
        Typed typed = type("diagramme", "exemple", "--liste");
        assertEquals(ExitCode.OK, typed.code(), typed.err());
        assertTrue(typed.out().lines().anyMatch(MAP::equals), typed.out());
        assertTrue(typed.out().lines().anyMatch(line -> line.startsWith("Maillage")), typed.out());
    }

    @Test
    void aViewIsWrittenInEachFormat() throws IOException {
        Path images = folder.resolve("l’été");
        Typed typed = type("diagramme", "exemple", "--vue", "carte de gouvernance diois", "--format", "svg,png,pdf", "--sortie", images.toString());
        assertEquals(ExitCode.OK, typed.code(), typed.err());
        assertEquals(3, typed.out().lines().count(), typed.out());
        String svg = Files.readString(images.resolve("carte-de-gouvernance-diois.svg"));
        assertTrue(svg.contains("<title>" + MAP + "</title>"), svg.substring(0, 400));
        assertTrue(svg.contains("role=\"img\"") && !svg.contains("<script"));
        assertArrayEquals(new byte[] { (byte) 0x89, 'P', 'N', 'G' }, Arrays.copyOf(Files.readAllBytes(images.resolve("carte-de-gouvernance-diois.png")), 4));
        assertArrayEquals(new byte[] { '%', 'P', 'D', 'F' }, Arrays.copyOf(Files.readAllBytes(images.resolve("carte-de-gouvernance-diois.pdf")), 4));
    }

    @Test
    void themesDifferAndTheSameViewIsAlwaysTheSameFile() throws IOException {
        for (String theme : List.of("clair", "sombre", "gris", "clair2")) {
            Typed typed = type("diagramme", "exemple", "--vue", MAP, "--theme", theme.replace("2", ""), "--sortie", folder.resolve(theme).toString());
            assertEquals(ExitCode.OK, typed.code(), typed.err());
        }
        String file = "carte-de-gouvernance-diois.svg";
        assertEquals(Files.readString(folder.resolve("clair").resolve(file)), Files.readString(folder.resolve("clair2").resolve(file)));
        assertEquals(3, List.of("clair", "sombre", "gris").stream().map(theme -> read(folder.resolve(theme).resolve(file))).distinct().count());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    @Test
    void badInputIsOneSentence() {
        for (String[] words : new String[][] { { "diagramme" }, { "diagramme", "exemple" }, { "diagramme", "exemple", "--liste", "--toutes" },
                { "diagramme", "exemple", "--vue", "Carte de la Lune" }, { "diagramme", "exemple", "--toutes", "--format", "doc" },
                { "diagramme", "exemple", "--toutes", "--theme", "rose" }, { "diagramme", folder.resolve("absent").toString(), "--liste" },
                { "diagramme", Examples.space().resolve("diois.annuaire").toString(), "--liste" } }) {
            Typed typed = type(words);
            assertEquals(ExitCode.BAD_INPUT, typed.code(), String.join(" ", words));
            typed.sentence();
        }
    }
}
