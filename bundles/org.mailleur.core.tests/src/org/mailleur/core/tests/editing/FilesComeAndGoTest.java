package org.mailleur.core.tests.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.creation.NewDirectory;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.editing.FieldEdit;
import org.mailleur.core.editing.FileRemoval;
import org.mailleur.core.editing.internal.Newcomers;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.tests.kit.Spaces;
import org.mailleur.model.base.BasePackage;

/** Files that come into the folder of an open space, or leave it. */
final class FilesComeAndGoTest {

    @TempDir
    private Path folder;
    private EditingSession session;

    @BeforeEach
    void openASpace() throws Exception {
        Spaces.generate(folder, 300, 3);
        session = new EditingSession(Spaces.open(folder), Spaces.saver(), Runnable::run);
    }

    private LoadedFile file(String ending) {
        return session.space().files().stream().filter(each -> each.path().toString().endsWith(ending)).findFirst().orElseThrow();
    }

    @Test
    void aFileThatComesIsNoticedOnceItIsWhole() throws Exception {
        Newcomers newcomers = new Newcomers(session.space());
        assertEquals(Optional.empty(), newcomers.look());
        Path come = folder.resolve("copie.annuaire");
        Files.writeString(come, "<half");
        assertEquals(Optional.empty(), newcomers.look(), "somebody may still write it");
        Files.copy(file(".annuaire").path(), come, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertEquals(Optional.empty(), newcomers.look());
        assertEquals(Optional.of(List.of(come.toRealPath())), newcomers.look());
        assertEquals(Optional.empty(), newcomers.look(), "told once");
        Files.delete(come);
        assertEquals(Optional.of(List.of()), newcomers.look());
    }

    @Test
    void aFileThatWasMissingMendsTheLinksToIt() throws Exception {
        Path directory = file(".annuaire").path();
        byte[] content = Files.readAllBytes(directory);
        session.close();
        Files.delete(directory);
        session = new EditingSession(Spaces.open(folder), Spaces.saver(), Runnable::run);
        assertTrue(session.space().files().stream().anyMatch(each -> !each.problems().isEmpty()));
        Files.write(directory, content);
        assertEquals(List.of(directory.toRealPath()), session.space().newcomers());
        session.adopt(session.space().read(directory.toRealPath(), content));
        assertTrue(session.space().files().stream().allMatch(each -> each.problems().isEmpty()));
        assertEquals(List.of(), session.space().newcomers());
        EObject root = file(".annuaire").root().orElseThrow();
        session.execute(new FieldEdit(root, BasePackage.Literals.NAMED_ELEMENT__NAME, "revenu"));
        assertEquals(List.of(file(".annuaire")), session.dirtyFiles());
    }

    @Test
    void aRemovedFileIsKeptAndNothingOfItIsUndoneAfterwards() throws Exception {
        LoadedFile file = session.add("nouveau.annuaire", new NewDirectory("Le nouveau").make());
        session.save(file);
        session.execute(new FieldEdit(file.root().orElseThrow(), BasePackage.Literals.NAMED_ELEMENT__NAME, "Essai"));
        session.save(file);
        FileRemoval removal = FileRemoval.of(session, file);
        assertEquals(List.of(), removal.broken());
        byte[] content = Files.readAllBytes(file.path());
        Path backup = removal.putAside(Clock.systemDefaultZone()).orElseThrow();
        removal.finish();
        assertEquals(content.length, Files.readAllBytes(backup).length);
        assertFalse(Files.exists(file.path()));
        assertFalse(session.space().files().contains(file));
        assertFalse(session.commands().canUndo());
        assertEquals(List.of(), session.dirtyFiles());
    }

    @Test
    void whoNamesARemovedFileIsToldAndWhatSomebodyElseWroteStays() throws Exception {
        LoadedFile directory = file(".annuaire");
        FileRemoval removal = FileRemoval.of(session, directory);
        assertFalse(removal.broken().isEmpty());
        Files.writeString(directory.path(), Files.readString(directory.path()) + "\n");
        assertThrows(ModelFileException.class, () -> removal.putAside(Clock.systemDefaultZone()));
        assertTrue(session.space().files().contains(directory));
        assertTrue(Files.exists(directory.path()));
    }
}
