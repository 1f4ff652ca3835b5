package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.window.kit.ExampleCopy;
import org.mailleur.window.kit.Person;
import org.mailleur.workbench.internal.space.SpaceState;

/** Files that cannot be read as they should are named calmly, beside all that can be read. */
class ProblemsTest {

    private final Screen screen = new Screen();
    private final Spaces spaces = new Spaces(screen);

    @TempDir
    private Path folder;

    @BeforeEach
    void fit() {
        screen.fit(1366, 768);
    }

    @AfterEach
    void leaveTheExampleOpen() {
        spaces.openExample();
    }

    @Test
    void oneProblemIsOneSentence() throws Exception {
        ExampleCopy.to(folder);
        Path file = folder.resolve("diois.annuaire");
        byte[] broken = Files.readString(file).replaceFirst("kind=\"commune\"", "kind=\"comune\"").getBytes(StandardCharsets.UTF_8);
        Files.write(file, broken);
        spaces.open(folder);
        screen.until("the sentence", () -> screen.texts().stream()
                .anyMatch(text -> text.contains("diois.annuaire") && text.contains("comune") && text.contains("ligne")));
        assertTrue(screen.lines().contains("Annuaire des acteurs du Diois  1\u00a0problème"), screen.lines().toString());
        assertArrayEquals(broken, Files.readAllBytes(file));
        screen.capture("5-un-probleme");
        for (int notices = 0; notices < 4 && screen.reads("Masquer"); notices++) {
            screen.click(screen.link("Masquer"));
            Person.pause(300);
        }
        screen.until("all is put away", () -> !screen.reads("Masquer"));
    }

    @Test
    void severalAreCountedAndUnfold() throws Exception {
        ExampleCopy.to(folder);
        byte[] whole = Files.readAllBytes(folder.resolve("evaluation-2026.evaluation"));
        Files.write(folder.resolve("evaluation-2026.evaluation"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Files.writeString(folder.resolve("vide.territoire"), "rien");
        SpaceState.Opened opened = spaces.open(folder);
        long files = opened.space().files().stream().filter(file -> !file.problems().isEmpty()).count();
        String count = files + " fichiers n’ont pas été lus sans problème";
        screen.until("the count", () -> screen.texts().stream().anyMatch(text -> text.startsWith(count)));
        assertTrue(screen.lines().contains("vide.territoire  illisible"), screen.lines().toString());
        screen.click(screen.link("Voir le détail"));
        screen.until("the particulars",
                () -> !particulars("vide.territoire").isEmpty() && !particulars("evaluation-2026.evaluation").isEmpty());
        screen.click(screen.line("vide.territoire  illisible"));
        screen.until("what can be done", () -> screen.texts().stream().filter(text -> text.contains("vide.territoire")).count() > 1);
        screen.capture("6-problemes");
    }

    @Test
    void anOlderFormatIsNoProblem() throws Exception {
        ExampleCopy.to(folder);
        Path file = folder.resolve("metz.territoire");
        Files.writeString(file, Files.readString(file).replaceFirst("formatVersion=\"\\d+\"", "formatVersion=\"1\""));
        spaces.open(folder);
        screen.until("the notice",
                () -> screen.reads("Un fichier d’un format plus ancien a été converti à la lecture. Rien n’a changé sur le disque."));
        List<String> lines = screen.lines();
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Metz") && line.endsWith("format plus ancien")), lines.toString());
        assertTrue(lines.stream().noneMatch(line -> line.contains("problème")), lines.toString());
    }

    private List<Text> particulars(String file) {
        return screen.all(Text.class, text -> text.getText().contains(file));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        Path missing = folder.resolve("absent");
        spaces.show(missing);
        screen.until("the sentence", () -> screen.reads("Le dossier «\u00a0" + missing
                + "\u00a0» n’existe pas. Vérifiez son nom, ou choisissez-en un autre."));
        screen.capture("7-dossier-absent");
    }

    @Test
    void aFolderWithoutModelsIsSaid() {
        spaces.show(folder);
        screen.until("the sentence",
                () -> screen.texts().stream().anyMatch(text -> text.contains("ne contient aucun fichier de Mailleur")));
        assertTrue(spaces.session().state() instanceof SpaceState.Failed);
    }
}
