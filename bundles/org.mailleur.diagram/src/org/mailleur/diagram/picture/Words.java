package org.mailleur.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.look.LookFonts;
import org.mailleur.look.Shape;

/** Text of one size and style, broken into lines. */
record Words(List<String> lines, double size, boolean bold, boolean italic, double width) {

    /** Distance of baselines, as a part of the font's size. */
    private static final double LEADING = 1.22;
    /** Half the height of capitals, as a part of the font's size: what is centred is what one sees. */
    private static final double HALF_CAPITAL = 0.33;

    static Words of(LookFonts fonts, String text, double size, boolean bold, boolean italic, double width) {
        List<String> lines = new ArrayList<>();
        double widest = 0;
        if (!text.isBlank()) {
            for (String part : text.strip().split("\\R")) {
                for (String line : fonts.wrap(part, size, bold, width)) {
                    lines.addAll(broken(fonts, line, size, bold, italic, width));
                }
            }
        }
        for (String line : lines) {
            widest = Math.max(widest, fonts.width(line, size, bold, italic));
        }
        return new Words(List.copyOf(lines), size, bold, italic, widest);
    }

    /** A word that is wider than its line goes on in the next one, after a hyphen, its own if it has one: nothing is ever cut off. */
    private static List<String> broken(LookFonts fonts, String line, double size, boolean bold, boolean italic, double width) {
        List<String> pieces = new ArrayList<>();
        String rest = line;
        while (fonts.width(rest, size, bold, italic) > width && rest.codePointCount(0, rest.length()) > 3) {
            int end = fitting(fonts, rest, size, bold, italic, width);
            int joint = Math.max(rest.lastIndexOf('-', end - 1), rest.lastIndexOf('/', end - 1)) + 1;
            int cut = joint > 1 ? joint : end;
            pieces.add(rest.substring(0, cut) + (joint > 1 ? "" : "-"));
            rest = rest.substring(cut);
        }
        pieces.add(rest);
        return pieces;
    }

    private static int fitting(LookFonts fonts, String word, double size, boolean bold, boolean italic, double width) {
        int end = word.offsetByCodePoints(0, 2);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (next >= word.length() || fonts.width(word.substring(0, next) + "-", size, bold, italic) > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    double leading() {
        return size * LEADING;
    }

    Extent extent() {
        return new Extent(width, lines.size() * leading());
    }

    /** Draws the lines below each other from a top on, each anchored at a place. */
    List<Shape> paint(double x, double top, Shape.Anchor anchor, String ink) {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double baseline = top + (i + 0.5) * leading() + size * HALF_CAPITAL;
            shapes.add(new Shape.Text(x, baseline, anchor, size, bold, italic, ink, lines.get(i)));
        }
        return shapes;
    }
}
