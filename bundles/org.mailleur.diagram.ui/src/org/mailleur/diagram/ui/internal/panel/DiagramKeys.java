package org.mailleur.diagram.ui.internal.panel;

import java.util.List;
import java.util.Optional;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.ui.internal.parts.EdgePart;
import org.mailleur.diagram.ui.internal.parts.Renamed;
import org.mailleur.diagram.ui.internal.scene.DiagramScene;

/**
 * The keyboard on a diagram: arrows go from box to box, Ctrl with them moves what is selected, Alt with them goes into a box, out of it
 * and along its edges; a letter begins a new name.
 */
final class DiagramKeys extends KeyHandler {

    private static final int STEP = 10;

    private final DiagramActions actions;
    private final Selection selection;
    private final DiagramScene scene;
    private final Steps steps;
    private final Runnable palette;

    DiagramKeys(DiagramActions actions, Selection selection, DiagramScene scene, Runnable palette) {
        this.actions = actions;
        this.selection = selection;
        this.scene = scene;
        this.steps = new Steps(scene);
        this.palette = palette;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        if (isArrow(event.keyCode)) {
            return arrow(event, control);
        }
        if (event.keyCode == SWT.F6) {
            palette.run();
            return true;
        }
        Optional<DiagramAction> action = actions.byKey(event.keyCode, event.stateMask);
        if (action.isPresent()) {
            action.get().perform();
            return true;
        }
        boolean plain = (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
        if (plain && Character.isLetterOrDigit(event.character)) {
            return selection.only().flatMap(selection::part).map(part -> ((Renamed) part).rename(String.valueOf(event.character))).orElse(false);
        }
        return super.keyPressed(event);
    }

    private static boolean isArrow(int code) {
        return code == SWT.ARROW_UP || code == SWT.ARROW_DOWN || code == SWT.ARROW_LEFT || code == SWT.ARROW_RIGHT;
    }

    private boolean arrow(KeyEvent event, boolean control) {
        if (control) {
            actions.nudge(event.keyCode == SWT.ARROW_LEFT ? -STEP : event.keyCode == SWT.ARROW_RIGHT ? STEP : 0,
                    event.keyCode == SWT.ARROW_UP ? -STEP : event.keyCode == SWT.ARROW_DOWN ? STEP : 0);
            return true;
        }
        List<String> keys = selection.keys();
        String from = keys.isEmpty() ? null : keys.getLast();
        Optional<String> next = (event.stateMask & SWT.ALT) != 0 ? along(from, event.keyCode) : steps.next(box(from, event.keyCode), event.keyCode);
        next.ifPresent(key -> selection.select((event.stateMask & SWT.SHIFT) != 0 ? with(keys, key) : List.of(key)));
        return true;
    }

    private static List<String> with(List<String> keys, String key) {
        List<String> all = new java.util.ArrayList<>(keys);
        all.remove(key);
        all.add(key);
        return all;
    }

    /** An edge is left at one of its ends. */
    private String box(String key, int arrow) {
        return key == null ? null : scene.edge(key).map(edge -> arrow == SWT.ARROW_LEFT || arrow == SWT.ARROW_UP ? edge.from() : edge.to()).orElse(key);
    }

    private Optional<String> along(String from, int arrow) {
        if (from == null) {
            return steps.next(null, arrow);
        }
        if (arrow == SWT.ARROW_UP) {
            return scene.box(from).map(DiagramBox::parent);
        }
        if (arrow == SWT.ARROW_DOWN) {
            return scene.children(from).stream().findFirst();
        }
        return nextEdge(from, arrow == SWT.ARROW_RIGHT ? 1 : -1);
    }

    private Optional<String> nextEdge(String from, int step) {
        Optional<EditPart> part = selection.part(from);
        String box = part.filter(EdgePart.class::isInstance).flatMap(each -> scene.edge(from)).map(edge -> edge.from()).orElse(from);
        List<String> edges = new java.util.ArrayList<>(scene.leaving(box));
        scene.arriving(box).stream().filter(each -> !edges.contains(each)).forEach(edges::add);
        if (edges.isEmpty()) {
            return Optional.empty();
        }
        int at = edges.indexOf(from);
        return Optional.of(edges.get(at < 0 ? 0 : Math.floorMod(at + step, edges.size())));
    }
}
