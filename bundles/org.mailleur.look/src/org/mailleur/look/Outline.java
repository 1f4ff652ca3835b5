package org.mailleur.look;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines and curves one after the other.
 *
 * @param steps its steps, the first of each part a {@link Move}
 */
public record Outline(List<Step> steps) {

    /** The distance of a control point that makes a cubic curve a quarter of a circle, for a radius of 1. */
    static final double QUARTER = 0.5522847498;

    /** Keeps a copy of the steps. */
    public Outline {
        steps = List.copyOf(steps);
    }

    /** A step of an outline. */
    public sealed interface Step {
        // Its kinds say it all.
    }

    /** Lifts the pen and puts it down at a place. */
    public record Move(double x, double y) implements Step {
    }

    /** Draws a straight line to a place. */
    public record To(double x, double y) implements Step {
    }

    /** Draws a cubic curve to {@code x}, {@code y}. */
    public record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {
    }

    /** Draws a straight line to where the part began. */
    public record Close() implements Step {
    }

    /**
     * Returns a line through points.
     *
     * @param points the points, at least one
     * @param closed whether it returns to the first
     * @return the outline
     */
    public static Outline through(List<Shape.Point> points, boolean closed) {
        Builder builder = new Builder().move(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> builder.to(point.x(), point.y()));
        return (closed ? builder.close() : builder).build();
    }

    /**
     * Returns a rectangle with round corners, clockwise from the middle of its left side: gaps that begin halfway round leave its upper half whole.
     *
     * @param x      left
     * @param y      top
     * @param width  width
     * @param height height
     * @param radius radius of the corners, at most half the shorter side
     * @return the outline
     */
    public static Outline rounded(double x, double y, double width, double height, double radius) {
        double r = Math.max(0, Math.min(radius, Math.min(width, height) / 2));
        double k = r * (1 - QUARTER);
        double right = x + width;
        double bottom = y + height;
        Builder builder = new Builder().move(x, y + height / 2).to(x, y + r);
        if (r == 0) {
            return builder.to(right, y).to(right, bottom).to(x, bottom).close().build();
        }
        return builder.curve(x, y + k, x + k, y, x + r, y).to(right - r, y).curve(right - k, y, right, y + k, right, y + r).to(right, bottom - r)
                .curve(right, bottom - k, right - k, bottom, right - r, bottom).to(x + r, bottom).curve(x + k, bottom, x, bottom - k, x, bottom - r)
                .close().build();
    }

    /**
     * Returns an ellipse, clockwise from its left end.
     *
     * @param x      middle across
     * @param y      middle down
     * @param across half its width
     * @param down   half its height
     * @return the outline
     */
    public static Outline ellipse(double x, double y, double across, double down) {
        double kx = across * QUARTER;
        double ky = down * QUARTER;
        return new Builder().move(x - across, y).curve(x - across, y - ky, x - kx, y - down, x, y - down)
                .curve(x + kx, y - down, x + across, y - ky, x + across, y).curve(x + across, y + ky, x + kx, y + down, x, y + down)
                .curve(x - kx, y + down, x - across, y + ky, x - across, y).close().build();
    }

    /** Gathers the steps of an outline. */
    public static final class Builder {

        private final List<Step> steps = new ArrayList<>();

        /**
         * Lifts the pen and puts it down.
         *
         * @param x where
         * @param y where
         * @return this
         */
        public Builder move(double x, double y) {
            steps.add(new Move(x, y));
            return this;
        }

        /**
         * Draws a straight line.
         *
         * @param x where to
         * @param y where to
         * @return this
         */
        public Builder to(double x, double y) {
            steps.add(new To(x, y));
            return this;
        }

        /**
         * Draws a cubic curve.
         *
         * @param x1 first control point
         * @param y1 first control point
         * @param x2 second control point
         * @param y2 second control point
         * @param x  where to
         * @param y  where to
         * @return this
         */
        public Builder curve(double x1, double y1, double x2, double y2, double x, double y) {
            steps.add(new Curve(x1, y1, x2, y2, x, y));
            return this;
        }

        /**
         * Returns to where the part began.
         *
         * @return this
         */
        public Builder close() {
            steps.add(new Close());
            return this;
        }

        /**
         * Returns what was gathered.
         *
         * @return the outline
         */
        public Outline build() {
            return new Outline(steps);
        }
    }
}
