package org.mailleur.diagram.ui.internal.viewer;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.parts.GraphicalViewerImpl;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mailleur.diagram.ui.internal.paint.PaintSystem;

/** The sheet of paper on which a diagram is drawn and edited; it scrolls. */
public final class DiagramViewer extends GraphicalViewerImpl {

    private static final int ROOM = 24;

    private Viewport viewport;
    private TipDispatcher dispatcher;

    @Override
    protected LightweightSystem createLightweightSystem() {
        return new PaintSystem();
    }

    @Override
    public void setEditDomain(EditDomain domain) {
        super.setEditDomain(domain);
        dispatcher = new TipDispatcher(domain, this);
        getLightweightSystem().setEventDispatcher(dispatcher);
    }

    @Override
    protected DomainEventDispatcher getEventDispatcher() {
        return dispatcher;
    }

    @Override
    public void setCursor(Cursor cursor) {
        if (dispatcher != null) {
            dispatcher.setOverrideCursor(cursor);
        }
    }

    @Override
    public Control createControl(Composite parent) {
        FigureCanvas canvas = new FigureCanvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.H_SCROLL | SWT.V_SCROLL,
                getLightweightSystem());
        setControl(canvas);
        install(canvas);
        return canvas;
    }

    @Override
    protected void setRootFigure(IFigure figure) {
        viewport = (Viewport) figure;
        install(canvas());
    }

    private void install(FigureCanvas canvas) {
        if (canvas != null && viewport != null) {
            canvas.setViewport(viewport);
        }
    }

    /**
     * Returns the control.
     *
     * @return the control, {@code null} before it is made
     */
    public FigureCanvas canvas() {
        return (FigureCanvas) getControl();
    }

    /** Scrolls no further than is needed to see the whole item. */
    @Override
    public void reveal(EditPart part) {
        super.reveal(part);
        IFigure target = ((GraphicalEditPart) part).getFigure();
        Rectangle bounds = target.getBounds().getCopy();
        for (IFigure figure = target.getParent(); figure != null && figure != viewport; figure = figure.getParent()) {
            figure.translateToParent(bounds);
        }
        bounds.expand(ROOM, ROOM);
        Rectangle seen = viewport.getClientArea();
        Point to = viewport.getViewLocation();
        to.x = nearest(to.x, seen.width, bounds.x, bounds.width);
        to.y = nearest(to.y, seen.height, bounds.y, bounds.height);
        canvas().scrollTo(to.x, to.y);
    }

    private static int nearest(int from, int seen, int start, int length) {
        if (start < from || length > seen) {
            return start;
        }
        return start + length > from + seen ? start + length - seen : from;
    }
}
