package org.mailleur.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.product.Product.Outcome;

/** The launcher starts the product without Maven, from anywhere, hands words and exit codes through, and writes nothing beside itself. */
@EnabledOnOs(OS.LINUX)
class ProductStartTest {

    private final Product product = Product.of("linux/gtk/x86_64");

    @TempDir
    Path home;

    @Test
    void theVersionIsToldAndTheInstallationStaysAsItIs() throws IOException, InterruptedException {
        List<String> before = product.inventory();
        Outcome outcome = product.start(home, Map.of(), "--version");
        assertEquals(new Outcome(0, "Mailleur 0.1.0" + System.lineSeparator(), ""), outcome);
        assertEquals(before, product.inventory());
    }

    @Test
    void wordsPassUntouchedAndBadInputEndsWithTwo() throws IOException, InterruptedException {
        String name = "l’été  à Die \"x\" $HOME 'y'.territoire";
        Outcome outcome = product.start(home, Map.of(), "valider", name);
        assertEquals(2, outcome.code(), outcome.err());
        assertTrue(outcome.err().contains(name), outcome.err());
        assertEquals("", outcome.out());
    }

    @Test
    void anAccentInAFileNameIsFoundWithoutALocale() throws IOException, InterruptedException {
        Files.writeString(home.resolve("été.territoire"), "<x/>");
        Outcome outcome = product.start(home, Map.of("LC_ALL", "C"), "valider", "été.territoire");
        assertFalse(outcome.err().contains("n’existe pas"), outcome.err());
    }

    @Test
    void severalStartAtOnce() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            Callable<Outcome> start = () -> product.start(home, Map.of(), "--version");
            for (Future<Outcome> each : pool.invokeAll(List.of(start, start, start, start))) {
                assertEquals(0, each.get().code(), each.get().err());
            }
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException, InterruptedException {
        Path file = Files.writeString(home.resolve("fichier"), "");
        Outcome outcome = product.start(home, Map.of("MAILLEUR_HOME", file.resolve("dedans").toString()), "--version");
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("MAILLEUR_HOME"), outcome.err());
    }

    @Test
    void withoutADisplayTheReportOfTheExampleIsMade() throws IOException, InterruptedException {
        Outcome outcome = product.start(home, Map.of());
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.err().startsWith("Aucun écran"), outcome.err());
        Path reports = home.resolve("chez moi/rapports");
        assertTrue(outcome.err().contains(reports.toString()), outcome.err());
        try (var files = Files.list(reports)) {
            assertTrue(files.anyMatch(file -> file.toString().endsWith(".pdf")), "no PDF");
        }
    }
}
