package org.mailleur.core.tests.validation.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Progress;
import org.mailleur.core.validation.Finding;
import org.mailleur.core.validation.Rule;
import org.mailleur.core.validation.RuleCatalogue;
import org.mailleur.core.validation.SpaceValidator;

/** What the test of a rule needs. The rule is the one after which the test is named. */
abstract class RuleTestKit {

    /** The day of all checks. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    SoundSpace sound;

    @BeforeEach
    void makeSoundSpace() throws IOException {
        sound = new SoundSpace(folder);
        assertEquals(List.of(), findings(), "the rule speaks of a sound space");
    }

    Rule rule() {
        String name = getClass().getSimpleName().replaceAll("Test$", "");
        return RuleCatalogue.rules().stream().filter(rule -> rule.getClass().getSimpleName().equals(name)).findFirst().orElseThrow();
    }

    private List<Finding> findings() {
        return new SpaceValidator(sound.space, CLOCK, List.of(rule())).validate(sound.space.files(), Progress.NONE);
    }

    /** The rule finds nothing. */
    void silent() {
        assertEquals(List.of(), findings());
    }

    /** The rule finds one thing and tells it in a sentence that has these parts, names the file and says what to do. */
    Finding caught(String... parts) {
        List<Finding> findings = findings();
        assertEquals(1, findings.size(), findings::toString);
        Finding finding = findings.getFirst();
        String plain = finding.message().replace('\u00a0', ' ');
        for (String part : parts) {
            assertTrue(plain.contains(part), plain);
        }
        assertTrue(plain.startsWith("« " + finding.file().getFileName() + " », "), plain);
        assertTrue(plain.endsWith(".") && plain.substring(0, plain.length() - 1).contains(". "), "no way out: " + plain);
        assertFalse(finding.id().isEmpty());
        assertEquals(rule().card().id(), finding.rule());
        assertEquals(rule().card().severity(), finding.severity());
        return finding;
    }

    /** The finding's fix mends it, is undone to the byte, and done again. */
    void fixed(Finding finding) {
        byte[] before = bytes();
        Command command = finding.fix().orElseThrow().command();
        assertTrue(command.canExecute());
        command.execute();
        silent();
        byte[] after = bytes();
        assertFalse(java.util.Arrays.equals(before, after), "the fix changed nothing");
        assertTrue(command.canUndo());
        command.undo();
        assertArrayEquals(before, bytes());
        caught();
        command.redo();
        assertArrayEquals(after, bytes());
        silent();
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (LoadedFile file : sound.space.files()) {
            try {
                file.resource().save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return out.toByteArray();
    }
}
