package org.mailleur.diagram.ui.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramEdge;
import org.mailleur.diagram.ui.internal.UiWords;
import org.mailleur.diagram.ui.internal.panel.DiagramPanel;
import org.mailleur.look.Theme;
import org.mailleur.window.kit.ExampleCopy;
import org.mailleur.window.kit.MenuHand;
import org.mailleur.window.kit.Person;

/** A view of the example on a laptop's screen, and what a person does on it. */
final class Sheet implements AutoCloseable {

    static final String STEERING = "Comité de pilotage de la CTG";

    private final Window window = new Window();
    private final Desk desk;
    private final DiagramPanel panel;

    Sheet(Path folder, String view) throws Exception {
        this(folder, view, Theme.LIGHT);
    }

    Sheet(Path folder, String view, Theme theme) throws Exception {
        ExampleCopy.to(folder);
        desk = new Desk(window, folder, theme);
        panel = desk.open(view);
    }

    Window window() {
        return window;
    }

    MenuHand menus() {
        return new MenuHand(window);
    }

    Desk desk() {
        return desk;
    }

    DiagramPanel panel() {
        return panel;
    }

    Control canvas() {
        return window.ui(() -> panel.viewer().getControl());
    }

    String key(String label) {
        return desk.key(panel, label);
    }

    DiagramBox box(String key) {
        return window.ui(() -> panel.scene().box(key).orElseThrow());
    }

    /** Where a box stands on the diagram. */
    Bounds bounds(String key) {
        return window.ui(() -> panel.scene().absolute(key));
    }

    Point middle(String key) {
        return desk.middle(panel, key);
    }

    /** A place of a box on the screen, as parts of its width and height. */
    Point at(String key, double across, double down) {
        Bounds bounds = bounds(key);
        return desk.at(panel, bounds.x() + bounds.width() * across, bounds.y() + bounds.height() * down);
    }

    /** Clicks on a box, then takes the pointer away: what is told of the box would get the keys. */
    void click(String key) {
        window.click(canvas(), middle(key));
        away();
    }

    /** Takes the pointer off the sheet, so that no tip opens. */
    void away() {
        Control palette = window.ui(tool("Sélectionner")::getParent);
        window.hover(palette, new Point(3, 3));
        Person.pause(250);
    }

    /** Scrolls so that a box is in sight. */
    void reveal(String key) {
        window.run(() -> panel.selection().select(List.of(key)));
        window.run(() -> panel.selection().select(List.of()));
        Person.pause(200);
    }

    List<String> selected() {
        return window.ui(() -> panel.selection().keys());
    }

    List<DiagramEdge> edges() {
        return window.ui(() -> List.copyOf(panel.scene().graph().edges()));
    }

    DiagramEdge edge(String from, String to) {
        return edges().stream().filter(edge -> edge.from().equals(from) && edge.to().equals(to)).findFirst().orElseThrow();
    }

    List<Spot> route(String edge) {
        return window.ui(() -> panel.scene().route(edge));
    }

    /** The place of the screen where an edge leaves or reaches a box. */
    Point end(String edge, boolean end) {
        return window.ui(() -> {
            EditPart part = panel.selection().part(edge).orElseThrow();
            org.eclipse.draw2d.Connection figure = (org.eclipse.draw2d.Connection) ((GraphicalEditPart) part).getFigure();
            org.eclipse.draw2d.geometry.Point place = (end ? figure.getPoints().getLastPoint() : figure.getPoints().getFirstPoint()).getCopy();
            figure.translateToAbsolute(place);
            return new Point(place.x, place.y);
        });
    }

    /** A place of an edge on the screen, in the middle of the longest part of its way. */
    Point on(String edge) {
        List<Spot> way = route(edge);
        double longest = -1;
        Spot best = way.getFirst();
        for (int i = 1; i < way.size(); i++) {
            double length = Math.hypot(way.get(i).x() - way.get(i - 1).x(), way.get(i).y() - way.get(i - 1).y());
            if (length > longest) {
                longest = length;
                best = new Spot((way.get(i).x() + way.get(i - 1).x()) / 2, (way.get(i).y() + way.get(i - 1).y()) / 2);
            }
        }
        return desk.at(panel, best.x(), best.y());
    }

    Control tool(String label) {
        return JourneyTest.row(window, label);
    }

    void press(UiWords words) {
        press(window, words);
    }

    /** Presses a button above the diagram, found by its tip. */
    static void press(Window window, UiWords words) {
        for (ToolBar bar : window.all(ToolBar.class, bar -> true)) {
            Point at = window.ui(() -> Stream.of(bar.getItems()).filter(item -> isFor(item, words)).findFirst()
                    .map(item -> new Point(item.getBounds().x + item.getBounds().width / 2, item.getBounds().y + item.getBounds().height / 2)).orElse(null));
            if (at != null) {
                window.click(bar, at);
                Person.pause(150);
                return;
            }
        }
        throw new AssertionError("No button " + words.text());
    }

    private static boolean isFor(ToolItem item, UiWords words) {
        String tip = item.getToolTipText();
        return tip != null && (tip.equals(words.text()) || tip.startsWith(words.text() + " —"));
    }

    /** Waits for the field in which a name is typed. */
    void untilNaming() {
        window.until("the field for the name", () -> window.display().getFocusControl() instanceof org.eclipse.swt.widgets.Text);
        Person.pause(200);
    }

    @Override
    public void close() throws Exception {
        desk.close();
        window.close();
    }
}
