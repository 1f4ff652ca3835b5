package org.mailleur.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.cli.ExitCode;
import org.mailleur.cli.ValidateVerb;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

final class ValidateVerbTest {

    private static final String TERRITORY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <territory:Territory xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:territory="http://mailleur.org/territory" xmi:id="_t" formatVersion="2" name="Pays d’Aubagne">
              <bodies xmi:id="_b"%s/>
            </territory:Territory>
            """;

    @TempDir
    private Path folder;

    private Typed type(String... words) {
        return Typed.run(List.of(new ValidateVerb()), Examples.space(), words);
    }

    private Path territory(String bodyAttributes) throws IOException {
        return Files.writeString(folder.resolve("l’été à Aubagne.territoire"), TERRITORY.formatted(bodyAttributes));
    }

    @Test
    void exampleHasNoError() {
        Typed typed = type("valider", "exemple");
        assertEquals(ExitCode.OK, typed.code(), typed.out());
        assertTrue(typed.out().contains("aucune erreur, aucun avertissement"), typed.out());
    }

    @Test
    void errorsFoundEndWithOne() throws IOException {
        Typed typed = type("valider", territory("").toString());
        assertEquals(ExitCode.ERRORS_FOUND, typed.code(), typed.out());
        assertTrue(typed.out().contains("erreur – « l’été à Aubagne.territoire », instance de territoire « Pays d’Aubagne »"), typed.out());
        assertTrue(typed.out().contains("1 fichier vérifié : 1 erreur, aucun avertissement."), typed.out());
    }

    @Test
    void unreadableEndsWithTwoAndLeavesTheFile() throws IOException {
        Path file = territory(" name=\"Copil\"");
        byte[] whole = Files.readAllBytes(file);
        byte[] truncated = java.util.Arrays.copyOf(whole, whole.length - 30);
        Files.write(file, truncated);
        Typed typed = type("valider", file.toString());
        assertEquals(ExitCode.BAD_INPUT, typed.code(), typed.out());
        assertTrue(typed.out().contains("ligne 3"), typed.out());
        assertArrayEquals(truncated, Files.readAllBytes(file));
    }

    @Test
    void jsonTellsTheSame() throws IOException {
        Typed typed = type("valider", territory("").toString(), "--json");
        assertEquals(ExitCode.ERRORS_FOUND, typed.code());
        JsonObject json = JsonParser.parseString(typed.out()).getAsJsonObject();
        assertEquals(1, json.get("erreurs").getAsInt());
        JsonObject finding = json.getAsJsonArray("constats").get(0).getAsJsonObject();
        assertEquals("_b", finding.get("identifiant").getAsString());
        assertTrue(finding.get("fichier").getAsString().endsWith("l’été à Aubagne.territoire"));
    }

    @Test
    void badInputIsOneSentence() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "bonjour", StandardCharsets.UTF_8);
        for (String[] words : new String[][] { { "valider" }, { "valider", folder.resolve("absent.territoire").toString() }, { "valider", text.toString() },
                { "valider", folder.toString() }, { "valider", "\u0000" } }) {
            Typed typed = type(words);
            assertEquals(ExitCode.BAD_INPUT, typed.code(), String.join(" ", words));
            typed.sentence();
        }
    }
}
