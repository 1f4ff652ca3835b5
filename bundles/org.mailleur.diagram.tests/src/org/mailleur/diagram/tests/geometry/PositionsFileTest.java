package org.mailleur.diagram.tests.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.DiagramPositions;
import org.mailleur.diagram.geometry.DiagramState;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Placement;
import org.mailleur.diagram.geometry.PositionsFile;
import org.mailleur.diagram.geometry.ReadPositions;
import org.mailleur.diagram.geometry.Spot;

final class PositionsFileTest {

    @TempDir
    private Path folder;

    private static DiagramPositions some() {
        Map<String, Placement> boxes = Map.of("body#_a", new Placement(new Bounds(10.5, -20, 180, 44), true, false), "lane.steering#_t",
                new Placement(new Bounds(0, 0, 1200, 160), false, false), "network#_b c\td%", new Placement(new Bounds(1, 2, 3, 4), true, true));
        Map<String, List<Spot>> routes = Map.of("flow.impulse#_f", List.of(new Spot(1, 2), new Spot(1, 40.2), new Spot(90, 40.2)));
        Geometry geometry = new Geometry(boxes, routes, Map.of("flow.impulse#_f", new Spot(45, 40.2)));
        return new DiagramPositions(Map.of("governanceMap#_t", new DiagramState(geometry, Optional.of(Set.of("contracts", "flowsDown"))), "contracts#_t",
                new DiagramState(Geometry.EMPTY, Optional.of(Set.of()))));
    }

    private ReadPositions read(String text) throws IOException {
        Path file = folder.resolve("essai.dispositions");
        Files.writeString(file, text);
        return PositionsFile.read(file);
    }

    private static String text(DiagramPositions positions) {
        return new String(PositionsFile.content(positions), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        ReadPositions read = read(text(some()));
        assertTrue(read.problem().isEmpty(), read.problem().toString());
        assertEquals(some(), read.positions());
        assertArrayEquals(PositionsFile.content(some()), PositionsFile.content(read.positions()));
    }

    @Test
    void linesAreSortedAndEachStandsForItself() {
        List<String> lines = text(some()).lines().skip(1).toList();
        assertEquals(7, lines.size());
        assertEquals(lines.stream().sorted().toList(), lines);
        assertTrue(lines.stream().allMatch(line -> line.startsWith("governanceMap#_t\t") || line.startsWith("contracts#_t\t")));
    }

    @Test
    void aMissingFileHasNoPositionsAndIsNoProblem() {
        assertEquals(new ReadPositions(DiagramPositions.EMPTY, Optional.empty()), PositionsFile.read(folder.resolve("absent.dispositions")));
    }

    @Test
    void nothingToKeepIsAnEmptyFile() {
        assertEquals(0, PositionsFile.content(DiagramPositions.EMPTY).length);
    }

    @Test
    void aDamagedLineCostsThatItemAlone() throws IOException {
        for (String number : List.of("NaN", "1e300", "-Infinity", "x", "", "99999999999999999999", "0x1p900")) {
            ReadPositions read = read(text(some()).replace("10.5 -20 180 44", number + " -20 180 44"));
            assertFalse(read.positions().of("governanceMap#_t").geometry().boxes().containsKey("body#_a"), number);
            assertEquals(2, read.positions().of("governanceMap#_t").geometry().boxes().size(), number);
            assertEquals(1, read.problem().orElseThrow().sentence().lines().count());
            assertTrue(read.problem().orElseThrow().line() > 1);
        }
    }

    @Test
    void aMergeThatWasLeftUnresolvedLosesNothingButItsMarks() throws IOException {
        String text = text(some());
        String line = text.lines().filter(each -> each.contains("body#_a")).findFirst().orElseThrow();
        String other = line.replace("10.5 -20", "77 88");
        ReadPositions read = read(text.replace(line, "<<<<<<< mien\n" + line + "\n=======\n" + other + "\n>>>>>>> leur"));
        assertEquals(new Bounds(77, 88, 180, 44), read.positions().of("governanceMap#_t").geometry().boxes().get("body#_a").bounds());
        assertEquals(3, read.positions().of("governanceMap#_t").geometry().boxes().size());
        assertTrue(read.problem().orElseThrow().what().startsWith("3"), read.problem().toString());
    }

    @Test
    void noDamageMakesReadingFail() throws IOException {
        byte[] content = PositionsFile.content(some());
        Random random = new Random(7);
        Path file = folder.resolve("abime.dispositions");
        for (int round = 0; round < 400; round++) {
            byte[] damaged = content.clone();
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length + 1)));
            for (DiagramState state : PositionsFile.read(file).positions().diagrams().values()) {
                for (Placement placement : state.geometry().boxes().values()) {
                    assertTrue(Math.abs(placement.bounds().x()) <= 1e6 && placement.bounds().width() > 0);
                }
            }
        }
    }

    @Test
    void aFolderOrAHugeFileIsToldOf() throws IOException {
        assertTrue(PositionsFile.read(folder).problem().isPresent());
        Path huge = folder.resolve("enorme.dispositions");
        try (var file = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(40L << 20);
        }
        assertTrue(PositionsFile.read(huge).problem().isPresent());
    }

    @Test
    void whatIsGoneDoesNotStayForEver() {
        Set<String> there = Set.of("_t", "_a");
        DiagramPositions pruned = some().pruned(there::contains);
        assertEquals(Set.of("body#_a", "lane.steering#_t"), pruned.of("governanceMap#_t").geometry().boxes().keySet());
        assertTrue(pruned.of("governanceMap#_t").geometry().routes().isEmpty());
        assertEquals(some().of("contracts#_t"), pruned.of("contracts#_t"), "layers stay");
        assertEquals(DiagramPositions.EMPTY, some().pruned(id -> false));
    }

    @Test
    void twoPeoplesChangesMergeByLines() throws IOException {
        List<String> mine = new ArrayList<>(text(some()).lines().toList());
        DiagramPositions theirs = some().with("maillage#_e", new DiagramState(Geometry.EMPTY, Optional.of(Set.of("x"))));
        text(theirs).lines().filter(line -> !mine.contains(line)).forEach(mine::add);
        assertEquals(theirs, read(String.join("\n", mine)).positions());
    }

    @Test
    void namesFollowTheModelFile() {
        assertEquals("diois.dispositions", PositionsFile.beside(Path.of("a", "diois.territoire")).getFileName().toString());
        assertEquals("diois.evaluation.dispositions", PositionsFile.beside(Path.of("a", "diois.evaluation")).getFileName().toString());
    }
}
