package org.mailleur.core.tests.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileException.Reason;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.file.SaveOutcome;
import org.mailleur.core.file.internal.Backups;
import org.mailleur.core.space.Space;
import org.mailleur.core.tests.kit.Spaces;
import org.mailleur.model.directory.DirectoryFactory;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryFactory;

/** A save that cannot be made says so in French, and leaves everything as it was. */
class SavingTest {

    @TempDir
    private Path folder;
    private Path path;

    @BeforeEach
    void makeASpace() throws Exception {
        Space space = Spaces.open(folder);
        Territory territory = TerritoryFactory.eINSTANCE.createTerritory();
        territory.setName("Val");
        LoadedFile file = space.add("val.territoire", territory);
        assertEquals(new SaveOutcome.Saved(java.util.Optional.empty()), Spaces.saver().save(file));
        path = file.path();
    }

    private static Territory changed(LoadedFile file) {
        Territory territory = (Territory) file.root().orElseThrow();
        territory.setName(territory.getName() + " changé");
        return territory;
    }

    private ModelFileException refused(LoadedFile file, Reason reason) throws Exception {
        byte[] before = Files.readAllBytes(path);
        ModelFileException refused = assertThrows(ModelFileException.class, () -> Spaces.saver().save(file));
        assertEquals(reason, refused.reason());
        assertEquals(file.path(), refused.file());
        assertTrue(refused.getMessage().startsWith("« " + file.path().getFileName() + " »"), refused.getMessage());
        assertArrayEquals(before, Files.readAllBytes(path), "the file is as it was");
        Path drafts = path.resolveSibling(Backups.FOLDER);
        if (Files.isDirectory(drafts)) {
            try (var left = Files.list(drafts)) {
                assertEquals(List.of(), left.filter(draft -> draft.toString().endsWith(".tmp")).toList(), "no draft is left");
            }
        }
        return refused;
    }

    @Test
    void aFileThatIsMarkedReadOnlyIsNotReplaced() throws Exception {
        LoadedFile file = Spaces.open(folder, "val.territoire");
        changed(file);
        assertTrue(path.toFile().setReadOnly());
        ModelFileException refused = refused(file, Reason.READ_ONLY);
        assertTrue(refused.getMessage().contains("lecture seule") && refused.getMessage().contains("Enregistrez une copie ailleurs"), refused.getMessage());
        assertTrue(path.toFile().setWritable(true));
        assertInstanceOf(SaveOutcome.Saved.class, Spaces.saver().save(file), "what was typed is still there and can be saved now");
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotReplaced() throws Exception {
        LoadedFile mine = Spaces.open(folder, "val.territoire");
        LoadedFile theirs = Spaces.open(folder, "val.territoire");
        changed(theirs).setDescription("par quelqu’un d’autre");
        Spaces.saver().save(theirs);
        changed(mine);
        ModelFileException refused = refused(mine, Reason.CHANGED_ON_DISK);
        assertTrue(refused.getMessage().contains("modifié par quelqu’un d’autre") && refused.getMessage().contains("rechargez"), refused.getMessage());
    }

    @Test
    void aFileThatSomebodyElseTouchedWithoutChangingItIsReplaced() throws Exception {
        LoadedFile mine = Spaces.open(folder, "val.territoire");
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().plusSeconds(3_600)));
        changed(mine);
        assertInstanceOf(SaveOutcome.Saved.class, Spaces.saver().save(mine));
    }

    @Test
    void aFileThatSomebodyElseDeletedOrMadeIsNotWritten() throws Exception {
        LoadedFile deleted = Spaces.open(folder, "val.territoire");
        byte[] content = Files.readAllBytes(path);
        changed(deleted);
        Files.delete(path);
        assertEquals(Reason.CHANGED_ON_DISK, assertThrows(ModelFileException.class, () -> Spaces.saver().save(deleted)).reason());
        assertTrue(Files.notExists(path));
        Files.write(path, content);
        LoadedFile fresh = Spaces.open(folder).add("neuf.territoire", TerritoryFactory.eINSTANCE.createTerritory());
        Files.write(fresh.path(), content);
        assertEquals(Reason.CHANGED_ON_DISK, assertThrows(ModelFileException.class, () -> Spaces.saver().save(fresh)).reason());
        assertArrayEquals(content, Files.readAllBytes(fresh.path()));
    }

    @Test
    void aFileThatDoesNotReadBackAsTheModelIsNotKept() throws Exception {
        Space space = Spaces.open(folder);
        Evaluation evaluation = org.mailleur.model.evaluation.EvaluationFactory.eINSTANCE.createEvaluation();
        evaluation.setName("Évaluation");
        LoadedFile file = space.add("x.evaluation", evaluation);
        Organization nowhere = DirectoryFactory.eINSTANCE.createOrganization();
        evaluation.setSubject(nowhere);
        ModelFileException refused = refused(file, Reason.VERIFICATION_FAILED);
        assertTrue(refused.getMessage().contains("relu, il ne correspond pas"), refused.getMessage());
        assertTrue(Files.notExists(file.path()));
    }

    @Test
    void tenDatedBackupsAreKeptTheNewestFirst() throws Exception {
        LoadedFile file = Spaces.open(folder, "val.territoire");
        Instant start = Instant.parse("2026-03-01T08:00:00Z");
        for (int i = 0; i < 14; i++) {
            ((Territory) file.root().orElseThrow()).setName("Nom " + i);
            Clock clock = Clock.fixed(start.plus(Duration.ofMinutes(i)), ZoneId.from(ZoneOffset.UTC));
            SaveOutcome outcome = new ModelFileSaver(Spaces.WRITER, clock).save(file);
            Path backup = assertInstanceOf(SaveOutcome.Saved.class, outcome).backup().orElseThrow();
            assertEquals("2026-03-01_08-%02d-00-000_val.territoire".formatted(Integer.valueOf(i)), backup.getFileName().toString());
        }
        List<Path> backups = Backups.of(path);
        assertEquals(10, backups.size());
        for (int i = 0; i < 10; i++) {
            assertTrue(Files.readString(backups.get(i)).contains("name=\"Nom " + (12 - i) + "\""), backups.get(i).toString());
        }
    }

    @Test
    void backupsOfOneFileDoNotPushOutThoseOfAnother() throws Exception {
        Files.copy(path, folder.resolve("autre_val.territoire"));
        for (String name : List.of("autre_val.territoire", "val.territoire")) {
            LoadedFile file = Spaces.open(folder, name);
            for (int i = 0; i < 12; i++) {
                changed(file);
                Thread.sleep(2);
                Spaces.saver().save(file);
            }
        }
        assertEquals(10, Backups.of(path).size());
        assertEquals(10, Backups.of(folder.resolve("autre_val.territoire")).size());
    }

    @Test
    void gitDoesNotSeeBackups() throws Exception {
        git("init", "-q");
        git("add", "-A");
        git("-c", "user.name=x", "-c", "user.email=x@exemple.example", "commit", "-qm", "x");
        LoadedFile file = Spaces.open(folder, "val.territoire");
        changed(file);
        Spaces.saver().save(file);
        assertTrue(Files.isDirectory(folder.resolve(Backups.FOLDER)));
        assertEquals(" M val.territoire\n", git("status", "--porcelain", "--untracked-files=all"));
        assertEquals("1\t1\tval.territoire\n", git("diff", "--numstat"), "one line less, one more");
    }

    private String git(String... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    @Test
    void aLinkToAFileStaysALink() throws Exception {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "links need rights on Windows");
        Path elsewhere = Files.createDirectory(folder.resolve("ailleurs"));
        Path real = Files.move(path, elsewhere.resolve("val.territoire"));
        Files.createSymbolicLink(path, Path.of("ailleurs/val.territoire"));
        org.mailleur.core.file.ModelFileLoader loader = new org.mailleur.core.file.ModelFileLoader(org.mailleur.core.file.LoadLimits.DEFAULT);
        LoadedFile file = loader.load(Spaces.open(elsewhere).resources(), path);
        changed(file);
        assertInstanceOf(SaveOutcome.Saved.class, Spaces.saver().save(file));
        assertTrue(Files.isSymbolicLink(path));
        assertTrue(Files.readString(real).contains("Val changé"));
    }

    @Test
    void permissionsStay() throws Exception {
        assumeTrue(path.getFileSystem().supportedFileAttributeViews().contains("posix"), "permissions as POSIX has them");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw-r--"));
        LoadedFile file = Spaces.open(folder, "val.territoire");
        changed(file);
        Spaces.saver().save(file);
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    }

    @Test
    void whatCrashesLeftIsSweptAndWhatASaveUnderWayWritesIsNot() throws Exception {
        Path place = Files.createDirectories(folder.resolve(Backups.FOLDER));
        Path young = Files.writeString(place.resolve("val.territoire.young.tmp"), "x");
        Path others = Files.writeString(place.resolve("autre.annuaire.young.tmp"), "x");
        Path old = Files.writeString(place.resolve("autre.annuaire.old.tmp"), "x");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        for (int i = 0; i < 20; i++) {
            Path crashed = Files.writeString(place.resolve("val.territoire.crash" + i + ".tmp"), "x");
            Files.setLastModifiedTime(crashed, FileTime.from(Instant.now().minus(Duration.ofMinutes(i + 1))));
        }
        LoadedFile file = Spaces.open(folder, "val.territoire");
        changed(file);
        Spaces.saver().save(file);
        assertTrue(Files.exists(young) && Files.exists(others));
        assertTrue(Files.notExists(old));
        try (var left = Files.list(place)) {
            assertEquals(4, left.filter(draft -> draft.toString().endsWith(".tmp")).count());
        }
    }

    @Test
    void theFolderOfBackupsIsMendedWhenACrashLeftItHalfMade() throws Exception {
        Path place = Files.createDirectories(folder.resolve(Backups.FOLDER));
        Files.writeString(place.resolve(".gitignore"), "");
        LoadedFile file = Spaces.open(folder, "val.territoire");
        changed(file);
        Spaces.saver().save(file);
        assertEquals("*\n", Files.readString(place.resolve(".gitignore")));
    }
}
