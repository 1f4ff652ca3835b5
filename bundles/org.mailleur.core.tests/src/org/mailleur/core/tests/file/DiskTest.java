package org.mailleur.core.tests.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileException.Reason;
import org.mailleur.core.file.SaveOutcome;
import org.mailleur.core.file.internal.Backups;
import org.mailleur.core.tests.kit.Spaces;
import org.mailleur.model.territory.Territory;

import jdk.jfr.consumer.RecordingStream;

/** What a save asks of the disk, and what it does when the disk says no. */
class DiskTest {

    @TempDir
    private Path folder;

    /** A real disk that is really full: a file system in memory, which only root may mount. */
    @Test
    void aFullDiskIsSaidAndLosesNothing() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")) && run("true") == 0, "mounting needs root");
        Path disk = Files.createDirectory(folder.resolve("disque"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=768k", "tmpfs", disk.toString()) == 0, "this machine mounts no tmpfs");
        try {
            fillAndSave(disk);
        } finally {
            assertEquals(0, run("umount", disk.toString()));
        }
    }

    private static void fillAndSave(Path disk) throws Exception {
        Path made = territory(disk);
        LoadedFile file = Spaces.open(disk, made.getFileName().toString());
        byte[] original = Files.readAllBytes(made);
        Path ballast = disk.resolve("lest.bin");
        Files.write(ballast, new byte[(int) Files.getFileStore(disk).getUsableSpace() - original.length / 2]);
        ((Territory) file.root().orElseThrow()).setName("Changé");
        ModelFileException refused = assertThrows(ModelFileException.class, () -> Spaces.saver().save(file));
        assertEquals(Reason.DISK_FULL, refused.reason());
        assertTrue(refused.getMessage().contains("le disque est plein") && refused.getMessage().contains("libérez de la place"), refused.getMessage());
        assertArrayEquals(original, Files.readAllBytes(made));
        try (var left = Files.list(disk.resolve(Backups.FOLDER))) {
            assertEquals(List.of(), left.filter(path -> path.toString().endsWith(".tmp")).toList(), "what was written half takes no room");
        }
        Files.delete(ballast);
        assertInstanceOf(SaveOutcome.Saved.class, Spaces.saver().save(file), "with room again, the same save works");
        assertTrue(Files.readString(made).contains("name=\"Changé\""));
    }

    private static Path territory(Path space) throws Exception {
        Path federation = Files.createTempDirectory("federation");
        Spaces.generate(federation, 400, 3);
        Path made = Spaces.files(federation).stream().filter(path -> path.toString().endsWith(".territoire")).findFirst().orElseThrow();
        return Files.copy(made, space.resolve(made.getFileName()));
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    /** The JDK's recorder tells what was forced to the disk: first the new content, then, once it has its place, the folder. */
    @Test
    void contentAndFolderAreForcedToTheDisk() throws Exception {
        Path made = territory(folder);
        LoadedFile file = Spaces.open(folder, made.getFileName().toString());
        ((Territory) file.root().orElseThrow()).setName("Changé");
        List<String> forced = new CopyOnWriteArrayList<>();
        try (RecordingStream events = new RecordingStream()) {
            events.enable("jdk.FileForce").withoutThreshold();
            events.onEvent("jdk.FileForce", event -> forced.add(event.getString("path")));
            events.startAsync();
            Spaces.saver().save(file);
            events.stop();
        }
        List<String> own = new ArrayList<>(forced.stream().filter(path -> path != null && path.contains(folder.getFileName().toString())).toList());
        assertEquals(2, own.size(), forced.toString());
        assertTrue(own.getFirst().contains(Backups.FOLDER) && own.getFirst().endsWith(".tmp"), own.toString());
        assertEquals(folder.toRealPath().toString(), Path.of(own.getLast()).toRealPath().toString());
    }
}
