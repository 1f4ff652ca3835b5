package org.mailleur.diagram.ui.internal.paint;

import org.eclipse.draw2d.FreeformLayer;

/** Holds what moves with a zoom and is no part of the picture; it takes no click. */
final class FeedbackLayer extends FreeformLayer {

    FeedbackLayer() {
        setEnabled(false);
    }
}
