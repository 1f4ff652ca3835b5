package org.mailleur.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.cli.ExitCode;
import org.mailleur.cli.GenerateVerb;
import org.mailleur.cli.ValidateVerb;
import org.mailleur.core.file.ModelFileSaver;

final class GenerateVerbTest {

    @TempDir
    private Path folder;

    private Typed type(String... words) {
        GenerateVerb verb = new GenerateVerb(new ModelFileSaver("Mailleur 1.2.3", Clock.systemUTC()));
        return Typed.run(List.of(verb, new ValidateVerb()), Examples.space(), words);
    }

    @Test
    void whatItMakesIsSound() {
        Path made = folder.resolve("fédération d’essai");
        Typed typed = type("generer", "--elements", "500", "--graine", "7", "--sortie", made.toString());
        assertEquals(ExitCode.OK, typed.code(), typed.err());
        assertTrue(typed.out().startsWith("500 éléments"), typed.out());
        Typed checked = type("valider", made.toString());
        assertEquals(ExitCode.OK, checked.code(), checked.out());
    }

    @Test
    void folderWithModelsIsNotTouched() throws IOException {
        Files.writeString(folder.resolve("a.territoire"), "ancien");
        Typed typed = type("generer", "--sortie", folder.toString());
        assertEquals(ExitCode.BAD_INPUT, typed.code());
        assertTrue(typed.sentence().contains("contient déjà"), typed.err());
        assertEquals("ancien", Files.readString(folder.resolve("a.territoire")));
    }

    @Test
    void badInputIsOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("fichier"), "");
        for (String[] words : new String[][] { { "generer" }, { "generer", "ici" }, { "generer", "--sortie", file.toString() },
                { "generer", "--sortie", "x", "--elements", "3" }, { "generer", "--sortie", "x", "--graine", "bleu" } }) {
            Typed typed = type(words);
            assertEquals(ExitCode.BAD_INPUT, typed.code(), String.join(" ", words));
            typed.sentence();
        }
    }
}
