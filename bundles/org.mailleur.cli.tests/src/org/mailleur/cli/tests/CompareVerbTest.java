package org.mailleur.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.cli.CompareVerb;
import org.mailleur.cli.ExitCode;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

final class CompareVerbTest {

    @TempDir
    private Path folder;

    private static Typed type(String... words) {
        return Typed.run(List.of(new CompareVerb()), Examples.space(), words);
    }

    private static String example(String name) {
        return Examples.space().resolve(name).toString();
    }

    @Test
    void theExamplesCampaignsCompare() {
        Typed typed = type("comparer", "exemple");
        assertEquals(ExitCode.OK, typed.code(), typed.err());
        assertTrue(typed.out().contains("(en hausse)"), typed.out());
        assertEquals(typed.out(), type("comparer", example("evaluation-2026.evaluation"), example("evaluation-2022.evaluation")).out(), "in any order");
        assertEquals(typed.out(), type("comparer", example("evaluation-2026.evaluation")).out(), "with the campaign before");
    }

    @Test
    void eachFormatIsWritten() throws IOException {
        Typed typed = type("comparer", "exemple", "--format", "table,csv,json", "--sortie", folder.resolve("l’été").toString());
        assertEquals(ExitCode.OK, typed.code(), typed.err());
        assertEquals(3, typed.out().lines().count(), typed.out());
        assertTrue(Files.readString(folder.resolve("l’été/comparaison.csv")).startsWith("\uFEFFRang;Code;Intitulé;"));
        JsonObject json = JsonParser.parseString(Files.readString(folder.resolve("l’été/comparaison.json"))).getAsJsonObject();
        assertEquals("campagnes", json.get("comparaison").getAsString());
        assertEquals(3, json.getAsJsonArray("axes").size());
        assertEquals(2, json.getAsJsonObject("ensemble").getAsJsonArray("resultats").size());
    }

    @Test
    void badInputIsOneSentence() {
        for (String[] words : new String[][] { { "comparer" }, { "comparer", example("diois.territoire") }, { "comparer", example("evaluation-2022.evaluation") },
                { "comparer", "exemple", "--format", "pdf" }, { "comparer", "exemple", "--format", "csv,json" }, { "comparer", folder.resolve("absent").toString() } }) {
            Typed typed = type(words);
            assertEquals(ExitCode.BAD_INPUT, typed.code(), String.join(" ", words));
            typed.sentence();
        }
    }
}
