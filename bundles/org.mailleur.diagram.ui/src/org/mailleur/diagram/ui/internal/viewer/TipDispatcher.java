package org.mailleur.diagram.ui.internal.viewer;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.mailleur.diagram.ui.internal.figures.Told;

/**
 * Hands events to tools and parts, and tells of what lies below the pointer by the system's own tips: those of draw2d are windows of their own,
 * as wide as their text, which take the keyboard on some systems.
 */
final class TipDispatcher extends DomainEventDispatcher {

    private final EditPartViewer viewer;

    TipDispatcher(EditDomain domain, EditPartViewer viewer) {
        super(domain, viewer);
        this.viewer = viewer;
    }

    @Override
    protected void setFigureUnderCursor(IFigure figure) {
        super.setFigureUnderCursor(figure);
        String tip = "";
        for (IFigure each = figure; each != null && tip.isEmpty(); each = each.getParent()) {
            tip = each instanceof Told told ? told.tip() : "";
        }
        if (viewer.getControl() != null) {
            viewer.getControl().setToolTipText(tip.isEmpty() ? null : tip);
        }
    }
}
