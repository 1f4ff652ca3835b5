package org.mailleur.core.tests.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.file.FileProblem;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileException.Reason;
import org.mailleur.core.file.SaveOutcome;
import org.mailleur.core.space.Space;
import org.mailleur.core.tests.kit.Everything;
import org.mailleur.core.tests.kit.ModelDump;
import org.mailleur.core.tests.kit.Mutations;
import org.mailleur.core.tests.kit.Spaces;
import org.mailleur.core.tests.kit.XmlContent;

/**
 * Thousands of damaged files: each ends in a load or in clear problems, soon, and untouched. One that counts as whole is saved
 * without a value missing that stood in it.
 */
class MutatedFilesTest {

    private static final int EACH = Integer.getInteger("mailleur.mutations", 220).intValue();
    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private final AtomicInteger whole = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void eachDamagedFileEndsInALoadOrInClearProblems() throws Exception {
        List<Path> originals = originals();
        Mutations[] kinds = Mutations.values();
        int count = EACH * kinds.length;
        List<String> failures = IntStream.range(0, count).parallel().mapToObj(i -> attempt(originals.get(i / kinds.length % originals.size()),
                kinds[i % kinds.length], i)).filter(failure -> !failure.isEmpty()).toList();
        System.out.println("Fichiers abîmés : " + count + ", lus en entier : " + whole + ", refusés à l’enregistrement : " + refused);
        assertEquals("", String.join("\n", failures.subList(0, Math.min(50, failures.size()))), failures.size() + " failures");
        assertTrue(count >= 5_000, "count " + count);
        assertEquals(count, whole.get() + refused.get());
        assertTrue(whole.get() > count / 20 && refused.get() > count / 5, whole + " whole, " + refused + " refused");
    }

    /** Small files of all kinds, so that each part of the format is damaged often. */
    private List<Path> originals() throws Exception {
        Path everything = Files.createDirectory(folder.resolve("everything"));
        Space space = Spaces.open(everything);
        Everything.fill(space, List.of("texte", "« deux »\nlignes", "é & <"));
        for (LoadedFile file : space.files()) {
            Spaces.saver().save(file);
        }
        Path generated = Files.createDirectory(folder.resolve("generated"));
        Spaces.generate(generated, 1_200, 11);
        List<Path> originals = new ArrayList<>(Spaces.files(everything));
        originals.addAll(Spaces.files(generated));
        originals.removeIf(path -> path.toFile().length() > 60_000);
        assertTrue(originals.size() >= 12, originals.toString());
        return originals;
    }

    private String attempt(Path original, Mutations kind, int number) {
        try {
            tryOne(original, kind, number);
            return "";
        } catch (Exception | AssertionError | StackOverflowError e) {
            return kind + " " + number + " of " + original.getFileName() + ": " + e + " from " + e.getCause() + " at "
                    + java.util.Arrays.stream(e.getStackTrace()).filter(at -> at.getClassName().contains("mailleur")).findFirst().orElse(null);
        }
    }

    private void tryOne(Path original, Mutations kind, int number) throws IOException, ModelFileException {
        byte[] damaged = kind.apply(Files.readAllBytes(original), new Random(number));
        Path place = Files.createDirectory(folder.resolve("mutant-" + number));
        Path file = Files.write(place.resolve(original.getFileName()), damaged);
        long start = System.nanoTime();
        LoadedFile read = Spaces.open(place).files().getFirst();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(taken.compareTo(SOON) < 0, "took " + taken);
        assertArrayEquals(damaged, Files.readAllBytes(file), "reading touched the file");
        for (FileProblem problem : read.problems()) {
            assertClear(problem);
        }
        if (read.isWhole()) {
            whole.incrementAndGet();
            assertNothingIsLost(read, damaged);
        } else {
            refused.incrementAndGet();
            assertEquals(Reason.NOT_READ_WHOLE, assertThrows(ModelFileException.class, () -> Spaces.saver().save(read)).reason());
            assertArrayEquals(damaged, Files.readAllBytes(file), "a refused save touched the file");
        }
        for (Path path : Spaces.files(place)) {
            Files.delete(path);
        }
    }

    private static void assertClear(FileProblem problem) {
        String sentence = problem.sentence();
        assertTrue(sentence.startsWith("« " + problem.file().getFileName() + " »"), sentence);
        assertFalse(problem.what().isBlank() || problem.remedy().isBlank() || problem.what().contains("null") && !problem.detail().contains("null"), sentence);
        assertFalse(sentence.contains("Exception") || sentence.contains("org.eclipse") || sentence.length() > 700, sentence);
    }

    private static void assertNothingIsLost(LoadedFile read, byte[] damaged) throws IOException, ModelFileException {
        XmlContent before = XmlContent.of(damaged);
        SaveOutcome outcome = Spaces.saver().save(read);
        if (outcome instanceof SaveOutcome.Saved saved) {
            assertArrayEquals(damaged, Files.readAllBytes(saved.backup().orElseThrow()), "the backup is the file as it was");
        }
        assertEquals(List.of(), before.missingFrom(XmlContent.of(Files.readAllBytes(read.path()))), "lost");
        LoadedFile again = Spaces.open(read.path().getParent()).files().getFirst();
        assertTrue(again.isWhole(), () -> again.problems().toString());
        assertEquals("", ModelDump.firstDifference(ModelDump.of(read.resource()), ModelDump.of(again.resource())));
    }
}
