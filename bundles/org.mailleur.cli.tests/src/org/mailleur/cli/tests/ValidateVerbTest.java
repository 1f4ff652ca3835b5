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
import org.mailleur.core.validation.Rule;
import org.mailleur.core.validation.RuleCatalogue;

import com.google.gson.JsonObject;

final class ValidateVerbTest {

    private static final String TERRITORY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <territory:Territory xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:territory="http://mailleur.org/territory" xmi:id="_t" formatVersion="2" name="Pays d’Aubagne">
              <bodies xmi:id="_b"%s/>
            </territory:Territory>
            """;

    private static final String FEDERATION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <territory:Federation xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:territory="http://mailleur.org/territory" xmi:id="_f" formatVersion="2" name="Fédération">
              <disabledRules xmi:id="_d" rule="instance-sans-composition" disabledBy="la coordination" disabledOn="2026-03">
                <reason>Compositions relues.</reason>
              </disabledRules>
            </territory:Federation>
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

    private static String plain(Typed typed) {
        return typed.out().replace('\u00a0', ' ');
    }

    @Test
    void errorsFoundEndWithOne() throws IOException {
        Typed typed = type("valider", territory("").toString());
        assertEquals(ExitCode.ERRORS_FOUND, typed.code(), typed.out());
        assertTrue(plain(typed).startsWith("l’été à Aubagne.territoire" + System.lineSeparator() + "  erreur – « l’été à Aubagne.territoire », instance de territoire « Pays d’Aubagne »"),
                typed.out());
        assertTrue(plain(typed).contains("    1  instance-sans-composition (avertissement)"), typed.out());
        assertTrue(plain(typed).contains("1 fichier vérifié : 1 erreur, 1 avertissement."), typed.out());
    }

    @Test
    void warningsAloneEndWithZero() throws IOException {
        Typed typed = type("valider", territory(" name=\"Copil\"").toString());
        assertEquals(ExitCode.OK, typed.code(), typed.out());
        assertTrue(plain(typed).contains("1 fichier vérifié : aucune erreur, 1 avertissement."), typed.out());
    }

    @Test
    void ruleSwitchedOffIsTold() throws IOException {
        Files.writeString(folder.resolve("f.federation"), FEDERATION);
        Path file = territory(" name=\"Copil\"");
        Typed typed = type("valider", file.toString(), folder.toString());
        assertEquals(ExitCode.OK, typed.code(), typed.out());
        String off = "Règle « instance-sans-composition » désactivée par la coordination en mars 2026 : Compositions relues.";
        assertEquals(1, plain(typed).split(off, -1).length - 1, typed.out());
        assertTrue(plain(typed).contains("3 fichiers vérifiés : aucune erreur, aucun avertissement."), typed.out());
        JsonObject told = new ValiderSchema().check(type("valider", file.toString(), "--json").out()).getAsJsonArray("reglesDesactivees").get(0).getAsJsonObject();
        assertEquals("2026-03", told.get("le").getAsString());
        assertEquals("la coordination", told.get("par").getAsString());
    }

    @Test
    void rulesAreListed() {
        Typed typed = type("valider", "--regles");
        assertEquals(ExitCode.OK, typed.code(), typed.err());
        for (Rule rule : RuleCatalogue.rules()) {
            assertTrue(plain(typed).contains("  " + rule.card().id() + " (" + rule.card().severity().label() + ")"), rule.card().id());
            assertTrue(plain(typed).contains("Pourquoi : " + rule.card().why().replace('\u00a0', ' ')), rule.card().id());
        }
        JsonObject json = new ValiderSchema().check(type("valider", "--regles", "--json").out());
        assertEquals(RuleCatalogue.rules().size(), json.getAsJsonArray("regles").size());
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
        JsonObject json = new ValiderSchema().check(typed.out());
        assertEquals(1, json.get("erreurs").getAsInt());
        assertEquals(2, json.getAsJsonArray("parRegle").size());
        JsonObject finding = json.getAsJsonArray("constats").get(0).getAsJsonObject();
        assertEquals("_b", finding.get("identifiant").getAsString());
        assertTrue(finding.get("fichier").getAsString().endsWith("l’été à Aubagne.territoire"));
    }

    @Test
    void badInputIsOneSentence() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "bonjour", StandardCharsets.UTF_8);
        for (String[] words : new String[][] { { "valider" }, { "valider", "exemple", "--regles" }, { "valider", folder.resolve("absent.territoire").toString() }, { "valider", text.toString() },
                { "valider", folder.toString() }, { "valider", "\u0000" } }) {
            Typed typed = type(words);
            assertEquals(ExitCode.BAD_INPUT, typed.code(), String.join(" ", words));
            typed.sentence();
        }
    }
}
