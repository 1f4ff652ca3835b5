package org.mailleur.core.tests.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.file.WholeFile;

/** Pictures and tables are written whole or not at all, and leave nothing beside them. */
class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsReplacedWhole() throws IOException {
        Path file = folder.resolve("vue.png");
        WholeFile.write(file, new byte[] { 1, 2 });
        WholeFile.write(file, new byte[] { 3 });
        assertArrayEquals(new byte[] { 3 }, Files.readAllBytes(file));
        assertEquals(List.of("vue.png"), names());
    }

    @Test
    void whatCannotBeReplacedStaysAndNothingIsLeftBeside() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("vue.png").resolve("dedans")).getParent();
        assertThrows(IOException.class, () -> WholeFile.write(taken, new byte[] { 1 }));
        assertEquals(List.of("vue.png"), names());
        assertEquals(1, taken.toFile().list().length);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
