package org.mailleur.look;

import java.awt.geom.AffineTransform;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what SVG writes in a path's {@code d}: lines, cubic curves and arcs of circles and of upright ellipses. */
final class PathData {

    private static final Pattern TOKEN = Pattern.compile("([A-Za-z])|([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)");

    private final Outline.Builder outline = new Outline.Builder();
    private final Matcher tokens;
    private boolean more;
    private double x;
    private double y;
    private double startX;
    private double startY;
    /** The second control point of the last curve, which a smooth one mirrors. */
    private double controlX;
    private double controlY;

    PathData(String data) {
        tokens = TOKEN.matcher(data == null ? "" : data);
        more = tokens.find();
    }

    Outline outline() {
        char command = 'M';
        while (more) {
            if (tokens.group(1) != null) {
                command = tokens.group(1).charAt(0);
                more = tokens.find();
            }
            step(command);
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
        return outline.build();
    }

    private void step(char command) {
        boolean relative = Character.isLowerCase(command);
        double dx = relative ? x : 0;
        double dy = relative ? y : 0;
        char kind = Character.toUpperCase(command);
        double[] n = new double[count(kind)];
        for (int i = 0; i < n.length; i++) {
            n[i] = next();
        }
        switch (kind) {
            case 'M' -> move(n[0] + dx, n[1] + dy);
            case 'L' -> line(n[0] + dx, n[1] + dy);
            case 'H' -> line(n[0] + dx, y);
            case 'V' -> line(x, n[0] + dy);
            case 'C' -> curve(n[0] + dx, n[1] + dy, n[2] + dx, n[3] + dy, n[4] + dx, n[5] + dy);
            case 'S' -> curve(2 * x - controlX, 2 * y - controlY, n[0] + dx, n[1] + dy, n[2] + dx, n[3] + dy);
            case 'A' -> arc(n[0], n[1], n[3] != 0, n[4] != 0, n[5] + dx, n[6] + dy);
            default -> close();
        }
    }

    private static int count(char kind) {
        return switch (kind) {
            case 'M', 'L' -> 2;
            case 'H', 'V' -> 1;
            case 'C' -> 6;
            case 'S' -> 4;
            case 'A' -> 7;
            case 'Z' -> 0;
            default -> throw new IllegalArgumentException("Not drawn: " + kind);
        };
    }

    private double next() {
        if (!more || tokens.group(2) == null) {
            throw new IllegalArgumentException("A number is missing");
        }
        double value = Double.parseDouble(tokens.group(2));
        more = tokens.find();
        return value;
    }

    private void at(double newX, double newY) {
        x = newX;
        y = newY;
        controlX = newX;
        controlY = newY;
    }

    private void move(double toX, double toY) {
        outline.move(toX, toY);
        startX = toX;
        startY = toY;
        at(toX, toY);
    }

    private void line(double toX, double toY) {
        outline.to(toX, toY);
        at(toX, toY);
    }

    private void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        outline.curve(x1, y1, x2, y2, toX, toY);
        at(toX, toY);
        controlX = x2;
        controlY = y2;
    }

    private void close() {
        outline.close();
        at(startX, startY);
        if (more && tokens.group(1) == null) {
            throw new IllegalArgumentException("A command is missing");
        }
    }

    /** An arc as curves of at most a quarter turn each, after the SVG specification's notes on elliptical arcs; ellipses stand upright. */
    private void arc(double rx, double ry, boolean large, boolean clockwise, double toX, double toY) {
        double halfX = (x - toX) / 2;
        double halfY = (y - toY) / 2;
        double grow = Math.sqrt(Math.max(1, halfX * halfX / (rx * rx) + halfY * halfY / (ry * ry)));
        double a = rx * grow;
        double b = ry * grow;
        double part = halfX * halfX * b * b + halfY * halfY * a * a;
        double factor = part == 0 ? 0 : Math.sqrt(Math.max(0, (a * a * b * b - part) / part)) * (large == clockwise ? -1 : 1);
        double centreX = factor * a * halfY / b + (x + toX) / 2;
        double centreY = -factor * b * halfX / a + (y + toY) / 2;
        double from = Math.atan2((y - centreY) / b, (x - centreX) / a);
        double turn = Math.atan2((toY - centreY) / b, (toX - centreX) / a) - from;
        turn += clockwise && turn < 0 ? 2 * Math.PI : !clockwise && turn > 0 ? -2 * Math.PI : 0;
        int pieces = (int) Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
        double each = turn / pieces;
        double k = 4.0 / 3 * Math.tan(each / 4);
        for (int i = 0; i < pieces; i++) {
            double start = from + i * each;
            double end = start + each;
            outline.curve(centreX + a * (Math.cos(start) - k * Math.sin(start)), centreY + b * (Math.sin(start) + k * Math.cos(start)),
                    centreX + a * (Math.cos(end) + k * Math.sin(end)), centreY + b * (Math.sin(end) - k * Math.cos(end)),
                    centreX + a * Math.cos(end), centreY + b * Math.sin(end));
        }
        at(toX, toY);
    }

    static Outline transformed(Outline outline, AffineTransform place) {
        if (place.isIdentity()) {
            return outline;
        }
        return new Outline(outline.steps().stream().<Outline.Step>map(step -> switch (step) {
            case Outline.Move move -> {
                double[] p = points(place, move.x(), move.y());
                yield new Outline.Move(p[0], p[1]);
            }
            case Outline.To to -> {
                double[] p = points(place, to.x(), to.y());
                yield new Outline.To(p[0], p[1]);
            }
            case Outline.Curve c -> {
                double[] p = points(place, c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
                yield new Outline.Curve(p[0], p[1], p[2], p[3], p[4], p[5]);
            }
            case Outline.Close close -> close;
        }).toList());
    }

    private static double[] points(AffineTransform place, double... points) {
        place.transform(points, 0, points, 0, points.length / 2);
        return points;
    }
}
