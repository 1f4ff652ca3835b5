package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.model.territory.Territory;

/** A delegate fills in forms, takes back what she did, and saves. */
class EditingTest extends OnACopy {

    @Test
    void aNameIsTypedUndoneRedoneAndSaved() throws Exception {
        Path file = folder.resolve("diois.territoire");
        byte[] before = Files.readAllBytes(file);
        forms.open("diois", "Diois");
        screen.capture("10-fiche-territoire");
        forms.fill("Nom", "diois et vercors");
        screen.until("the new name", () -> forms.field("Nom").getText().equals("diois et vercors"));
        screen.until("its line", () -> screen.lines().stream().anyMatch(line -> line.startsWith("diois et vercors")));
        assertEquals(1, screen.ui(() -> forms.editing().dirtyFiles().size()));
        screen.capture("11-nom-saisi");
        forms.undo();
        screen.until("the old name", () -> forms.field("Nom").getText().equals("Diois"));
        assertEquals(0, screen.ui(() -> forms.editing().dirtyFiles().size()));
        assertArrayEquals(before, Files.readAllBytes(file));
        forms.redo();
        screen.until("the new name again", () -> forms.field("Nom").getText().equals("diois et vercors"));
        forms.save();
        Space again = Space.open(folder, Progress.NONE);
        assertTrue(again.roots(Territory.class).stream().anyMatch(each -> each.getName().equals("diois et vercors")));
    }
}
