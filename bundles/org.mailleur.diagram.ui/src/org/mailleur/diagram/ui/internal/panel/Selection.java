package org.mailleur.diagram.ui.internal.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.mailleur.diagram.ui.internal.parts.BoxPart;
import org.mailleur.diagram.ui.internal.parts.Renamed;

/** What is selected on a diagram, by keys. */
public final class Selection {

    private final EditPartViewer viewer;

    /**
     * Creates the selection of a viewer.
     *
     * @param viewer the viewer
     */
    public Selection(EditPartViewer viewer) {
        this.viewer = viewer;
    }

    /**
     * Returns what is selected.
     *
     * @return the keys of boxes and edges, in the order in which they were selected
     */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (part instanceof Renamed item) {
                keys.add(item.key());
            }
        }
        return keys;
    }

    /**
     * Returns the boxes that are selected.
     *
     * @return their keys
     */
    public List<String> boxes() {
        List<String> keys = new ArrayList<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (part instanceof BoxPart box) {
                keys.add(box.key());
            }
        }
        return keys;
    }

    /**
     * Returns the one item that is selected.
     *
     * @return its key, empty when there are none or several
     */
    public Optional<String> only() {
        List<String> keys = keys();
        return keys.size() == 1 ? Optional.of(keys.getFirst()) : Optional.empty();
    }

    /**
     * Finds the part of an item.
     *
     * @param key its key
     * @return the part, empty when it is not shown
     */
    public Optional<EditPart> part(String key) {
        return Optional.ofNullable((EditPart) viewer.getEditPartRegistry().get(key));
    }

    /**
     * Selects items and scrolls to the last.
     *
     * @param keys their keys; those that are not shown are passed over
     */
    /** Selects anew what was selected: a box that stands in another container has another part. */
    void keep(List<String> keys) {
        if (!keys().equals(keys)) {
            viewer.setSelection(new StructuredSelection(keys.stream().flatMap(key -> part(key).stream()).toList()));
        }
    }

    public void select(Collection<String> keys) {
        List<EditPart> parts = keys.stream().map(key -> part(key).orElse(null)).filter(Objects::nonNull).toList();
        viewer.setSelection(new StructuredSelection(parts));
        if (!parts.isEmpty()) {
            viewer.setFocus(parts.getLast());
            viewer.reveal(parts.getLast());
        }
    }
}
