package org.mailleur.diagram.ui.internal.panel;

import java.util.function.IntConsumer;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;

/** How large a diagram is seen, in percent of its size on paper. */
final class Zoom {

    static final int FULL = 100;

    private static final int[] LEVELS = { 25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400 };
    private static final int MARGIN = 24;
    private static final int READABLE = 60;

    private final ZoomManager manager;
    private final double dotsPerPoint;
    private int percent = FULL;

    Zoom(ZoomManager manager, double dotsPerPoint, IntConsumer shown) {
        this.manager = manager;
        this.dotsPerPoint = dotsPerPoint;
        manager.setZoomAnimationStyle(ZoomManager.ANIMATE_NEVER);
        double[] scales = new double[LEVELS.length + 2];
        scales[0] = scale(5);
        scales[scales.length - 1] = scale(800);
        for (int i = 0; i < LEVELS.length; i++) {
            scales[i + 1] = scale(LEVELS[i]);
        }
        manager.setZoomLevels(scales);
        manager.addZoomListener(zoom -> {
            percent = (int) Math.round(zoom / dotsPerPoint * FULL);
            shown.accept(percent);
        });
        manager.setZoom(scale(FULL));
    }

    private double scale(int of) {
        return dotsPerPoint * of / FULL;
    }

    int percent() {
        return percent;
    }

    void in() {
        for (int level : LEVELS) {
            if (level > percent) {
                to(level);
                return;
            }
        }
    }

    void out() {
        for (int i = LEVELS.length - 1; i >= 0; i--) {
            if (LEVELS[i] < percent) {
                to(LEVELS[i]);
                return;
            }
        }
    }

    /** Keeps what stands in the middle there. */
    void to(int next) {
        manager.setZoom(scale(next));
    }

    /** Zooms about a place of the screen, which stays where it is. */
    void about(Point place, boolean larger) {
        Viewport view = manager.getViewport();
        double before = manager.getZoom();
        Point seen = view.getViewLocation().getCopy();
        if (larger) {
            in();
        } else {
            out();
        }
        double ratio = manager.getZoom() / before;
        manager.setViewLocation(new Point((int) Math.round((seen.x + place.x) * ratio - place.x), (int) Math.round((seen.y + place.y) * ratio - place.y)));
    }

    /** Shows all of an extent when its words can be read then, else its beginning as small as they can. */
    void begin(Rectangle extent) {
        fit(extent);
        if (percent < READABLE) {
            manager.setZoom(scale(READABLE));
            manager.getViewport().validate();
            manager.setViewLocation(new Point((int) (extent.x * manager.getZoom()) - MARGIN, (int) (extent.y * manager.getZoom()) - MARGIN));
        }
    }

    /** Shows all of an extent, as large as it fits and no larger than on paper. */
    void fit(Rectangle extent) {
        Dimension room = manager.getViewport().getClientArea().getSize();
        if (extent.isEmpty() || room.width <= 2 * MARGIN || room.height <= 2 * MARGIN) {
            return;
        }
        double wanted = Math.min((room.width - 2.0 * MARGIN) / extent.width, (room.height - 2.0 * MARGIN) / extent.height);
        manager.setZoom(Math.min(scale(FULL), wanted));
        double zoom = manager.getZoom();
        manager.getViewport().validate();
        int x = (int) Math.round(extent.x * zoom - (room.width - extent.width * zoom) / 2);
        int y = (int) Math.round(extent.y * zoom - Math.min(MARGIN, (room.height - extent.height * zoom) / 2));
        manager.setViewLocation(new Point(x, y));
    }
}
