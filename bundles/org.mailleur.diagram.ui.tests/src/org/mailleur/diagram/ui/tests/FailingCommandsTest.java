package org.mailleur.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.change.RecordedCommand;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.engine.LiveDiagram;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.ui.DiagramSheet;
import org.mailleur.diagram.ui.internal.commands.DrawCommand;
import org.mailleur.diagram.ui.internal.panel.DiagramPanel;
import org.mailleur.model.territory.Territory;
import org.mailleur.window.kit.ExampleCopy;

/** A tool that breaks off takes back what it did, on the model and on the sheet, and the history goes on as before. */
class FailingCommandsTest {

    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @TempDir
    private Path folder;

    @Test
    void aToolThatFailsHalfWayLeavesNothing() throws Exception {
        fails((desk, body) -> new RecordedCommand("Nommer", desk.session().resources(), () -> {
            body.run();
            throw new Broken();
        }), geometry -> geometry);
    }

    @Test
    void aPlaceThatCannotBeFoundTakesTheToolBack() throws Exception {
        fails((desk, body) -> new RecordedCommand("Nommer", desk.session().resources(), body), geometry -> {
            throw new Broken();
        });
    }

    private interface Tool {
        Command of(Desk desk, Runnable change);
    }

    private interface Placing {
        Geometry place(Geometry geometry);
    }

    private void fails(Tool tool, Placing placing) throws Exception {
        ExampleCopy.to(folder);
        try (Window window = new Window(); Desk desk = new Desk(window, folder)) {
            DiagramSubject subject = window.ui(() -> desk.desk().subjects().stream().filter(each -> each.view().name().equals("governanceMap")).findFirst().orElseThrow());
            DiagramPanel panel = desk.open(subject);
            EditingSession session = desk.session();
            Territory territory = window.ui(() -> session.space().roots(Territory.class).getFirst());
            String name = territory.getBodies().getFirst().getName();
            String before = window.ui(() -> written(territory));
            DiagramSheet sheet = window.ui(() -> desk.desk().sheet(subject));
            Geometry places = window.ui(sheet::geometry);
            LiveDiagram live = window.ui(() -> desk.desk().diagrams().open(subject, sheet.layers()));
            DrawCommand command = new DrawCommand("Nommer", tool.of(desk, () -> territory.getBodies().getFirst().setName("À moitié")), sheet,
                    live::flush, (geometry, change) -> placing.place(geometry));
            window.run(() -> assertThrows(Broken.class, () -> session.execute(command)));
            assertEquals(before, window.ui(() -> written(territory)));
            assertEquals(places, window.ui(sheet::geometry));
            assertFalse(window.ui(() -> session.commands().canUndo()), "nothing happened that could be undone");
            assertTrue(window.ui(() -> panel.scene().graph().boxes().stream().anyMatch(box -> box.label().replaceAll("\\s+", " ").equals(name))), "the sheet shows the old name");
            window.run(() -> session.change("Nommer", () -> territory.getBodies().getFirst().setName("Après")));
            window.run(() -> session.commands().undo());
            assertEquals(before, window.ui(() -> written(territory)));
            window.run(live::close);
        }
    }

    private static String written(Territory territory) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        territory.eResource().save(out, Map.of());
        return out.toString(StandardCharsets.UTF_8);
    }
}
