package org.mailleur.core.tests.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailleur.core.comparison.Comparison;
import org.mailleur.core.comparison.ComparisonText;
import org.mailleur.core.comparison.Comparisons;
import org.mailleur.core.comparison.GroupChange;
import org.mailleur.core.comparison.Obstacle;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.framework.Framework;
import org.mailleur.model.framework.MappingKind;

/** Two campaigns over two versions of a framework, in {@code cases/comparison}: each kind of correspondence, and what it lets one say. */
final class TwoVersionsTest {

    private static final Path CASE = Path.of("cases", "comparison", "deux-versions");

    private Space space;
    private Comparison.Compared comparison;

    @BeforeEach
    void compare() throws IOException {
        space = Space.open(CASE, Progress.NONE);
        comparison = assertInstanceOf(Comparison.Compared.class, Comparisons.of(space.roots(Evaluation.class)));
    }

    @Test
    void theCaseHasEachKindOfCorrespondence() {
        assertTrue(space.files().stream().allMatch(LoadedFile::isWhole));
        Set<MappingKind> kinds = space.roots(Framework.class).stream().flatMap(framework -> framework.getMappings().stream())
                .flatMap(mapping -> mapping.getEntries().stream()).map(entry -> entry.getKind()).collect(Collectors.toSet());
        assertEquals(EnumSet.complementOf(EnumSet.of(MappingKind.UNSPECIFIED)), kinds);
    }

    @Test
    void aFunctionComparesOnlyWhenBothVersionsHaveItAlike() {
        GroupChange same = function("1.1");
        assertTrue(same.isComparable());
        assertEquals(OptionalDouble.of(1.5), same.difference());
        // Two criteria merged, a new one; a third removed.
        assertEquals(Map.of(Obstacle.REGROUPED, 1, Obstacle.ADDED, 1, Obstacle.LEFT, 1), function("1.2").obstacles());
        // One criterion split into two; another moved to the next function.
        assertEquals(Map.of(Obstacle.REGROUPED, 2, Obstacle.LEFT, 1), function("2.1").obstacles());
        assertEquals(OptionalDouble.of(0), function("2.1").difference(), "of the one that stayed the same");
        assertEquals(Map.of(Obstacle.LEFT, 2), function("2.2").obstacles(), "one of three moved here");
        assertEquals(Map.of(Obstacle.REGROUPED, 2), comparison.axes().getLast().group().changes().getFirst().obstacles(), "a move within the axis is none for it");
        assertFalse(comparison.whole().changes().getFirst().isComparable());
    }

    private GroupChange function(String code) {
        return comparison.functions().filter(function -> code.equals(function.function().getCode())).findFirst().orElseThrow().group().changes().getFirst();
    }

    @Test
    void itReadsAsExpected() throws IOException {
        assertEquals(Files.readString(CASE.resolve("attendu.txt")), String.join("\n", ComparisonText.of(comparison)) + "\n");
        assertEquals(List.of("Campagne 2020", "Campagne 2024"), comparison.evaluations().stream().map(Evaluation::getName).toList());
    }
}
