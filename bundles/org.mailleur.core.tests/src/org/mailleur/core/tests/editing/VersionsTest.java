package org.mailleur.core.tests.editing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.editing.FieldEdit;
import org.mailleur.core.editing.FileComparison;
import org.mailleur.core.editing.FileComparison.Kind;
import org.mailleur.core.editing.History;
import org.mailleur.core.editing.Outside;
import org.mailleur.core.editing.OutsideChange;
import org.mailleur.core.editing.Removal;
import org.mailleur.core.editing.Versions;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.tests.kit.Spaces;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.Organization;
import org.mailleur.model.territory.Territory;

/** Other versions of open files: compared, taken over, brought back. */
final class VersionsTest extends OnASession {

    private static void rename(EditingSession session, LoadedFile file, String name) {
        session.execute(new FieldEdit(file.root().orElseThrow(), BasePackage.Literals.NAMED_ELEMENT__NAME, name));
        session.endTyping();
    }

    @ParameterizedTest
    @ValueSource(longs = { 21, 22, 23, 24, 25, 26 })
    void anyVersionIsTakenOverToTheLastByteAndGivenBackToTheFirst(long seed) throws Exception {
        EditingSession session = open(500);
        Map<String, String> before = bytes(session);
        RandomEdits edits = new RandomEdits(session, seed);
        for (int i = 0; i < 25; i++) {
            edits.edit();
        }
        Map<String, String> after = bytes(session);
        Versions versions = new Versions(session);
        for (LoadedFile file : session.space().files()) {
            String path = file.path().toString();
            LoadedFile old = versions.read(file, before.get(path).getBytes(StandardCharsets.UTF_8));
            assertEquals(before.get(path).equals(after.get(path)), versions.compare(old, file).isSame(), path);
            versions.take("Revenir", file, old);
            assertTrue(versions.compare(old, file).isSame());
        }
        assertEquals(before, bytes(session));
        for (int i = 0; i < session.space().files().size(); i++) {
            session.commands().undo();
        }
        assertEquals(after, bytes(session));
    }

    @Test
    void aComparisonSpeaksOfElementsAndFields() throws Exception {
        EditingSession session = open(300);
        LoadedFile file = territory(session);
        Territory territory = (Territory) file.root().orElseThrow();
        byte[] before = Files.readAllBytes(file.path());
        rename(session, file, "Pays diois");
        String gone = territory.getNeeds().getFirst().getName();
        session.change("Supprimer", () -> territory.getNeeds().removeFirst());
        Versions versions = new Versions(session);
        FileComparison comparison = versions.compare(versions.read(file, before), file);
        FileComparison.Element first = comparison.elements().getFirst();
        assertEquals(Kind.CHANGED, first.kind());
        assertEquals("Nom", first.fields().getFirst().label());
        assertEquals("Pays diois", first.fields().getFirst().after());
        FileComparison.Element last = comparison.elements().getLast();
        assertEquals(Kind.REMOVED, last.kind());
        assertTrue(last.name().contains(org.mailleur.core.text.French.shortened(gone)), last.name());
        assertTrue(last.within().contains("Pays diois") || last.within().contains("territoire"), last.within());
    }

    @Test
    void whatSomebodyElseWroteIsNoticedAndTakenOrNot() throws Exception {
        EditingSession session = open(300);
        LoadedFile file = territory(session);
        Outside outside = new Outside(session);
        assertEquals(List.of(), outside.changes());
        String name = ((Territory) file.root().orElseThrow()).getName();
        String theirs = Files.readString(file.path()).replaceFirst("name=\"" + java.util.regex.Pattern.quote(name) + "\"", "name=\"Le leur\"");
        Files.writeString(file.path(), theirs);
        rename(session, file, "Le mien");
        OutsideChange change = outside.changes().getFirst();
        assertTrue(change.dirty());
        FileComparison comparison = outside.compare(change);
        assertEquals("Le leur", comparison.elements().getFirst().fields().getFirst().before());
        assertEquals("Le mien", comparison.elements().getFirst().fields().getFirst().after());
        outside.reload(change);
        assertEquals("Le leur", ((Territory) file.root().orElseThrow()).getName());
        assertFalse(session.isDirty(file));
        assertEquals(List.of(), outside.changes());
        session.commands().undo();
        assertEquals("Le mien", ((Territory) file.root().orElseThrow()).getName(), "what was typed is not lost");
        assertTrue(session.isDirty(file));
        session.save(file);
        assertEquals(theirs, Files.readString(History.of(file).getFirst().backup()), "theirs is kept too");
    }

    @Test
    void keepingMineReplacesTheirsAtTheNextSaveOnly() throws Exception {
        EditingSession session = open(300);
        LoadedFile file = territory(session);
        Outside outside = new Outside(session);
        byte[] mine = Files.readAllBytes(file.path());
        String theirs = Files.readString(file.path()).replaceFirst("\n", "\n\n");
        Files.writeString(file.path(), theirs);
        OutsideChange change = outside.changes().getFirst();
        assertFalse(change.dirty());
        outside.keepMine(change);
        assertEquals(List.of(), outside.changes());
        assertTrue(session.isDirty(file));
        assertEquals(theirs, Files.readString(file.path()));
        session.save(file);
        assertArrayEquals(mine, Files.readAllBytes(file.path()));
        Files.delete(file.path());
        OutsideChange gone = outside.changes().getFirst();
        assertTrue(gone.isGone());
        outside.keepMine(gone);
        session.save(file);
        assertArrayEquals(mine, Files.readAllBytes(file.path()));
    }

    @Test
    void aDamagedVersionFromOutsideChangesNothing() throws Exception {
        EditingSession session = open(300);
        LoadedFile file = territory(session);
        Map<String, String> before = bytes(session);
        byte[] whole = Files.readAllBytes(file.path());
        Files.write(file.path(), java.util.Arrays.copyOf(whole, whole.length / 2));
        Outside outside = new Outside(session);
        OutsideChange change = outside.changes().getFirst();
        ModelFileException refusal = assertThrows(ModelFileException.class, () -> outside.reload(change));
        assertTrue(refusal.getMessage().contains(file.path().getFileName().toString()));
        assertEquals(before, bytes(session));
    }

    @Test
    void earlierVersionsComeBackAndCanBeTakenBack() throws Exception {
        EditingSession session = open(300);
        LoadedFile file = territory(session);
        String first = ((Territory) file.root().orElseThrow()).getName();
        rename(session, file, "Deux");
        session.save(file);
        rename(session, file, "Trois");
        History history = new History(session);
        List<History.Version> versions = History.of(file);
        assertEquals(1, versions.size());
        assertEquals("Trois", history.compare(file, versions.getFirst()).elements().getFirst().fields().getFirst().after());
        history.restore(file, versions.getFirst());
        assertEquals(first, ((Territory) file.root().orElseThrow()).getName());
        session.commands().undo();
        assertEquals("Trois", ((Territory) file.root().orElseThrow()).getName());
    }

    @Test
    void aRemovalSaysWhatItBreaksAndIsUndoneAsOne() throws Exception {
        EditingSession session = open(600);
        Map<String, String> before = bytes(session);
        Organization cited = session.space().roots(Directory.class).stream().flatMap(each -> each.getOrganizations().stream())
                .filter(each -> !Removal.of(session.space(), List.of(each)).broken().isEmpty()).findFirst().orElseThrow();
        Removal removal = Removal.of(session.space(), List.of(cited));
        Removal.Broken broken = removal.broken().getFirst();
        assertSame(cited, broken.target());
        assertTrue(broken.sentence().contains("«"), broken.sentence());
        session.execute(removal.command());
        assertEquals(List.of(), Removal.of(session.space(), List.of(cited)).broken());
        assertEquals(List.of(), session.saveAll());
        assertTrue(Spaces.open(folder).files().stream().allMatch(file -> file.problems().isEmpty()), "nothing leads nowhere");
        session.commands().undo();
        assertEquals(before.keySet(), bytes(session).keySet());
        assertFalse(Removal.of(session.space(), List.of(cited)).broken().isEmpty());
    }
}
