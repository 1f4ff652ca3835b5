package org.mailleur.core.tests.validation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.core.validation.Rule;
import org.mailleur.core.validation.RuleCard;
import org.mailleur.core.validation.RuleCatalogue;
import org.mailleur.core.validation.SpaceValidator;

final class RuleCatalogueTest {

    private static final Path EXAMPLES = Path.of("..", "org.mailleur.examples", "space");
    private static final Path GUIDE = Path.of("..", "..", "docs", "guide", "verifier.md");

    static Stream<Rule> rules() {
        return RuleCatalogue.rules().stream();
    }

    @Test
    void identifiersAreUniqueAndStable() {
        List<String> ids = rules().map(rule -> rule.card().id()).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
        assertTrue(ids.size() >= 32);
        ids.forEach(id -> assertTrue(id.matches("[a-z]+(-[a-z]+)*"), id));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleHasItsOwnClassAndTest(Rule rule) {
        assertEquals(1, rules().filter(other -> other.getClass() == rule.getClass()).count());
        assertDoesNotThrow(() -> Class.forName("org.mailleur.core.tests.validation.rules." + rule.getClass().getSimpleName() + "Test"));
        assertFalse(rule.concerns().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachCardIsInWholeSentences(Rule rule) {
        RuleCard card = rule.card();
        for (String sentence : List.of(card.checks(), card.why(), card.remedy())) {
            assertTrue(Character.isUpperCase(sentence.charAt(0)) || sentence.charAt(0) == '«', sentence);
            assertTrue(sentence.endsWith("."), sentence);
            assertFalse(sentence.contains("'"), sentence);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void examplesAreSilentToday(Rule rule) throws IOException {
        Space space = Space.open(EXAMPLES, Progress.NONE);
        assertTrue(space.files().size() > 8, "the examples were not found");
        assertEquals(List.of(), new SpaceValidator(space, Clock.systemDefaultZone(), List.of(rule)).validate(space.files(), Progress.NONE));
    }

    @Test
    void examplesAreSilentInTenYearsToo() throws IOException {
        Space space = Space.open(EXAMPLES, Progress.NONE);
        Clock later = Clock.fixed(Instant.parse("2036-01-01T00:00:00Z"), ZoneOffset.UTC);
        assertEquals(List.of(), SpaceValidator.complete(space, later).validate(space.files(), Progress.NONE));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void guideTellsEachRuleAsItIs(Rule rule) throws IOException {
        String guide = Files.readString(GUIDE).replace('\u00a0', ' ');
        RuleCard card = rule.card();
        String entry = "### `" + card.id() + "`\n\n*" + card.severity().label() + "* – " + card.checks() + "\n\n" + card.why() + "\n\n**Que faire :** "
                + card.remedy() + "\n";
        assertTrue(guide.contains(entry.replace('\u00a0', ' ')), () -> "docs/guide/verifier.md lacks:\n" + entry);
    }
}
