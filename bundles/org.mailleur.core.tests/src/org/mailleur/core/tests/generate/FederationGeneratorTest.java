package org.mailleur.core.tests.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.generate.FederationGenerator;
import org.mailleur.core.generate.GeneratedFederation;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.core.tests.kit.Spaces;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.framework.Framework;

/** Generated federations have the size that was asked for, are valid, and are the same for the same seed. */
class FederationGeneratorTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = { 100, 101, 150, 199, 333, 800, 2_345, 7_499, 7_501, 30_000 })
    void hasTheSizeThatWasAskedForAndIsValid(int elements) throws Exception {
        GeneratedFederation made = new FederationGenerator(Spaces.saver()).generate(folder, elements, 42, Progress.NONE);
        Space space = Spaces.open(folder);
        assertEquals(made.files(), space.files().size());
        int count = 0;
        for (LoadedFile file : space.files()) {
            assertEquals(List.of(), file.problems());
            Diagnostic diagnostic = Diagnostician.INSTANCE.validate(file.root().orElseThrow());
            assertEquals(Diagnostic.OK, diagnostic.getSeverity(), () -> diagnostic.getChildren().toString());
            assertTrue(file.root().orElseThrow().isFictional());
            int size = 1;
            for (var all = file.root().orElseThrow().eAllContents(); all.hasNext(); all.next()) {
                size++;
            }
            assertTrue(size <= 5_000, "files stay of a size that people make: " + size);
            count += size;
        }
        assertEquals(elements, count);
    }

    @Test
    void everySizeIsMet() throws Exception {
        for (int elements = FederationGenerator.SMALLEST; elements < 1_400; elements += 13) {
            Space space = Spaces.open(Files.createDirectory(folder.resolve(Integer.toString(elements))));
            int count = 0;
            for (LoadedFile file : FederationGenerator.fill(space, elements, elements, Progress.NONE)) {
                for (var all = file.resource().getAllContents(); all.hasNext(); all.next()) {
                    count++;
                }
            }
            assertEquals(elements, count);
        }
    }

    @Test
    void theSameSeedMakesTheSameFilesAndAnotherSeedOthers() throws Exception {
        for (String name : List.of("a", "b", "c")) {
            Spaces.generate(folder.resolve(name), 9_000, name.equals("c") ? 8 : 7);
        }
        assertEquals(Spaces.lines(folder.resolve("a")), Spaces.lines(folder.resolve("b")));
        assertNotEquals(Spaces.lines(folder.resolve("a")), Spaces.lines(folder.resolve("c")));
        for (Path file : Spaces.files(folder.resolve("a"))) {
            assertEquals(-1, Files.mismatch(file, folder.resolve("b").resolve(folder.resolve("a").relativize(file))), file.toString());
        }
    }

    @Test
    void identifiersAreUniqueInAllTheFederation() throws Exception {
        Space space = Spaces.open(folder);
        Set<String> ids = new HashSet<>();
        int count = 0;
        for (LoadedFile file : FederationGenerator.fill(space, 20_000, 1, Progress.NONE)) {
            for (var all = file.resource().getAllContents(); all.hasNext(); count++) {
                ids.add(file.resource().getID(all.next()));
            }
        }
        assertEquals(count, ids.size());
    }

    @Test
    void looksLikeWhatPeopleMake() throws Exception {
        Spaces.generate(folder, 12_000, 5);
        Space space = Spaces.open(folder);
        Framework framework = space.roots(Framework.class).getFirst();
        assertEquals(List.of(3L, 12L, 32L), List.of((long) framework.getAxes().size(),
                framework.getAxes().stream().flatMap(axis -> axis.getFunctions().stream()).count(),
                framework.getAxes().stream().flatMap(axis -> axis.getFunctions().stream()).flatMap(function -> function.getCriteria().stream()).count()));
        Evaluation evaluation = space.roots(Evaluation.class).getFirst();
        assertEquals(32, evaluation.getAssessments().size());
        assertTrue(evaluation.getAssessments().stream().anyMatch(assessment -> assessment.getAgreed() == null), "not everything is rated");
        assertTrue(evaluation.getSubject() instanceof Organization);
        String text = String.join("\n", Spaces.lines(folder).values().stream().flatMap(List::stream).toList());
        assertTrue(text.contains("«\u00A0") && text.contains("’") && text.contains("é") && text.contains("href=\"../"), "French, with links");
        assertTrue(text.matches("(?s).*start=\"\\d{4}\".*start=\"\\d{4}-\\d{2}-\\d{2}\".*"), "dates known to the year and to the day");
        assertFalse(text.contains("\u0020:"), "a no-break space before a colon");
    }

    @Test
    void aFolderThatHoldsModelsIsLeftAlone() throws Exception {
        Spaces.generate(folder, 100, 1);
        var before = Spaces.lines(folder);
        ModelFileException refused = assertThrows(ModelFileException.class, () -> Spaces.generate(folder, 200, 2));
        assertTrue(refused.getMessage().contains("contient déjà des fichiers de Mailleur"), refused.getMessage());
        assertEquals(before, Spaces.lines(folder));
    }

    @Test
    void aCancelLeavesNoFile() throws Exception {
        int[] told = { 0 };
        GeneratedFederation made = new FederationGenerator(Spaces.saver()).generate(folder, 3_000, 1, new Progress() {
            @Override
            public void at(String what, int done, int total) {
                told[0]++;
            }

            @Override
            public boolean isCancelled() {
                return told[0] > 4;
            }
        });
        assertTrue(made.cancelled());
        assertTrue(told[0] > 4, "it was stopped while files were written");
        assertEquals(List.of(), Spaces.files(folder));
    }

    @ParameterizedTest
    @ValueSource(ints = { Integer.MIN_VALUE, -1, 0, 99, 5_000_001, Integer.MAX_VALUE })
    void noOtherSizeIsTaken(int elements) {
        assertThrows(IllegalArgumentException.class, () -> Spaces.generate(folder, elements, 1));
    }
}
