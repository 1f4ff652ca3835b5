package org.mailleur.diagram.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailleur.diagram.description.Viewpoint;
import org.mailleur.diagram.description.ViewpointException;
import org.mailleur.diagram.description.ViewpointReader;
import org.mailleur.diagram.engine.Diagrams;

/** Specifications that are read, and those that are refused with a sentence that names the construct and its line: one file each in {@code cases/specifications}. */
class ViewpointReaderTest {

    private static final Path CASES = Path.of("cases", "specifications");

    static List<String> cases() throws IOException {
        return Files.readAllLines(CASES.resolve("attendu.txt")).stream().filter(line -> !line.startsWith("#")).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachCase(String line) throws IOException, ViewpointException {
        String[] words = line.split(" ", 2);
        if (words[1].equals("-")) {
            assertFalse(read(words[0]).diagrams().isEmpty());
            return;
        }
        ViewpointException refusal = assertThrows(ViewpointException.class, () -> read(words[0]));
        assertEquals(words[1], refusal.line() + " " + refusal.construct(), refusal.getMessage());
        assertTrue(refusal.getMessage().startsWith("Description des vues") && refusal.getMessage().endsWith("."), refusal.getMessage());
        assertTrue(refusal.line() == 0 || refusal.getMessage().contains("ligne " + refusal.line()), refusal.getMessage());
        assertFalse(refusal.getMessage().contains("root:"), "something outside the file was read");
    }

    @Test
    void eachFileIsExpected() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            Set<String> found = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".odesign")).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(cases().stream().map(line -> line.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new)), found);
        }
    }

    /** Whatever a specification names, only the classes of the bundle that was given are called. */
    @ParameterizedTest
    @MethodSource("foreignClasses")
    void foreignClassesAreRefused(String name) throws IOException, ViewpointException {
        Viewpoint viewpoint = read("lisible.odesign");
        Viewpoint hostile = new Viewpoint(viewpoint.name(), viewpoint.label(), viewpoint.documentation(), List.of(name), viewpoint.diagrams());
        ViewpointException refusal = assertThrows(ViewpointException.class, () -> new Diagrams(hostile, getClass().getClassLoader()));
        assertTrue(refusal.getMessage().contains(name), refusal.getMessage());
    }

    static List<String> foreignClasses() {
        return List.of("java.lang.System", "java.lang.Runtime", "java.lang.ProcessBuilder", "java.util.ArrayList", "org.mailleur.Missing", "../../x");
    }

    private static Viewpoint read(String name) throws IOException, ViewpointException {
        try (InputStream input = Files.newInputStream(CASES.resolve(name))) {
            return ViewpointReader.read(input);
        }
    }
}
