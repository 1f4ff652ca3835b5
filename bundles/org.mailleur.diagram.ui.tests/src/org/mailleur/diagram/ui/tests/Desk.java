package org.mailleur.diagram.ui.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Point;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.ui.DiagramDesk;
import org.mailleur.diagram.ui.ShippedDiagrams;
import org.mailleur.diagram.ui.internal.panel.DiagramPanel;
import org.mailleur.look.Theme;
import org.mailleur.window.kit.Person;

/** A copy of the example, open in a window. */
final class Desk implements AutoCloseable {

    private final Window window;
    private final EditingSession session;
    private final DiagramDesk desk;
    private final List<String> told = new ArrayList<>();
    private final List<EObject> shown = new ArrayList<>();

    Desk(Window window, Path folder) throws Exception {
        this(window, folder, Theme.LIGHT);
    }

    Desk(Window window, Path folder, Theme theme) throws Exception {
        this.window = window;
        session = new EditingSession(Space.open(folder, Progress.NONE), new ModelFileSaver("Mailleur", Clock.systemDefaultZone()),
                task -> window.display().asyncExec(task));
        ShippedDiagrams shipped = ShippedDiagrams.read();
        desk = window.ui(() -> new DiagramDesk(shipped, session, window.display(), theme, told::add, shown::add, selection -> List.of()));
    }

    EditingSession session() {
        return session;
    }

    DiagramDesk desk() {
        return desk;
    }

    List<String> told() {
        return told;
    }

    List<EObject> shown() {
        return shown;
    }

    /** Opens the first diagram of a kind. */
    DiagramPanel open(String view) {
        DiagramSubject subject = window.ui(() -> desk.subjects().stream().filter(each -> each.view().name().equals(view)).findFirst().orElseThrow());
        return open(subject);
    }

    DiagramPanel open(DiagramSubject subject) {
        DiagramPanel panel = window.ui(() -> {
            DiagramPanel made = new DiagramPanel(window.shell(), desk, subject);
            window.shell().layout();
            return made;
        });
        window.until("the diagram", panel::isFilled);
        window.run(() -> {
            panel.setFocus();
            window.shell().forceActive();
        });
        Person.pause(300);
        // A window that has only just appeared does not get the keys yet.
        window.run(() -> window.shell().forceActive());
        return panel;
    }

    void close(DiagramPanel panel) {
        window.run(panel::dispose);
    }

    /** The key of the box with a label. */
    String key(DiagramPanel panel, String label) {
        return window.ui(() -> panel.scene().graph().boxes().stream().filter(box -> box.label().replaceAll("\\s+", " ").equals(label)).map(DiagramBox::key)
                .findFirst().orElseThrow(() -> new AssertionError("No box « " + label + " » among "
                        + panel.scene().graph().boxes().stream().map(DiagramBox::label).toList())));
    }

    /** A place of a diagram as one of its sheet on the screen. */
    Point at(DiagramPanel panel, double x, double y) {
        return window.ui(() -> {
            org.eclipse.draw2d.geometry.Point place = new org.eclipse.draw2d.geometry.Point((int) x, (int) y);
            org.eclipse.draw2d.IFigure contents = ((org.eclipse.gef.GraphicalEditPart) panel.viewer().getContents()).getFigure();
            contents.translateToAbsolute(place);
            return new Point(place.x, place.y);
        });
    }

    /** The middle of a box on the screen. */
    Point middle(DiagramPanel panel, String key) {
        Bounds bounds = window.ui(() -> panel.scene().absolute(key));
        return at(panel, bounds.x() + bounds.width() / 2, bounds.y() + bounds.height() / 2);
    }

    @Override
    public void close() throws IOException {
        window.run(session::close);
    }
}
