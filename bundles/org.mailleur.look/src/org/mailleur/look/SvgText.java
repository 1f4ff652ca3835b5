package org.mailleur.look;

import java.util.Locale;

/** Gathers the text of an SVG file: numbers short, words escaped. */
final class SvgText {

    private final StringBuilder text = new StringBuilder(16_384);

    SvgText add(String markup) {
        text.append(markup);
        return this;
    }

    SvgText add(double value) {
        double hundredths = value * 100;
        double rounded = Math.rint(hundredths);
        if (Math.abs(hundredths) < 1e12 && Math.abs(hundredths - rounded) < 0.4999) {
            return hundredths((long) rounded);
        }
        return shortened(String.format(Locale.ROOT, "%.2f", Double.valueOf(value)));
    }

    /** A number that must be exact, such as a scale. */
    SvgText fine(double value) {
        return shortened(String.format(Locale.ROOT, "%.5f", Double.valueOf(value)));
    }

    private SvgText shortened(String number) {
        int end = number.length();
        while (number.charAt(end - 1) == '0') {
            end--;
        }
        text.append(number, 0, number.charAt(end - 1) == '.' ? end - 1 : end);
        return this;
    }

    /** As {@code %.2f} writes it, without zeros at its end; faster, for pictures have many numbers. */
    private SvgText hundredths(long value) {
        long size = Math.abs(value);
        if (value < 0) {
            text.append('-');
        }
        text.append(size / 100);
        long rest = size % 100;
        if (rest != 0) {
            text.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 != 0) {
                text.append((char) ('0' + rest % 10));
            }
        }
        return this;
    }

    SvgText number(String name, double value) {
        text.append(' ').append(name).append("=\"");
        return add(value).add("\"");
    }

    SvgText colour(String name, String colour) {
        text.append(' ').append(name).append("=\"").append(colour == null ? "none" : colour).append('"');
        return this;
    }

    SvgText words(String name, String words) {
        text.append(' ').append(name).append("=\"");
        return escaped(words, true).add("\"");
    }

    SvgText outline(Outline outline) {
        text.append(" d=\"");
        for (Outline.Step step : outline.steps()) {
            switch (step) {
                case Outline.Move move -> add("M").pair(move.x(), move.y());
                case Outline.To to -> add("L").pair(to.x(), to.y());
                case Outline.Curve curve -> add("C").pair(curve.x1(), curve.y1()).add(" ").pair(curve.x2(), curve.y2()).add(" ")
                        .pair(curve.x(), curve.y());
                case Outline.Close close -> add("Z");
            }
        }
        return add("\"");
    }

    private SvgText pair(double x, double y) {
        return add(x).add(" ").add(y);
    }

    SvgText escaped(String words) {
        return escaped(words, false);
    }

    /** Words as XML text or attribute; what XML cannot hold is left out. */
    private SvgText escaped(String words, boolean attribute) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append(attribute ? "&quot;" : "\"");
                default -> {
                    if (holdable(words, i)) {
                        text.append(c);
                    }
                }
            }
        }
        return this;
    }

    private static boolean holdable(String words, int i) {
        char c = words.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(words.charAt(i - 1));
        }
        return c >= ' ' && c < '\uFFFE' || c == '\t' || c == '\n';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
