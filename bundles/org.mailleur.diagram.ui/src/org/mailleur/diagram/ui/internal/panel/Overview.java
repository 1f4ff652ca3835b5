package org.mailleur.diagram.ui.internal.panel;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.UpdateListener;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.mailleur.diagram.ui.internal.UiWords;
import org.mailleur.diagram.ui.internal.figures.Accent;
import org.mailleur.diagram.ui.internal.paint.PaintGraphics;

/** The whole diagram in small, with a frame around what the sheet shows; a click or a drag goes elsewhere. */
final class Overview extends Canvas {

    private static final int MARGIN = 8;
    private static final int FRAME = 2;
    /** Painting again waits for this long, in milliseconds: dragging on the sheet must not be slowed by its picture. */
    private static final int PAUSE = 250;
    private static final int OPAQUE = 255;

    private final Viewport viewport;
    private final IFigure layers;
    private final UiColours colours;
    private final Runnable later = this::forget;
    private Image picture;
    private Rectangle extent = new Rectangle();
    private double ratio = 1;
    private boolean dragging;

    Overview(Composite parent, Viewport viewport, IFigure layers, UiColours colours) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.viewport = viewport;
        this.layers = layers;
        this.colours = colours;
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> forget());
        addListener(SWT.MouseDown, this::drag);
        addListener(SWT.MouseMove, event -> {
            if (dragging) {
                go(event);
            }
        });
        addListener(SWT.MouseUp, event -> dragging = false);
        addListener(SWT.Dispose, event -> freePicture());
        viewport.addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, event -> redraw());
        UpdateListener painted = new UpdateListener() {
            @Override
            public void notifyPainting(Rectangle damage, java.util.Map dirty) {
                changed();
            }

            @Override
            public void notifyValidating() {
                changed();
            }
        };
        layers.getUpdateManager().addUpdateListener(painted);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = UiWords.OUTLINE_NAME.text();
            }
        });
    }

    private void changed() {
        if (!isDisposed()) {
            getDisplay().timerExec(PAUSE, later);
        }
    }

    private void forget() {
        if (!isDisposed()) {
            freePicture();
            redraw();
        }
    }

    private void freePicture() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
    }

    private void drag(Event event) {
        dragging = event.button == 1;
        if (dragging) {
            go(event);
        }
    }

    private void go(Event event) {
        double zoom = zoom();
        Rectangle seen = viewport.getClientArea();
        viewport.setViewLocation((int) ((extent.x + (event.x - offsetX()) / ratio) * zoom - seen.width / 2.0),
                (int) ((extent.y + (event.y - offsetY()) / ratio) * zoom - seen.height / 2.0));
    }

    private double zoom() {
        Rectangle one = new Rectangle(0, 0, 10_000, 10_000);
        layers.translateToParent(one);
        for (IFigure each = layers.getParent(); each != null && each != viewport; each = each.getParent()) {
            each.translateToParent(one);
        }
        return one.width / 10_000.0;
    }

    private double offsetX() {
        return (getSize().x - extent.width * ratio) / 2;
    }

    private double offsetY() {
        return (getSize().y - extent.height * ratio) / 2;
    }

    private void paint(GC gc) {
        Point size = getSize();
        if (size.x <= 2 * MARGIN || size.y <= 2 * MARGIN) {
            return;
        }
        if (picture == null) {
            draw(size);
        }
        gc.drawImage(picture, 0, 0);
        double zoom = zoom();
        Rectangle seen = viewport.getClientArea();
        Rectangle frame = new Rectangle((int) Math.round(offsetX() + (seen.x / zoom - extent.x) * ratio), (int) Math.round(offsetY() + (seen.y / zoom - extent.y) * ratio),
                (int) Math.round(seen.width / zoom * ratio), (int) Math.round(seen.height / zoom * ratio));
        // A sheet larger than its picture has no edge that would be cut off here.
        frame.intersect(new Rectangle(FRAME, FRAME, size.x - 2 * FRAME, size.y - 2 * FRAME));
        gc.setAntialias(SWT.ON);
        gc.setBackground(colours.accent());
        gc.setForeground(colours.accent());
        gc.setAlpha(Accent.VEIL / 2);
        gc.fillRoundRectangle(frame.x, frame.y, frame.width, frame.height, 6, 6);
        gc.setAlpha(OPAQUE);
        gc.drawRoundRectangle(frame.x, frame.y, frame.width - 1, frame.height - 1, 6, 6);
    }

    private void draw(Point size) {
        extent = Extents.of(layers);
        ratio = extent.isEmpty() ? 1 : Math.min((size.x - 2.0 * MARGIN) / extent.width, (size.y - 2.0 * MARGIN) / extent.height);
        picture = new Image(getDisplay(), size.x, size.y);
        GC gc = new GC(picture);
        try {
            gc.setBackground(colours.paper());
            gc.fillRectangle(0, 0, size.x, size.y);
            if (!extent.isEmpty()) {
                PaintGraphics graphics = new PaintGraphics(gc);
                graphics.translate((float) offsetX(), (float) offsetY());
                graphics.scale(ratio);
                graphics.translate((float) -extent.x, (float) -extent.y);
                for (Object child : layers.getChildren()) {
                    ((IFigure) child).paint(graphics);
                }
                graphics.dispose();
            }
        } finally {
            gc.dispose();
        }
    }
}
