package org.mailleur.diagram.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The lines of a positions file: diagram, kind of line, key, then numbers, with tabs between. */
final class PositionLines {

    static final String BOX = "cadre";
    static final String LINE = "lien";
    static final String LABEL = "mots";
    static final String LAYERS = "couches";
    static final String FREE = "auto";
    static final String PINNED = "fixe";
    static final String HIDDEN = "masqué";

    private PositionLines() {
    }

    static List<String> of(String diagram, DiagramState state) {
        List<String> lines = new ArrayList<>();
        String start = escaped(diagram) + "\t";
        state.layers().ifPresent(layers -> lines.add(start + LAYERS + "\t"
                + new TreeSet<>(layers).stream().map(PositionLines::escaped).collect(Collectors.joining(" "))));
        state.geometry().boxes().forEach((key, placement) -> {
            Bounds b = placement.bounds();
            String flags = (placement.pinned() ? PINNED : FREE) + (placement.hidden() ? " " + HIDDEN : "");
            lines.add(start + BOX + "\t" + escaped(key) + "\t" + number(b.x()) + " " + number(b.y()) + " " + number(b.width()) + " " + number(b.height())
                    + "\t" + flags);
        });
        state.geometry().routes().forEach((key, route) -> lines.add(start + LINE + "\t" + escaped(key) + "\t" + route.stream().map(PositionLines::spot)
                .collect(Collectors.joining(" "))));
        state.geometry().labels().forEach((key, spot) -> lines.add(start + LABEL + "\t" + escaped(key) + "\t" + spot(spot)));
        return lines;
    }

    private static String spot(Spot spot) {
        return number(spot.x()) + " " + number(spot.y());
    }

    /** Tenths of a point: finer than any eye. */
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", Double.valueOf(value));
        String shorter = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return shorter.equals("-0") ? "0" : shorter;
    }

    static String escaped(String words) {
        StringBuilder text = new StringBuilder();
        words.chars().forEach(c -> {
            if (c <= ' ' || c == '%' || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029) {
                text.append(String.format(Locale.ROOT, "%%%04X", Integer.valueOf(c)));
            } else {
                text.append((char) c);
            }
        });
        return text.toString();
    }

    /** Undoes {@link #escaped}; throws {@link NumberFormatException} or {@link IndexOutOfBoundsException} where it cannot. */
    static String unescaped(String text) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                words.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }
}
