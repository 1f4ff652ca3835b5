package org.mailleur.core.tests.space;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.file.FileProblem.Cause;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.space.FileMigration;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.core.space.SpaceMigration;
import org.mailleur.core.tests.kit.Spaces;

/** Files of older and newer formats on disk: what is written, what is refused, and that nothing is lost either way. */
final class SpaceMigrationTest {

    private static final String DIRECTORY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <directory:Directory xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:directory="http://mailleur.org/directory"
                xmi:id="_a" formatVersion="%s" writtenBy="Mailleur 4.2" name="Annuaire"%s>
              <organizations xmi:id="_o" name="Mairie" siret="210000015"/>
            </directory:Directory>
            """;

    @TempDir
    private Path folder;

    private Path write(String version, String more) throws IOException {
        return Spaces.write(folder, "a.annuaire", DIRECTORY.formatted(version, more));
    }

    private FileMigration migrate(List<LoadedFile> files) {
        return new SpaceMigration(Spaces.saver()).migrate(files, Progress.NONE).getFirst();
    }

    @Test
    void previewWritesNothing() throws IOException {
        Path file = write("1", "");
        byte[] before = Files.readAllBytes(file);
        FileMigration result = SpaceMigration.preview(Spaces.open(folder).files()).getFirst();
        assertInstanceOf(FileMigration.Possible.class, result.outcome());
        assertEquals(1, result.migration().orElseThrow().changes().size());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertFalse(Files.exists(folder.resolve(".sauvegardes")));
    }

    @Test
    void migratingKeepsTheOldFileAndIsDoneOnce() throws IOException {
        Path file = write("1", "");
        byte[] before = Files.readAllBytes(file);
        Space space = Spaces.open(folder);
        FileMigration.Done done = assertInstanceOf(FileMigration.Done.class, migrate(space.files()).outcome());
        assertArrayEquals(before, Files.readAllBytes(done.backup()));
        assertTrue(Files.readString(file).contains("siren=\"210000015\""));
        assertInstanceOf(FileMigration.Current.class, migrate(space.files()).outcome());
        assertInstanceOf(FileMigration.Current.class, migrate(Spaces.open(folder).files()).outcome());
    }

    @Test
    void aFileThatCannotBeWrittenStaysAsItWas() throws IOException {
        Path file = write("1", "");
        byte[] before = Files.readAllBytes(file);
        Space space = Spaces.open(folder);
        assertTrue(file.toFile().setReadOnly());
        FileMigration.Refused refused = assertInstanceOf(FileMigration.Refused.class, migrate(space.files()).outcome());
        assertTrue(refused.sentence().contains("lecture seule"), refused.sentence());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aFileThatSomebodyElseChangedStaysAsItIs() throws IOException {
        Path file = write("1", "");
        Space space = Spaces.open(folder);
        write("1", " fictional=\"true\"");
        byte[] theirs = Files.readAllBytes(file);
        assertInstanceOf(FileMigration.Refused.class, migrate(space.files()).outcome());
        assertArrayEquals(theirs, Files.readAllBytes(file));
    }

    @Test
    void aDamagedOldFileIsLookedAtAndNotWritten() throws IOException {
        Path file = write("1", "");
        byte[] whole = Files.readAllBytes(file);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 20);
        Files.write(file, cut);
        Space space = Spaces.open(folder);
        assertEquals(List.of(Cause.OLDER_VERSION, Cause.MALFORMED), space.files().getFirst().problems().stream().map(problem -> problem.cause()).toList());
        assertEquals(5, space.files().getFirst().problems().getLast().line());
        assertInstanceOf(FileMigration.Refused.class, migrate(space.files()).outcome());
        assertArrayEquals(cut, Files.readAllBytes(file));
    }

    @Test
    void aNewerFileIsLookedAtAndNotWritten() throws IOException {
        Path file = write("3", " inconnu=\"x\"");
        byte[] before = Files.readAllBytes(file);
        LoadedFile read = Spaces.open(folder, "a.annuaire");
        assertFalse(read.isWhole());
        assertTrue(read.migration().isEmpty());
        assertEquals("« a.annuaire » : le fichier a été écrit par « Mailleur 4.2 » (format 3, celui-ci lit jusqu’au format 2). "
                + "Installez la version récente pour le modifier ; ici il peut seulement être consulté.", read.problems().getFirst().sentence());
        assertEquals("Annuaire", ((org.mailleur.model.directory.Directory) read.root().orElseThrow()).getName());
        ModelFileException refused = assertThrows(ModelFileException.class, () -> Spaces.saver().save(read));
        assertEquals(ModelFileException.Reason.NOT_READ_WHOLE, refused.reason());
        FileMigration.Refused told = assertInstanceOf(FileMigration.Refused.class, migrate(List.of(read)).outcome());
        assertEquals(read.problems().getFirst().sentence(), told.sentence());
        assertArrayEquals(before, Files.readAllBytes(file));
    }
}
