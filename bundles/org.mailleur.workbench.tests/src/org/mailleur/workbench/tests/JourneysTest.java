package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** A delegate's longer ways through the window: many edits taken back, somebody else at the same files. */
class JourneysTest extends OnACopy {

    @Test
    void twentyEditsOverThreeFormsAreUndoneToTheFirstByteAndRedone() {
        Map<String, String> first = contents();
        forms.open("commission jeunesse", "Commission jeunesse");
        forms.open("commune de die", "Commune de Die");
        forms.open("conseil communautaire", "Conseil communautaire");
        String[] names = { "Commission jeunesse", "Commune de Die", "Conseil communautaire" };
        for (int i = 0; i < 20; i++) {
            int turn = i % 3;
            String before = names[turn];
            names[turn] = "essai " + i;
            show(before);
            forms.fill("Nom", names[turn]);
            String typed = names[turn];
            screen.until("what was typed", () -> forms.field("Nom").getText().equals(typed));
        }
        Map<String, String> last = contents();
        assertEquals(2, screen.ui(() -> forms.editing().dirtyFiles().size()));
        screen.capture("20-vingt-saisies");
        for (int i = 0; i < 20; i++) {
            forms.undo();
        }
        screen.until("nothing more to undo", () -> !forms.editing().commands().canUndo());
        assertEquals(first, contents());
        assertTrue(screen.ui(() -> forms.editing().dirtyFiles().isEmpty()));
        screen.capture("21-tout-annule");
        for (int i = 0; i < 20; i++) {
            forms.redo();
        }
        screen.until("nothing more to redo", () -> !forms.editing().commands().canRedo());
        assertEquals(last, contents());
        forms.save();
        forms.undo();
        assertEquals(1, screen.ui(() -> forms.editing().dirtyFiles().size()), "undo works after a save, and is to be saved again");
    }

    /** Brings a form that is open to the front, as a click on its tab does. */
    private void show(String title) {
        screen.run(() -> {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            for (var reference : page.getEditorReferences()) {
                if (reference.getTitle().equals(title)) {
                    page.activate(reference.getEditor(true));
                }
            }
        });
        screen.until("the form " + title, () -> forms.field("Nom").getText().equals(title));
    }

    @Test
    void whatSomebodyElseWroteIsOfferedAndNothingIsOverwritten() throws Exception {
        Path file = folder.resolve("diois.territoire").toRealPath();
        forms.open("diois", "Diois");
        forms.fill("Nom", "le mien");
        screen.until("what was typed", () -> forms.field("Nom").getText().equals("le mien"));
        String theirs = Files.readString(file).replaceFirst("name=\"Diois\"", "name=\"Le leur\"");
        Files.writeString(file, theirs);
        screen.until("the notice", () -> screen.texts().stream().anyMatch(text -> text.contains("modifié par quelqu’un d’autre")));
        screen.capture("30-modifie-ailleurs");
        screen.click(screen.link("Comparer"));
        screen.until("the comparison", () -> screen.texts().stream().anyMatch(text -> text.contains("Le leur") && text.contains("le mien")));
        screen.capture("31-comparaison");
        forms.button("Fermer");
        screen.click(screen.link("Prendre sa version"));
        screen.until("theirs", () -> forms.field("Nom").getText().equals("Le leur"));
        assertFalse(screen.ui(() -> forms.editing().dirtyFiles().stream().anyMatch(each -> each.path().equals(file))));
        forms.undo();
        screen.until("mine is not lost", () -> forms.field("Nom").getText().equals("le mien"));
        assertArrayEquals(theirs.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
        forms.save();
        assertTrue(Files.readString(file).contains("name=\"le mien\""));
        screen.key(SWT.ESC, SWT.ESC);
    }
}
