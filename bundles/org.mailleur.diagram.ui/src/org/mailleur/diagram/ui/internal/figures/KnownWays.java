package org.mailleur.diagram.ui.internal.figures;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.mailleur.diagram.geometry.Spot;

/** Leads edges as the layout or a person led them; straight where nobody did, and while an end is held elsewhere. */
final class KnownWays extends AbstractRouter {

    @Override
    public void route(Connection connection) {
        PointList points = new PointList();
        if (connection instanceof EdgeFigure edge && !edge.route().isEmpty() && isWhereItWas(connection)) {
            for (Spot spot : edge.route()) {
                points.addPoint((int) Math.round(spot.x()), (int) Math.round(spot.y()));
            }
        } else {
            Point start = getStartPoint(connection);
            Point end = getEndPoint(connection);
            connection.translateToRelative(start);
            connection.translateToRelative(end);
            points.addPoint(start);
            points.addPoint(end);
        }
        connection.setPoints(points);
    }

    static boolean isWhereItWas(Connection connection) {
        return rests(connection.getSourceAnchor()) && rests(connection.getTargetAnchor());
    }

    private static boolean rests(ConnectionAnchor anchor) {
        return anchor instanceof BoxAnchor box && box.isResting();
    }
}
