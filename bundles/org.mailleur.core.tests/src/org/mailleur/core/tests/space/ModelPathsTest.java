package org.mailleur.core.tests.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailleur.core.space.ModelPaths;

/** What a model names can be read only when it lies in the model's space. */
class ModelPathsTest {

    @TempDir
    private Path folder;
    private Path space;
    private Path model;

    @BeforeEach
    void makeFiles() throws Exception {
        space = Files.createDirectory(folder.resolve("espace"));
        model = Files.createFile(Files.createDirectory(space.resolve("diois")).resolve("diois.territoire"));
        Files.createFile(Files.createDirectory(space.resolve("logos")).resolve("logo é.png"));
        Files.createFile(model.resolveSibling("compte rendu.pdf"));
        Files.createFile(folder.resolve("secret.pdf"));
        Files.createDirectory(folder.resolve("espace-voisin"));
        Files.createFile(folder.resolve("espace-voisin/secret.pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "compte rendu.pdf", "./compte rendu.pdf", "../logos/logo é.png", "../diois/compte rendu.pdf" })
    void filesOfTheSpaceAreFound(String path) {
        assertEquals(Optional.of(model.resolveSibling(path).normalize()), ModelPaths.inside(space, model, path));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", " ", "absent.pdf", "../../secret.pdf", "../../espace-voisin/secret.pdf", "/etc/passwd", "file:///etc/passwd", "http://exemple.example/x.png",
            "C:/Windows/win.ini", "C:\\Windows\\win.ini", "\\\\serveur\\partage\\x", "..\\..\\secret.pdf", "..", ".", "../logos", "a\u0000b", "compte rendu.pdf/../../../secret.pdf",
            "jar:file:x!/y" })
    void everythingElseIsNot(String path) {
        assertEquals(Optional.empty(), ModelPaths.inside(space, model, path));
    }

    @Test
    void aLinkThatLeadsOutIsNotFollowed() throws Exception {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "links need rights on Windows");
        Files.createSymbolicLink(model.resolveSibling("lien.pdf"), folder.resolve("secret.pdf"));
        Files.createSymbolicLink(model.resolveSibling("dossier"), folder);
        Files.createSymbolicLink(model.resolveSibling("bon.pdf"), Path.of("compte rendu.pdf"));
        assertEquals(Optional.empty(), ModelPaths.inside(space, model, "lien.pdf"));
        assertEquals(Optional.empty(), ModelPaths.inside(space, model, "dossier/secret.pdf"));
        assertEquals(Optional.of(model.resolveSibling("bon.pdf")), ModelPaths.inside(space, model, "bon.pdf"));
    }
}
