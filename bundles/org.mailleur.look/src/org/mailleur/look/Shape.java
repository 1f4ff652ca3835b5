package org.mailleur.look;

import java.util.ArrayList;
import java.util.List;

/** What a picture is made of; lengths in points, colours as {@code #rrggbb}, {@code null} for none. */
public sealed interface Shape {

    /** A rectangle, dashed or not. */
    record Box(double x, double y, double width, double height, String fill, String stroke, double strokeWidth) implements Shape {
    }

    /** A rectangle that is hatched and stroked: the sign for « non évalué ». */
    record Hatched(double x, double y, double width, double height, String stroke) implements Shape {

        private static final double STEP = 5;

        /** The slanting lines, cut at the edges: no clip path, which some printers' software gets wrong. */
        public List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            for (double offset = STEP; offset < width + height; offset += STEP) {
                double fromX = Math.min(offset, width);
                double toY = Math.min(offset, height);
                lines.add(new Line(x + fromX, y + offset - fromX, x + offset - toY, y + toY, stroke, 0.6, false));
            }
            return lines;
        }
    }

    /** A line; dashed where {@code dashed} says so. */
    record Line(double x1, double y1, double x2, double y2, String stroke, double strokeWidth, boolean dashed) implements Shape {
    }

    /** A closed figure. */
    record Polygon(List<Point> points, String fill, double opacity, String stroke, double strokeWidth) implements Shape {
    }

    /** A disc. */
    record Disc(double x, double y, double radius, String fill, String stroke) implements Shape {
    }

    /** A line of text; {@code y} is its baseline, {@code anchor} says what {@code x} is. */
    record Text(double x, double y, Anchor anchor, double size, boolean bold, boolean italic, String fill, String words) implements Shape {

        /** Upright text. */
        public Text(double x, double y, Anchor anchor, double size, boolean bold, String fill, String words) {
            this(x, y, anchor, size, bold, false, fill, words);
        }

        /** Where its first letter starts, when the house's fonts write it. */
        public double left(LookFonts fonts) {
            double width = fonts.width(words, size, bold, italic);
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
        }
    }

    /** Lines and curves, filled with {@code fill} and drawn along with {@code pen}, each {@code null} for not. */
    record Figure(Outline outline, String fill, Pen pen) implements Shape {
    }

    /** Shapes drawn elsewhere and in another size: {@code scale} about their own origin, which then stands at {@code x}, {@code y}. */
    record Moved(double x, double y, double scale, List<Shape> shapes) implements Shape {

        /** Keeps a copy of the shapes. */
        public Moved {
            shapes = List.copyOf(shapes);
        }

        /** Shapes drawn elsewhere in their own size. */
        public Moved(double x, double y, List<Shape> shapes) {
            this(x, y, 1, shapes);
        }
    }

    /** Shapes that are one thing for a person: {@code id} is its name in the file, {@code title} and {@code description} are what a screen reader says; all may be empty. */
    record Group(String id, String title, String description, List<Shape> shapes) implements Shape {

        /** Keeps a copy of the shapes. */
        public Group {
            shapes = List.copyOf(shapes);
        }
    }

    /** A place. */
    record Point(double x, double y) {
    }

    /** Which part of a line of text stands at its place. */
    enum Anchor {
        START, MIDDLE, END
    }
}
