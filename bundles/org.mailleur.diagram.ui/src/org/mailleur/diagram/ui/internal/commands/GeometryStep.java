package org.mailleur.diagram.ui.internal.commands;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.geometry.Placement;
import org.mailleur.diagram.geometry.Spot;
import org.mailleur.diagram.ui.DiagramSheet;

/**
 * The places that one change gave to items, and those that they had. Only these are put back by an undo: what found its place meanwhile
 * without anybody's doing keeps it.
 */
final class GeometryStep {

    private final Map<String, Change<Placement>> boxes;
    private final Map<String, Change<List<Spot>>> routes;
    private final Map<String, Change<Spot>> labels;

    /** What stood before and after; empty for nothing. */
    private record Change<T>(Optional<T> before, Optional<T> after) {

        Optional<T> side(boolean forward) {
            return forward ? after : before;
        }
    }

    GeometryStep(Geometry before, Geometry after) {
        boxes = difference(before.boxes(), after.boxes());
        routes = difference(before.routes(), after.routes());
        labels = difference(before.labels(), after.labels());
    }

    private static <T> Map<String, Change<T>> difference(Map<String, T> before, Map<String, T> after) {
        Map<String, Change<T>> changes = new HashMap<>();
        before.forEach((key, value) -> {
            if (!Objects.equals(value, after.get(key))) {
                changes.put(key, new Change<>(Optional.of(value), Optional.ofNullable(after.get(key))));
            }
        });
        after.forEach((key, value) -> {
            if (!before.containsKey(key)) {
                changes.put(key, new Change<>(Optional.empty(), Optional.of(value)));
            }
        });
        return changes;
    }

    boolean isEmpty() {
        return boxes.isEmpty() && routes.isEmpty() && labels.isEmpty();
    }

    void apply(DiagramSheet sheet, boolean forward) {
        if (!isEmpty()) {
            Geometry now = sheet.geometry();
            sheet.place(new Geometry(applied(now.boxes(), boxes, forward), applied(now.routes(), routes, forward), applied(now.labels(), labels, forward)));
        }
    }

    private static <T> Map<String, T> applied(Map<String, T> now, Map<String, Change<T>> changes, boolean forward) {
        Map<String, T> next = new HashMap<>(now);
        changes.forEach((key, change) -> change.side(forward).ifPresentOrElse(value -> next.put(key, value), () -> next.remove(key)));
        return next;
    }
}
