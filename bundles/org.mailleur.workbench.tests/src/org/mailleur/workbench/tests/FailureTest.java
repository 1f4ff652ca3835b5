package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.window.kit.Person;
import org.mailleur.workbench.internal.failure.Failure;
import org.mailleur.workbench.internal.failure.FailureDialog;

/** A failure is told in French, once, and can be saved for those who mend it: without a word of what she wrote, unless she ticks it. */
class FailureTest {

    private static final String SECRET = "Mme Durand, 12 rue des Tilleuls";
    private static final String TITLE = "Quelque chose n’a pas fonctionné";

    private final Screen screen = new Screen();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        screen.run(() -> List.of(screen.display().getShells()).stream().filter(shell -> shell.getText().equals(TITLE)).forEach(Shell::close));
    }

    @Test
    void withoutHerConsentNothingSheWroteGoesAlong() throws IOException {
        Path target = folder.resolve("diagnostic.zip");
        open(Optional.of(target));
        press("Enregistrer un diagnostic…");
        screen.until("le diagnostic", () -> screen.reads("Le diagnostic est enregistré\u00a0: «\u00a0" + target + "\u00a0»."));
        screen.capture("defaut");
        Map<String, String> saved = unpack(target);
        assertEquals(List.of("diagnostic.txt"), List.copyOf(saved.keySet()));
        String text = saved.get("diagnostic.txt");
        assertFalse(text.contains("Durand") || text.contains("Tilleuls"), text);
        assertFalse(text.contains(System.getProperty("user.home")) || text.contains(System.getProperty("user.name") + " "), text);
        assertTrue(text.contains(IllegalStateException.class.getName()) && text.contains("cause\u00a0: " + IOException.class.getName()) && text.contains("FailureTest.failure"), text);
        assertTrue(text.contains("org.mailleur.core 0.1.0") && text.contains("java.version\u00a0: "), text);
        assertEquals(List.of(target), files());
    }

    @Test
    void whatSheTicksGoesAlong() throws IOException {
        ILog.of(FailureTest.class).error(SECRET);
        Path target = folder.resolve("diagnostic.zip");
        open(Optional.of(target));
        tick("Y joindre le journal");
        tick("Y joindre le fichier de l’espace");
        press("Enregistrer un diagnostic…");
        screen.until("le diagnostic", () -> Files.exists(target));
        Map<String, String> saved = unpack(target);
        assertEquals(List.of("diagnostic.txt", "espace/diois.territoire", "journal.txt"), List.copyOf(saved.keySet()));
        assertEquals("<territoire/>", saved.get("espace/diois.territoire"));
        assertTrue(saved.get("diagnostic.txt").contains(SECRET) && saved.get("journal.txt").contains(SECRET), saved.get("diagnostic.txt"));
    }

    @Test
    void aFolderThatCannotTakeItIsNamed() {
        Path target = folder.resolve("absent/diagnostic.zip");
        open(Optional.of(target));
        press("Enregistrer un diagnostic…");
        screen.until("le refus", () -> screen.reads("Le diagnostic n’a pas pu être écrit dans «\u00a0" + target.getParent() + "\u00a0». Choisissez un autre dossier."));
    }

    @Test
    void whoChangesHerMindSavesNothing() {
        open(Optional.empty());
        press("Enregistrer un diagnostic…");
        Person.pause(200);
        assertEquals(List.of(), files());
    }

    @Test
    void manyFailuresOpenOneDialog() {
        for (int i = 0; i < 3; i++) {
            StatusManager.getManager().handle(Status.error(SECRET, failure()), StatusManager.SHOW);
        }
        screen.until("le défaut", () -> dialogs() == 1);
        Person.pause(300);
        assertEquals(1L, screen.ui(this::dialogs));
        List<String> seen = screen.ui(() -> Sight.of(screen.display().getActiveShell()));
        assertTrue(seen.stream().noneMatch(text -> text.contains("Durand")), seen::toString);
        assertEquals(List.of(), new English(new Fragments()).in(seen).stream().filter(text -> !text.contains("IllegalStateException")).toList());
    }

    private void open(Optional<Path> target) {
        Path file = folder.resolve("diois.territoire");
        screen.ui(() -> Files.writeString(file, "<territoire/>"));
        screen.display().asyncExec(() -> {
            FailureDialog dialog = new FailureDialog(screen.window(), Failure.of(Status.error(SECRET, failure())), List.of(file), name -> {
                assertTrue(name.matches("mailleur-diagnostic-\\d{4}-\\d\\d-\\d\\d-\\d{4}\\.zip"), name);
                return target;
            });
            dialog.setBlockOnOpen(false);
            dialog.open();
        });
        screen.until("le défaut", () -> dialogs() == 1);
    }

    private static IllegalStateException failure() {
        return new IllegalStateException(SECRET, new IOException(SECRET));
    }

    private long dialogs() {
        return List.of(screen.display().getShells()).stream().filter(shell -> shell.isVisible() && shell.getText().equals(TITLE)).count();
    }

    private void press(String label) {
        screen.click(screen.all(Button.class, each -> each.getText().equals(label)).getFirst());
    }

    private void tick(String label) {
        Button button = screen.all(Button.class, each -> (each.getStyle() & SWT.CHECK) != 0 && each.getText().startsWith(label)).getFirst();
        screen.click(button, screen.ui(() -> new Point(8, button.getSize().y / 2)));
        screen.until(label, button::getSelection);
    }

    private List<Path> files() {
        try (var all = Files.list(folder)) {
            return all.filter(file -> !file.endsWith("diois.territoire")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> unpack(Path file) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
