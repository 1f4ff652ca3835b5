package org.mailleur.diagram.engine.internal;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.graph.DiagramItem;
import org.mailleur.viewpoint.DiagramView;

/** Something on a diagram, while it is built. As a cell it stands for how the thing looks. */
abstract class Node extends Cell implements Names, DiagramView {

    private final EObject target;
    private final ReadRecorder recorder;
    private String id;
    private String key;
    private DiagramItem item;

    Node(EObject target, ReadRecorder recorder) {
        this.target = target;
        this.recorder = recorder;
    }

    final EObject target() {
        return target;
    }

    /** What the element is known by in its file; kept, because an element that is gone has none. */
    final String id() {
        if (id == null) {
            id = Keys.id(target);
        }
        return id;
    }

    final String key() {
        return key;
    }

    final void key(String now) {
        key = now;
    }

    /** What was told of it last, {@code null} before. */
    final DiagramItem item() {
        return item;
    }

    final void item(DiagramItem told) {
        item = told;
    }

    /** Whether it is shown at all. */
    abstract boolean isShown();

    /** What is to be told of it now. */
    abstract DiagramItem described();

    @Override
    public final EObject semanticElement() {
        return recorder.standIn(target);
    }

    final EObject seen(EObject element) {
        return recorder.standIn(element);
    }
}
