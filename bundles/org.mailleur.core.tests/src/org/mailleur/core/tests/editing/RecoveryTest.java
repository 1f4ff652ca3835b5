package org.mailleur.core.tests.editing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.mailleur.core.editing.Drafts;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.editing.FieldEdit;
import org.mailleur.core.editing.FileComparison;
import org.mailleur.core.editing.Guard;
import org.mailleur.core.editing.Recovery;
import org.mailleur.core.editing.internal.DraftFolder;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.internal.ModelResource;
import org.mailleur.core.space.Space;
import org.mailleur.core.tests.kit.Spaces;
import org.mailleur.core.tests.kit.TypingProcess;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryFactory;

/** What was typed and not saved is there again after a crash, and only then. */
final @Isolated("its program must not wait for the processor longer than a draft takes")
class RecoveryTest {

    /** A draft every second, and time to write it; a word comes every twentieth of a second. */
    private static final int MOST_LOST = 3 * 50;

    @TempDir
    private Path folder;

    private EditingSession open() throws Exception {
        return new EditingSession(Spaces.open(folder), Spaces.saver(), Runnable::run);
    }

    private LoadedFile territory(EditingSession session) {
        return session.space().files().stream().filter(file -> file.path().toString().endsWith(".territoire")).findFirst().orElseThrow();
    }

    private static void rename(EditingSession session, LoadedFile file, String name) {
        session.execute(new FieldEdit(file.root().orElseThrow(), BasePackage.Literals.NAMED_ELEMENT__NAME, name));
        session.endTyping();
    }

    @Test
    void aProgramKilledInTheMiddleOfTypingLosesTwoSecondsAtMost() throws Exception {
        Spaces.generate(folder, 600, 5);
        Path file = Spaces.files(folder).stream().filter(path -> path.toString().endsWith(".territoire")).findFirst().orElseThrow().toRealPath();
        byte[] before = Files.readAllBytes(file);
        for (int killed = 0; killed < 3; killed++) {
            int typed = killWhileTyping(file, 4_500 + 700L * killed);
            assertArrayEquals(before, Files.readAllBytes(file), "the file itself is as it was");
            Recovery recovery = Recovery.find(file.getParent()).getFirst();
            try (EditingSession session = new EditingSession(Spaces.open(file.getParent()), Spaces.saver(), Runnable::run)) {
                LoadedFile open = session.space().file(file).orElseThrow();
                FileComparison comparison = recovery.compare(session, recovery.files().getFirst()).orElseThrow();
                assertEquals("Nom", comparison.elements().getFirst().fields().getFirst().label());
                Drafts drafts = new Drafts(session, Clock.systemDefaultZone());
                recovery.takeBack(session, drafts);
                int found = Integer.parseInt(((Territory) open.root().orElseThrow()).getName().substring("Saisie ".length()));
                System.out.println("Tué après " + typed + " saisies, retrouvé " + found);
                assertTrue(found <= typed + 1 && found >= typed - MOST_LOST, "typed " + typed + ", found " + found);
                assertTrue(session.isDirty(open), "it is not saved, as it was");
                assertEquals(List.of(), Recovery.find(file.getParent()), "this program has it now");
                session.commands().undo();
                assertFalse(session.isDirty(open));
                drafts.close();
            }
        }
    }

    private static int killWhileTyping(Path file, long milliseconds) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), TypingProcess.class.getName(), file.toString(), "1")
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        int typed = 0;
        try (DataInputStream said = new DataInputStream(process.getInputStream())) {
            typed = said.readInt();
            long end = System.currentTimeMillis() + milliseconds;
            while (System.currentTimeMillis() < end) {
                typed = said.readInt();
            }
            process.toHandle().destroyForcibly();
            while (true) {
                typed = said.readInt();
            }
        } catch (EOFException e) {
            // It died, as it should.
            process.waitFor();
        }
        return typed;
    }

    @Test
    void whoEndsWellLeavesNothing() throws Exception {
        Spaces.generate(folder, 300, 5);
        EditingSession session = open();
        Drafts drafts = new Drafts(session, Clock.systemDefaultZone());
        assertEquals(List.of(), drafts.keep());
        assertFalse(Files.exists(folder.resolve(DraftFolder.NAME)), "nothing is made before there is something to keep");
        rename(session, territory(session), "Un");
        assertEquals(1, drafts.keep().size());
        assertEquals(List.of(), drafts.keep(), "nothing new");
        assertEquals("*\n", Files.readString(folder.resolve(DraftFolder.NAME).resolve(".gitignore")));
        assertEquals(List.of(), Recovery.find(folder), "the program still runs");
        session.commands().undo();
        drafts.keep();
        rename(session, territory(session), "Deux");
        drafts.keep();
        assertEquals(List.of(), session.saveAll());
        drafts.keep();
        drafts.close();
        assertEquals(List.of(), Recovery.find(folder));
        assertEquals(1, DraftFolder.abandoned(folder.toRealPath()).size() + 1);
    }

    /** Who saves and is cut off a moment later finds no draft that is older than what she saved. */
    @Test
    void whatIsSavedHasNoDraftAnyMore() throws Exception {
        Spaces.generate(folder, 300, 5);
        EditingSession session = open();
        try (Guard guard = new Guard(session, Clock.systemDefaultZone(), 3600)) {
            rename(session, territory(session), "Un");
            guard.drafts().keep();
            assertEquals(1, drafts());
            assertEquals(List.of(), session.saveAll());
            for (int i = 0; i < 100 && drafts() > 0; i++) {
                Thread.sleep(20);
            }
            assertEquals(0, drafts());
        }
    }

    private long drafts() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> each.toString().endsWith(".brouillon")).count();
        }
    }

    /** A draft of what was saved after all, such as by another program, is no work to take back. */
    @Test
    void whatIsOnTheDiskAlreadyIsNotOffered() throws Exception {
        Spaces.generate(folder, 300, 5);
        EditingSession session = open();
        rename(session, territory(session), "Un");
        try (Drafts drafts = new Drafts(session, Clock.systemDefaultZone())) {
            drafts.keep();
            leaveBehind();
            Recovery recovery = Recovery.find(folder.toRealPath()).getFirst();
            assertEquals(1, recovery.unsaved().files().size());
            assertFalse(recovery.isOutdated());
            Recovery.Rest rest = recovery.files().getFirst();
            try (OutputStream out = Files.newOutputStream(rest.path())) {
                territory(session).resource().save(out, ModelResource.saveOptions());
            }
            assertTrue(recovery.isOutdated());
            assertEquals(List.of(), recovery.unsaved().files());
        }
    }

    @Test
    void aFileThatWasNeverSavedComesBackToo() throws Exception {
        Spaces.generate(folder, 300, 5);
        EditingSession session = open();
        Territory territory = TerritoryFactory.eINSTANCE.createTerritory();
        territory.setName("Nouveau");
        session.add("nouveau.territoire", territory);
        Drafts drafts = new Drafts(session, Clock.systemDefaultZone());
        drafts.keep();
        leaveBehind();
        Space space = Spaces.open(folder);
        EditingSession next = new EditingSession(space, Spaces.saver(), Runnable::run);
        Recovery recovery = Recovery.find(space.folder()).getFirst();
        recovery.takeBack(next, new Drafts(next, Clock.systemDefaultZone()));
        assertTrue(space.roots(Territory.class).stream().anyMatch(each -> "Nouveau".equals(each.getName())));
        assertEquals(1, next.dirtyFiles().size());
        drafts.close();
    }

    /** What lies beside a file is compared with itself: it was said to be somebody else's although nobody had touched it. */
    @Test
    void whatNobodyTouchedIsNotSaidToBeChangedSince() throws Exception {
        Spaces.generate(folder, 300, 5);
        Path beside = folder.toRealPath().resolve("essai.dispositions");
        Files.writeString(beside, "avant");
        EditingSession session = open();
        EditingSessionTest.Positions positions = new EditingSessionTest.Positions(territory(session));
        session.add(positions);
        session.execute(positions.new Move("là"));
        Drafts drafts = new Drafts(session, Clock.systemDefaultZone());
        drafts.keep();
        leaveBehind();
        List<Recovery.Rest> rests = Recovery.find(folder.toRealPath()).getFirst().files();
        assertEquals(2, rests.size());
        for (Recovery.Rest rest : rests) {
            assertFalse(rest.isOutdated(), rest.path().toString());
        }
        Files.writeString(beside, "ailleurs");
        for (Recovery.Rest rest : rests) {
            assertEquals(rest.path().equals(beside), rest.isOutdated(), "whoever changes it is noticed");
        }
        drafts.close();
    }

    /** What a crash leaves: drafts beside a lock that nobody holds. */
    private void leaveBehind() throws Exception {
        Path all = folder.resolve(DraftFolder.NAME);
        try (var folders = Files.list(all)) {
            for (Path own : folders.filter(Files::isDirectory).toList()) {
                Path copy = Files.createDirectory(all.resolve("abandon"));
                try (var files = Files.list(own)) {
                    for (Path path : files.toList()) {
                        Files.copy(path, copy.resolve(path.getFileName()));
                    }
                }
            }
        }
    }

    @Test
    void whatIsNoDraftIsPassedOver() throws Exception {
        Spaces.generate(folder, 300, 5);
        Path left = Files.createDirectories(folder.resolve(DraftFolder.NAME).resolve("abandon"));
        Files.writeString(left.resolve("a.brouillon"), "Mailleur, brouillon 1\nfichier: ../../dehors.territoire\ndate: 2026-01-01T00:00:00Z\ntaille: 1\nempreinte: 1\n\n<x/>");
        Files.writeString(left.resolve("b.brouillon"), "Mailleur, brouillon 1\nfichier: t.territoire\ndate: hier\n\n<x/>");
        Files.writeString(left.resolve("c.brouillon"), "n’importe quoi");
        assertEquals(List.of(), Recovery.find(folder.toRealPath()));
        assertFalse(Files.exists(left), "nothing of use was in it");
    }
}
