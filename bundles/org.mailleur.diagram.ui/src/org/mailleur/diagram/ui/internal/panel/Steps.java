package org.mailleur.diagram.ui.internal.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.diagram.ui.internal.scene.DiagramScene;

/** Which box lies next in a direction, for those who go over a diagram by keyboard. */
final class Steps {

    /** A box straight ahead is nearer than one aside, though that be closer. */
    private static final double ASIDE = 2.5;

    private final DiagramScene scene;

    Steps(DiagramScene scene) {
        this.scene = scene;
    }

    /** Finds the next box from one, {@code null} for where reading begins, in the direction of an arrow key. */
    Optional<String> next(String from, int arrow) {
        List<DiagramBox> boxes = scene.graph().boxes().stream().filter(this::isStop).toList();
        if (from == null || scene.box(from).isEmpty()) {
            return boxes.stream().min(Comparator.comparingDouble(box -> middle(box)[1] * 2 + middle(box)[0])).map(DiagramBox::key);
        }
        double[] start = middle(scene.box(from).orElseThrow());
        return boxes.stream().filter(box -> !box.key().equals(from)).filter(box -> ahead(start, middle(box), arrow) > 1)
                .min(Comparator.comparingDouble(box -> ahead(start, middle(box), arrow) + ASIDE * aside(start, middle(box), arrow))).map(DiagramBox::key);
    }

    /** Containers with something in them are reached from what they hold. */
    private boolean isStop(DiagramBox box) {
        boolean shown = box.parent() == null ? scene.children(null).contains(box.key()) : scene.children(box.parent()).contains(box.key());
        return shown && (box.kind() == BoxKind.NODE || box.kind() == BoxKind.LINE || box.kind() == BoxKind.BORDER || box.kind() == BoxKind.LIST
                || scene.children(box.key()).isEmpty());
    }

    private double[] middle(DiagramBox box) {
        Bounds bounds = scene.absolute(box.key());
        return new double[] { bounds.x() + bounds.width() / 2, bounds.y() + bounds.height() / 2 };
    }

    private static double ahead(double[] from, double[] to, int arrow) {
        return switch (arrow) {
            case SWT.ARROW_LEFT -> from[0] - to[0];
            case SWT.ARROW_RIGHT -> to[0] - from[0];
            case SWT.ARROW_UP -> from[1] - to[1];
            default -> to[1] - from[1];
        };
    }

    private static double aside(double[] from, double[] to, int arrow) {
        return arrow == SWT.ARROW_LEFT || arrow == SWT.ARROW_RIGHT ? Math.abs(to[1] - from[1]) : Math.abs(to[0] - from[0]);
    }
}
