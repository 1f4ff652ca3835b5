package org.mailleur.core.tests.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.internal.Backups;
import org.mailleur.core.tests.kit.ModelDump;
import org.mailleur.core.tests.kit.SavingProcess;
import org.mailleur.core.tests.kit.Spaces;
import org.mailleur.model.territory.Territory;

/** A program is killed ({@code SIGKILL}) in the middle of saving, again and again: the file is the old or the new version, whole. */
@Isolated("its kills aim at moments of a save: nothing may slow it down")
class KilledSaveTest {

    private static final int KILLS = Integer.getInteger("mailleur.kills", 204).intValue();
    /** More than processors: a save waits for the disk most of the time. */
    private static final int WORKERS = 4;
    /** A letter and a number. */
    private static final int SAYING = 5;

    @TempDir
    private Path folder;
    /** Three times what the first save of a program takes, in microseconds: kills fall anywhere in it and in the next ones. */
    private int longestDelay;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void aKilledSaveLeavesTheOldOrTheNewVersionWhole() throws Exception {
        Classes classes = warmUp();
        int kills = 0;
        int old = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<Victim>> victims = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                Path own = Files.createDirectory(folder.resolve("space-" + i));
                int seed = i;
                victims.add(workers.submit(() -> new Victim(territory(own), classes, new Random(seed), longestDelay).killUntil(KILLS / WORKERS)));
            }
            for (Future<Victim> victim : victims) {
                kills += victim.get().kills;
                old += victim.get().old;
            }
        }
        System.out.println("Enregistrements tués : " + kills + ", ancienne version : " + old + ", nouvelle : " + (kills - old));
        assertTrue(kills >= 200, "kills " + kills);
        assertTrue(old > kills / 10, "kills must hit before the new version took its place: " + old + " of " + kills);
    }

    /** Makes the start of a program cheap: its classes are archived by one that ends by itself. Another tells how long a save then takes. */
    private Classes warmUp() throws Exception {
        Classes classes = Classes.packed(Files.createDirectory(folder.resolve("classes")));
        firstSave(territory(Files.createDirectory(folder.resolve("archived"))), classes);
        longestDelay = (int) (3 * firstSave(territory(Files.createDirectory(folder.resolve("warm"))), classes) / 1_000);
        return classes;
    }

    /** Returns how many nanoseconds the first save of a program takes that nobody kills. */
    private static long firstSave(Path file, Classes classes) throws Exception {
        Process process = start(file, 0, 2, classes);
        long time;
        try (DataInputStream said = new DataInputStream(process.getInputStream())) {
            said.readFully(new byte[SAYING]);
            long start = System.nanoTime();
            said.readFully(new byte[SAYING]);
            time = System.nanoTime() - start;
            said.readAllBytes();
        } catch (EOFException e) {
            throw new AssertionError("the saving program ended before it had saved: " + Files.readString(errors(file)), e);
        }
        assertEquals(0, process.waitFor(), "the saving program must work when nobody kills it: " + Files.readString(errors(file)));
        return time;
    }

    private static Path errors(Path file) {
        return file.getParent().resolveSibling("errors-" + file.getParent().getFileName() + ".txt");
    }

    /** Makes a space of one territory, large enough that most of a save is spent on writing it. */
    private static Path territory(Path space) throws Exception {
        Path federation = Files.createDirectory(space.resolveSibling("federation-" + space.getFileName()));
        Spaces.generate(federation, 1_200, 17);
        Path made = Spaces.files(federation).stream().filter(path -> path.toString().endsWith(".territoire")).findFirst().orElseThrow();
        LoadedFile loaded = Spaces.open(made.getParent(), made.getFileName().toString());
        SavingProcess.number((Territory) loaded.root().orElseThrow(), 0);
        Spaces.saver().save(loaded);
        return Files.copy(made, space.toRealPath().resolve(made.getFileName()));
    }

    private static Process start(Path file, int version, int count, Classes classes) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xmx128m"));
        command.addAll(classes.arguments());
        command.addAll(List.of(SavingProcess.class.getName(), file.toString(), Integer.toString(version), Integer.toString(count)));
        return new ProcessBuilder(command).redirectError(errors(file).toFile()).start();
    }

    /** One file, and the programs that are killed while they save it. */
    private static final class Victim {
        private final Path file;
        private final Classes classes;
        private final Random random;
        private final int longestDelay;
        private final List<String> content;
        private int version;
        private int kills;
        private int old;
        /** Programs killed since one last saved to its end, which is when surplus backups go. */
        private int unpruned;

        Victim(Path file, Classes classes, Random random, int longestDelay) throws IOException {
            this.file = file;
            this.classes = classes;
            this.random = random;
            this.longestDelay = longestDelay;
            this.content = content(read(file), 0);
        }

        Victim killUntil(int wanted) throws Exception {
            for (int tries = 0; kills < wanted; tries++) {
                assertTrue(tries < 3 * wanted, "the kills miss the saves: " + kills + " of " + tries);
                killOnce();
            }
            for (Path backup : Backups.of(file)) {
                assertWhole(backup);
            }
            return this;
        }

        private void killOnce() throws Exception {
            Process process = start(file, version, Integer.MAX_VALUE / 2 - version, classes);
            int started = 0;
            int done = version;
            try (DataInputStream said = new DataInputStream(process.getInputStream())) {
                assertEquals('S', said.readByte());
                started = said.readInt();
                java.util.concurrent.locks.LockSupport.parkNanos(1_000L * random.nextInt(longestDelay));
                // Through the handle: what the program said before it died can then still be read.
                process.toHandle().destroyForcibly();
                while (said.readByte() == 'D') {
                    done = said.readInt();
                    said.readByte();
                    started = said.readInt();
                }
            } catch (EOFException e) {
                // The program died in the middle of a sentence, as it should.
                process.waitFor();
            }
            assertEquals(137, process.waitFor(), "killed, not ended");
            kills += started > done ? 1 : 0;
            unpruned = done > version ? 1 : unpruned + 1;
            check(started, done);
        }

        private void check(int started, int done) throws IOException {
            int found = version(read(file));
            assertTrue(found == done || found == started, "version " + found + " after " + done + " was saved and " + started + " begun");
            old += found == done && started > done ? 1 : 0;
            version = found;
            assertEquals("", ModelDump.firstDifference(content, content(read(file), found)));
            List<Path> backups = Backups.of(file);
            assertTrue(backups.size() <= Backups.KEPT + unpruned, "backups " + backups.size() + " after " + unpruned + " killed saves");
            if (!backups.isEmpty()) {
                assertWhole(backups.getFirst());
            }
            long litter = litter();
            assertTrue(litter <= 4, "litter " + litter);
        }

        /** Counts what killed programs left beside the file; a kill may come before there is a place for it. */
        private long litter() throws IOException {
            Path place = file.resolveSibling(Backups.FOLDER);
            if (Files.notExists(place)) {
                return 0;
            }
            try (Stream<Path> kept = Files.list(place)) {
                return kept.filter(path -> path.toString().endsWith(".tmp")).count();
            }
        }

        private void assertWhole(Path backup) throws IOException {
            Path copy = Files.createTempDirectory(file.getParent().getParent(), "backup").resolve(file.getFileName());
            Files.copy(backup, copy);
            LoadedFile read = read(copy);
            assertEquals(content.size(), content(read, version(read)).size());
            Files.delete(copy);
        }

        private static LoadedFile read(Path file) throws IOException {
            LoadedFile read = Spaces.open(file.getParent(), file.getFileName().toString());
            assertTrue(read.isWhole(), () -> read.problems().toString());
            return read;
        }

        private static int version(LoadedFile file) {
            return Integer.parseInt(((Territory) file.root().orElseThrow()).getDescription().substring(SavingProcess.VERSION.length()));
        }

        /** The content with the version's number taken out of each text: a mixture of two versions shows. */
        private static List<String> content(LoadedFile file, int version) {
            return ModelDump.of(file.resource(), text -> text.replace(SavingProcess.VERSION + version, SavingProcess.VERSION)).stream()
                    .filter(line -> !line.contains("file:")).toList();
        }
    }
}
