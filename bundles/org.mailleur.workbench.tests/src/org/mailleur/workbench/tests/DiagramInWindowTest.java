package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.ui.DiagramEditor;
import org.mailleur.model.base.NamedElement;
import org.mailleur.model.territory.Territory;
import org.mailleur.window.kit.ExampleCopy;
import org.mailleur.window.kit.Person;
import org.mailleur.workbench.internal.diagram.DiagramDesks;
import org.mailleur.workbench.internal.missing.MissingView;
import org.mailleur.workbench.internal.space.SpaceState;

/** A map in the window beside the explorer: opened for a territory, following what is changed elsewhere, undone with everything else. */
class DiagramInWindowTest {

    private final Screen screen = new Screen();
    private final Spaces spaces = new Spaces(screen);
    @TempDir
    private Path folder;
    private EditingSession editing;

    @BeforeEach
    void openACopy() throws Exception {
        ExampleCopy.to(folder);
        screen.fit(1366, 768);
        SpaceState.Opened opened = spaces.open(folder);
        editing = opened.editing();
    }

    @AfterEach
    void leave() {
        screen.run(() -> {
            while (editing.commands().canUndo()) {
                editing.commands().undo();
            }
            page().closeAllEditors(false);
        });
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    @Test
    void theMapFollowsWhatChangesElsewhere() {
        Territory territory = screen.ui(() -> editing.space().roots(Territory.class).getFirst());
        DiagramDesks desks = PlatformUI.getWorkbench().getService(DiagramDesks.class);
        List<DiagramSubject> subjects = screen.ui(() -> desks.subjects(territory));
        assertTrue(subjects.size() > 10, subjects.size() + " views of the territory");
        screen.run(() -> desks.open(page(), subjects.getFirst()));
        DiagramEditor editor = (DiagramEditor) screen.ui(() -> page().getActiveEditor());
        screen.until("the map", () -> editor.panel().isFilled());
        screen.capture("vue-1-carte");
        assertFalse(screen.ui(editor::isDirty));
        NamedElement body = screen.ui(() -> territory.getBodies().getFirst());
        String before = body.getName();
        screen.run(() -> editing.change("Renommer", () -> body.setName("Instance renommée ailleurs")));
        screen.until("the new name", () -> labels(editor).contains("Instance renommée ailleurs"));
        assertTrue(screen.ui(editor::isDirty));
        screen.run(() -> editing.commands().undo());
        screen.until("the old name", () -> labels(editor).contains(before));
        assertEquals(1, screen.ui(() -> page().getEditorReferences().length));
    }

    /** All the height for the diagram, a click on a tab for what is missing, and the key to fold it again. */
    @Test
    void aDiagramHasTheHeightOfTheWindow() {
        DiagramEditor editor = map();
        int high = screen.ui(() -> editor.panel().getSize().y);
        assertTrue(high > 480, high + " points high");
        screen.capture("vue-2-hauteur");
        // A click on the tab, as the platform hands it on: what SWT posts on a tab counts as a drag.
        screen.ui(() -> page().showView(MissingView.ID));
        screen.until("what is missing", () -> editor.panel().getSize().y < high - 100);
        screen.capture("vue-3-deplie");
        screen.run(() -> page().activate(editor));
        Person.pause(300);
        assertTrue(screen.ui(() -> editor.panel().getSize().y) < high - 100, "it stays as the person left it");
        screen.keys(SWT.MOD1, 'm');
        screen.until("folded again", () -> editor.panel().getSize().y == high);
    }

    private DiagramEditor map() {
        Territory territory = screen.ui(() -> editing.space().roots(Territory.class).getFirst());
        DiagramDesks desks = PlatformUI.getWorkbench().getService(DiagramDesks.class);
        screen.run(() -> desks.open(page(), desks.subjects(territory).getFirst()));
        DiagramEditor editor = (DiagramEditor) screen.ui(() -> page().getActiveEditor());
        screen.until("the map", () -> editor.panel().isFilled());
        Person.pause(300);
        return editor;
    }

    private static String labels(DiagramEditor editor) {
        return String.join("\n", editor.panel().scene().graph().boxes().stream().map(box -> box.label().replaceAll("\\s+", " ")).toList());
    }
}
