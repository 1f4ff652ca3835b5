package org.mailleur.core.tests.editing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailleur.core.editing.Companion;
import org.mailleur.core.editing.CompanionCommand;
import org.mailleur.core.editing.EditingEvent;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.editing.FieldEdit;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.model.base.BasePackage;

final class EditingSessionTest extends OnASession {

    private static void rename(EditingSession session, LoadedFile file, String name) {
        session.execute(new FieldEdit(file.root().orElseThrow(), BasePackage.Literals.NAMED_ELEMENT__NAME, name));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void whateverWasDoneIsUndoneToTheFirstByteAndRedoneToTheLast(long seed) throws Exception {
        EditingSession session = open(600);
        Map<String, String> before = bytes(session);
        List<Map<String, String>> stages = new ArrayList<>();
        RandomEdits edits = new RandomEdits(session, seed);
        for (int i = 0; i < 30; i++) {
            edits.edit();
        }
        while (session.commands().canUndo()) {
            stages.addFirst(bytes(session));
            session.commands().undo();
        }
        assertEquals(before, bytes(session));
        assertEquals(List.of(), session.dirtyFiles());
        for (Map<String, String> stage : stages) {
            session.commands().redo();
            assertEquals(stage, bytes(session));
        }
        assertFalse(session.commands().canRedo());
    }

    @ParameterizedTest
    @ValueSource(longs = { 11, 12, 13, 14 })
    void aFileIsDirtyExactlyWhenItDiffersFromWhatWasSavedByUndoAndRedo(long seed) throws Exception {
        EditingSession session = open(300);
        RandomEdits edits = new RandomEdits(session, seed);
        for (int i = 0; i < 8; i++) {
            edits.edit();
        }
        assertEquals(List.of(), session.saveAll());
        assertEquals(List.of(), session.dirtyFiles());
        Map<String, String> saved = bytes(session);
        for (int i = 0; i < 8; i++) {
            edits.edit();
        }
        while (session.commands().canUndo()) {
            assertDirtyAsTheyDiffer(session, saved);
            session.commands().undo();
        }
        while (session.commands().canRedo()) {
            session.commands().redo();
            assertDirtyAsTheyDiffer(session, saved);
        }
    }

    /** A clean file is as saved; a dirty one may have come back to the same by another way. */
    private static void assertDirtyAsTheyDiffer(EditingSession session, Map<String, String> saved) throws IOException {
        Map<String, String> now = bytes(session);
        for (LoadedFile file : session.space().files()) {
            String path = file.path().toString();
            if (!session.isDirty(file)) {
                assertEquals(saved.get(path), now.get(path));
            }
            if (!saved.get(path).equals(now.get(path))) {
                assertTrue(session.isDirty(file), path);
            }
        }
    }

    @Test
    void undoAfterASaveWorksAndCanBeSavedAgain() throws Exception {
        EditingSession session = open(300);
        LoadedFile file = territory(session);
        rename(session, file, "Un");
        session.save(file);
        byte[] one = Files.readAllBytes(file.path());
        rename(session, file, "Deux");
        session.save(file);
        assertFalse(session.isDirty(file));
        session.commands().undo();
        assertTrue(session.isDirty(file), "the disk has « Deux »");
        session.save(file);
        assertArrayEquals(one, Files.readAllBytes(file.path()));
        session.commands().redo();
        assertTrue(session.isDirty(file));
    }

    @Test
    void lettersTypedAreOneChangeUntilTheFieldIsLeft() throws Exception {
        EditingSession session = open(300);
        LoadedFile file = territory(session);
        rename(session, file, "D");
        rename(session, file, "Di");
        rename(session, file, "Diois");
        session.endTyping();
        rename(session, file, "Diois et Vercors");
        session.commands().undo();
        assertEquals("Diois", name(file));
        session.commands().undo();
        assertFalse(session.commands().canUndo());
        assertFalse(session.isDirty(file));
        session.commands().redo();
        assertEquals("Diois", name(file));
        rename(session, file, "Diois, autrement");
        session.commands().undo();
        assertEquals("Diois", name(file), "what was redone is not typed on");
    }

    private static String name(LoadedFile file) {
        return (String) file.root().orElseThrow().eGet(BasePackage.Literals.NAMED_ELEMENT__NAME);
    }

    @Test
    void whatFailsLeavesNothingAndIsTold() throws Exception {
        EditingSession session = open(300);
        LoadedFile file = territory(session);
        Map<String, String> before = bytes(session);
        assertThrows(IllegalStateException.class, () -> session.change("Échouer", () -> {
            file.root().orElseThrow().eUnset(BasePackage.Literals.NAMED_ELEMENT__NAME);
            throw new IllegalStateException("half-way");
        }));
        assertEquals(before, bytes(session));
        assertFalse(session.isDirty(file));
        rename(session, file, "Après");
        assertTrue(session.isDirty(file), "the session goes on");
    }

    @Test
    void eventsTellWhatChangedWhere() throws Exception {
        EditingSession session = open(300);
        LoadedFile file = territory(session);
        List<EditingEvent> events = new ArrayList<>();
        session.addListener(events::add);
        EObject root = file.root().orElseThrow();
        rename(session, file, "Ailleurs");
        session.commands().undo();
        session.commands().redo();
        session.save(file);
        assertEquals(4, events.size());
        assertEquals(List.of(EditingEvent.Way.DONE, EditingEvent.Way.UNDONE, EditingEvent.Way.REDONE), events.stream()
                .filter(EditingEvent.Edited.class::isInstance).map(each -> ((EditingEvent.Edited) each).way()).toList());
        EditingEvent.Edited first = (EditingEvent.Edited) events.getFirst();
        assertTrue(first.objects().contains(root));
        assertEquals(List.of(file), List.copyOf(first.files()));
        assertTrue(events.getLast() instanceof EditingEvent.Saved);
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotOverwritten() throws Exception {
        EditingSession session = open(300);
        LoadedFile file = territory(session);
        byte[] theirs = Files.readString(file.path()).replaceFirst("\n", "\n\n").getBytes(StandardCharsets.UTF_8);
        Files.write(file.path(), theirs);
        rename(session, file, "À moi");
        ModelFileException refusal = session.saveAll().getFirst();
        assertEquals(ModelFileException.Reason.CHANGED_ON_DISK, refusal.reason());
        assertArrayEquals(theirs, Files.readAllBytes(file.path()));
        assertTrue(session.isDirty(file));
    }

    @Test
    void aCompanionIsSavedWithItsFileAndUndoneWithTheRest() throws Exception {
        EditingSession session = open(300);
        LoadedFile file = territory(session);
        Positions positions = new Positions(file);
        session.add(positions);
        session.execute(positions.new Move("10,20"));
        assertEquals(List.of(file), session.dirtyFiles());
        session.save(file);
        assertEquals("10,20", Files.readString(positions.path()));
        assertEquals(List.of(), session.dirtyFiles());
        rename(session, file, "Plus tard");
        session.execute(positions.new Move("30,40"));
        session.commands().undo();
        assertEquals("10,20", positions.text);
        session.commands().undo();
        assertEquals(List.of(), session.dirtyFiles(), "both are as they were saved");
        session.commands().undo();
        assertEquals(List.of(file), session.dirtyFiles());
    }

    /** Where something stands, as text. */
    static final class Positions implements Companion {

        private final LoadedFile file;
        private String text = "";

        Positions(LoadedFile file) {
            this.file = file;
        }

        @Override
        public LoadedFile file() {
            return file;
        }

        @Override
        public Path path() {
            return file.path().resolveSibling("essai.dispositions");
        }

        @Override
        public byte[] content() {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void restore(byte[] content) {
            text = new String(content, StandardCharsets.UTF_8);
        }

        /** Puts it elsewhere. */
        final class Move extends AbstractCommand implements CompanionCommand {

            private final String to;
            private final String from = text;

            Move(String to) {
                super("Déplacer");
                this.to = to;
            }

            @Override
            protected boolean prepare() {
                return true;
            }

            @Override
            public void execute() {
                text = to;
            }

            @Override
            public void undo() {
                text = from;
            }

            @Override
            public void redo() {
                text = to;
            }

            @Override
            public Collection<Companion> companions() {
                return List.of(Positions.this);
            }
        }
    }
}
