package org.mailleur.diagram.ui.internal.scene;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Placement;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.graph.DiagramChange;
import org.mailleur.diagram.graph.DiagramEdge;

/** Brings the parts on the screen up to date, those that a change concerns and no others. */
public final class SceneRefresh {

    private final DiagramScene scene;
    private final EditPartViewer viewer;
    private int refreshed;

    /**
     * Creates the refresh of a viewer.
     *
     * @param scene  what is to be shown
     * @param viewer shows it
     */
    public SceneRefresh(DiagramScene scene, EditPartViewer viewer) {
        this.scene = scene;
        this.viewer = viewer;
    }

    /**
     * Returns how many parts were refreshed so far.
     *
     * @return their number
     */
    public int refreshed() {
        return refreshed;
    }

    /**
     * Shows what changed on the graph.
     *
     * @param change what changed
     */
    public void show(DiagramChange change) {
        scene.reindex();
        Set<Object> parents = new LinkedHashSet<>();
        change.removed().forEach(key -> addParent(part(key), parents));
        for (String key : union(change.added(), change.changed())) {
            addParent(part(key), parents);
            scene.item(key).ifPresent(item -> {
                if (item instanceof DiagramBox box) {
                    parents.add(box.parent() == null ? scene : box.parent());
                } else if (item instanceof DiagramEdge edge) {
                    parents.add(edge.from());
                    parents.add(edge.to());
                }
            });
        }
        change.ordered().forEach(key -> parents.add(key.isEmpty() ? scene : key));
        parents.forEach(this::refresh);
        change.changed().forEach(this::refresh);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    private Optional<EditPart> part(Object model) {
        return Optional.ofNullable((EditPart) viewer.getEditPartRegistry().get(model));
    }

    private void addParent(Optional<EditPart> part, Set<Object> parents) {
        part.ifPresent(each -> {
            if (each instanceof org.eclipse.gef.ConnectionEditPart edge) {
                Optional.ofNullable(edge.getSource()).ifPresent(end -> parents.add(end.getModel()));
                Optional.ofNullable(edge.getTarget()).ifPresent(end -> parents.add(end.getModel()));
            } else if (each.getParent() != null) {
                parents.add(each.getParent().getModel());
            }
        });
    }

    private void refresh(Object model) {
        part(model).ifPresent(part -> {
            part.refresh();
            refreshed++;
        });
    }

    /**
     * Shows where things stand now.
     *
     * @param next the places
     */
    public void show(Geometry next) {
        Geometry before = scene.geometry();
        scene.geometry(next);
        Set<String> changed = new HashSet<>();
        boolean hiding = difference(before.boxes(), next.boxes(), changed);
        difference(before.routes(), next.routes(), changed);
        if (hiding) {
            scene.reindex();
            refreshAll(viewer.getContents());
        } else {
            changed.forEach(this::refresh);
        }
    }

    /** Gathers what differs, and tells whether something was hidden or shown. */
    private static <T> boolean difference(Map<String, T> before, Map<String, T> next, Set<String> changed) {
        boolean hiding = false;
        for (Map.Entry<String, T> entry : next.entrySet()) {
            T old = before.get(entry.getKey());
            if (!Objects.equals(old, entry.getValue())) {
                changed.add(entry.getKey());
                hiding |= isHidden(old) != isHidden(entry.getValue());
            }
        }
        for (Map.Entry<String, T> entry : before.entrySet()) {
            if (!next.containsKey(entry.getKey())) {
                changed.add(entry.getKey());
                hiding |= isHidden(entry.getValue());
            }
        }
        return hiding;
    }

    private static boolean isHidden(Object place) {
        return place instanceof Placement placement && placement.hidden();
    }

    private void refreshAll(EditPart part) {
        part.refresh();
        refreshed++;
        for (Object child : part.getChildren()) {
            refreshAll((EditPart) child);
        }
    }

    /** Shows all labels of edges at their places. */
    public void refreshEdges() {
        scene.graph().edges().forEach(edge -> refresh(edge.key()));
    }
}
