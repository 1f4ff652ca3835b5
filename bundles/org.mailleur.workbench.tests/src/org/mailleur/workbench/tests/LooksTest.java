package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mailleur.look.Theme;
import org.mailleur.window.kit.ExampleCopy;

/** Every screen, light and dark: a picture of each is kept, and nothing is cut off, hidden, nameless or hard to read on any. */
class LooksTest {

    private final Screen screen = new Screen();
    private final Spaces spaces = new Spaces(screen);
    private final SystemTheme system = new SystemTheme(screen);

    @TempDir
    private Path folder;

    @AfterEach
    void leaveTheExampleOpenInTheLight() {
        screen.run(() -> {
            for (var shell : screen.display().getShells()) {
                if (shell.getParent() != null && !shell.isDisposed() && shell.isVisible()) {
                    shell.close();
                }
            }
            PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
        });
        system.become(Theme.LIGHT);
        spaces.openExample();
    }

    @ParameterizedTest
    @EnumSource(names = { "LIGHT", "DARK" })
    void everyScreenCanBeReadAndUsed(Theme theme) throws Exception {
        system.become(theme);
        screen.fit(1366, 768);
        Gallery gallery = new Gallery(screen, theme);
        gallery.restPointer();
        Walk walk = new Walk(screen, spaces, gallery);
        walk.beginnings(Files.createDirectory(folder.resolve("vide")));
        Path space = folder.resolve("espace");
        ExampleCopy.to(space);
        walk.open(space);
        walk.sheetsToRead();
        walk.lists();
        walk.forms();
        walk.questionsOfForms();
        walk.commands(Files.writeString(folder.resolve("structures.csv"), "Nom;Type de structure;Commune\nMaison des familles de Roche;association;Die\nCantine;vaisseau;Die\n"));
        walk.diagrams();
        walk.cares(space.resolve("diois.territoire").toRealPath());
        assertEquals(List.of(), gallery.faults(), () -> theme + "\n" + String.join("\n", gallery.faults()) + "\n");
    }
}
