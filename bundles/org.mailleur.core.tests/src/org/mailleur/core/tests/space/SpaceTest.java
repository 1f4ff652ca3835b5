package org.mailleur.core.tests.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.file.FileProblem.Cause;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.core.tests.kit.Spaces;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.territory.Territory;
import org.mailleur.model.territory.TerritoryFactory;

/** A space is its folder, all of it and nothing else. */
class SpaceTest {

    @TempDir
    private Path folder;

    @Test
    void filesReferToOneAnotherByRelativePaths() throws Exception {
        Spaces.generate(folder, 6_000, 8);
        for (List<String> lines : Spaces.lines(folder).values()) {
            assertTrue(lines.stream().noneMatch(line -> line.contains("file:") || line.contains(folder.toString())), "no absolute path in a file");
        }
        Space space = Spaces.open(folder);
        Evaluation evaluation = space.roots(Evaluation.class).getFirst();
        Territory territory = space.roots(Territory.class).getFirst();
        assertSame(territory, evaluation.getTerritory());
        assertFalse(evaluation.getSubject().eIsProxy());
        assertEquals(territory, space.fileOf(territory.getThemes().getFirst()).orElseThrow().root().orElseThrow());
    }

    @Test
    void aSpaceMovedElsewhereIsTheSame() throws Exception {
        Path made = Files.createDirectory(folder.resolve("ici"));
        Spaces.generate(made, 2_000, 8);
        Path moved = Files.move(made, folder.resolve("là-bas, à l’étage"));
        Space space = Spaces.open(moved);
        assertTrue(space.files().stream().allMatch(file -> file.problems().isEmpty()), "every link is found");
        assertTrue(space.files().size() > 4);
    }

    @Test
    void aDamagedFileStandsInNobodysWay() throws Exception {
        Spaces.generate(folder, 2_000, 8);
        Path damaged = folder.resolve("institutions.annuaire");
        Files.writeString(damaged, Files.readString(damaged).substring(0, 300));
        Space space = Spaces.open(folder);
        assertFalse(space.file(damaged).orElseThrow().isWhole());
        Territory territory = space.roots(Territory.class).getFirst();
        assertEquals("Aubrais et Forêts".length() > 0, !territory.getName().isEmpty());
        assertTrue(space.files().stream().anyMatch(file -> file.problems().stream().anyMatch(problem -> problem.cause() == Cause.MISSING_EXTERNAL)));
        assertTrue(space.fileOf(territory).orElseThrow().isWhole(), "a link that is not found now is kept");
    }

    @Test
    void onlyTheFolderIsRead() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("espace"));
        Path outside = Files.createDirectory(folder.resolve("dehors"));
        Spaces.generate(inside, 100, 1);
        Spaces.generate(outside, 100, 2);
        int count = Spaces.open(inside).files().size();
        Files.createDirectory(inside.resolve(".cache"));
        Files.copy(outside.resolve("institutions.annuaire"), inside.resolve(".cache/x.annuaire"));
        Files.copy(outside.resolve("institutions.annuaire"), inside.resolve(".brouillon.annuaire"));
        Files.copy(outside.resolve("institutions.annuaire"), inside.resolve("institutions.annuaire.bak"));
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "links need rights on Windows");
        Files.createSymbolicLink(inside.resolve("lien"), outside);
        Files.createSymbolicLink(inside.resolve("lien.annuaire"), outside.resolve("institutions.annuaire"));
        Files.createSymbolicLink(inside.resolve("boucle"), inside);
        assertEquals(count, Spaces.open(inside).files().size());
    }

    /** A server of our own that nobody must call: neither a schema, nor a document type, nor a link is ever fetched. */
    @Test
    void nothingIsFetchedBecauseAFileNamesIt() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread listener = Thread.ofPlatform().daemon().start(() -> {
                while (!server.isClosed()) {
                    try {
                        server.accept().close();
                        calls.incrementAndGet();
                    } catch (IOException e) {
                        return;
                    }
                }
            });
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            for (String prolog : List.of("", "<!DOCTYPE x SYSTEM \"" + address + "x.dtd\">", "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + address + "p\"> %p;]>")) {
                Spaces.write(folder, "val.territoire", "<?xml version=\"1.0\"?>" + prolog
                        + "<territory:Territory xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xmlns:territory=\"http://mailleur.org/territory\" xmlns:n=\"" + address + "n.ecore\" xsi:schemaLocation=\"http://mailleur.org/territory "
                        + address + "t.ecore " + address + "n.ecore " + address + "n.ecore\" xmi:id=\"_t\" formatVersion=\"2\" name=\"Val\">"
                        + "<within href=\"" + address + "x.territoire#_a\"/><bodies xsi:type=\"n:Body\" xmi:id=\"_b\"/></territory:Territory>");
                LoadedFile read = Spaces.open(folder, "val.territoire");
                read.root().ifPresent(root -> assertTrue(((Territory) root).getWithin() == null || ((Territory) root).getWithin().eIsProxy()));
                assertFalse(read.problems().isEmpty());
            }
            server.close();
            listener.join();
        }
        assertEquals(0, calls.get());
    }

    @Test
    void theSpaceAroundAFileIsTheNearestFederation() throws Exception {
        Spaces.generate(folder, 2_000, 8);
        Path territory = Spaces.files(folder).stream().filter(path -> path.toString().endsWith(".territoire")).findFirst().orElseThrow();
        assertEquals(folder.toRealPath(), Space.around(territory, Progress.NONE).folder());
        Path alone = Files.createDirectory(folder.resolve("seul"));
        Path nested = Files.createDirectory(alone.resolve("dedans"));
        Files.delete(Files.move(folder.resolve("verne-et-ormes.federation"), folder.resolve("x")));
        Path file = Files.copy(territory, nested.resolve("t.territoire"));
        assertEquals(nested.toRealPath(), Space.around(file, Progress.NONE).folder());
    }

    @Test
    void newFilesStayInTheSpace() throws Exception {
        Space space = Spaces.open(folder);
        for (String name : List.of("../x.territoire", "/tmp/x.territoire", "a/../../x.territoire", "x.txt", "territoire")) {
            assertThrows(IllegalArgumentException.class, () -> space.add(name, TerritoryFactory.eINSTANCE.createTerritory()), name);
        }
        assertTrue(space.files().isEmpty());
    }

    @Test
    void progressIsToldAndCanStop() throws Exception {
        Spaces.generate(folder, 2_000, 8);
        List<String> told = new ArrayList<>();
        Space.open(folder, new Progress() {
            @Override
            public void at(String what, int done, int total) {
                told.add(done + "/" + total + " " + what);
            }

            @Override
            public boolean isCancelled() {
                return told.size() >= 3;
            }
        });
        assertTrue(told.getFirst().startsWith("0/") && told.getFirst().contains("Lecture de « "), told.toString());
        assertTrue(told.size() <= 4, told.toString());
    }
}
