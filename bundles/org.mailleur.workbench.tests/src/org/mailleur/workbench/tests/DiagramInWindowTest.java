package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
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

    /** Whatever is made large, the way to everything else stays in sight. */
    @Test
    void theExplorerStaysWhenSomethingIsMadeLarge() {
        DiagramEditor editor = map();
        large(editor, "vue-5-carte-agrandie");
        screen.ui(() -> page().showView(MissingView.ID));
        Person.pause(400);
        large(screen.ui(() -> page().findView(MissingView.ID)), "vue-6-manque-agrandi");
        assertTrue(screen.all(Button.class, each -> each.getText().equals("Corriger")).isEmpty(), "no button for what cannot be done");
    }

    private void large(IWorkbenchPart part, String capture) {
        IWorkbenchPartReference reference = screen.ui(() -> page().getReference(part));
        screen.run(() -> page().setPartState(reference, IWorkbenchPage.STATE_MAXIMIZED));
        screen.until("it is large", () -> page().isPageZoomed());
        screen.until("the explorer", () -> !screen.all(Tree.class, each -> each.getAccessible() != null && each.getSize().x > 100 && each.toDisplay(0, 0).x < 100).isEmpty());
        screen.capture(capture);
        assertTrue(screen.ui(() -> page().isPageZoomed()), "it stays large beside the explorer");
        screen.run(() -> page().setPartState(reference, IWorkbenchPage.STATE_RESTORED));
        screen.until("as before", () -> !page().isPageZoomed());
    }

    /** What is changed in a form and on the map is seen in both, and undone in the order made. */
    @Test
    void aFormAndTheMapFollowEachOther() {
        DiagramEditor editor = map();
        Forms forms = new Forms(screen, spaces);
        forms.open("conseils municipaux", "Conseils municipaux");
        IEditorPart form = screen.ui(() -> page().getActiveEditor());
        forms.fill("Nom", "assemblees");
        screen.run(() -> page().activate(editor));
        screen.until("the name from the form", () -> labels(editor).contains("assemblees"));
        screen.capture("vue-4-suit-la-fiche");
        screen.run(() -> editing.change("Renommer", () -> editing.space().roots(Territory.class).getFirst().getBodies().get(1).setName("mairies")));
        screen.until("another name", () -> labels(editor).contains("mairies"));
        pressUndo();
        screen.until("the later change is undone first", () -> !labels(editor).contains("mairies"));
        assertTrue(screen.ui(() -> labels(editor)).contains("assemblees"));
        while (screen.ui(() -> editing.commands().canUndo())) {
            pressUndo();
        }
        screen.until("the form's change is undone", () -> labels(editor).contains("Conseils municipaux"));
        assertEquals("Conseils municipaux", screen.ui(form::getTitle));
    }

    /** The button above the map: one history for forms and maps. */
    private void pressUndo() {
        for (ToolBar bar : screen.all(ToolBar.class, each -> each.isVisible())) {
            Rectangle place = screen.ui(() -> Stream.of(bar.getItems()).filter(item -> item.getToolTipText() != null && item.getToolTipText().startsWith("Annuler —"))
                    .map(ToolItem::getBounds).findFirst().orElse(null));
            if (place != null) {
                screen.click(bar, new Point(place.x + place.width / 2, place.y + place.height / 2));
                Person.pause(200);
                return;
            }
        }
        throw new AssertionError("No button to undo above the map");
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
