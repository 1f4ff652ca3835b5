package org.mailleur.look;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param colour its colour, {@code #rrggbb}
 * @param width  its width in points
 * @param dashes lengths of strokes and gaps in turn, in points; empty for a line without gaps
 * @param round  whether ends and corners are round
 */
public record Pen(String colour, double width, List<Double> dashes, boolean round) {

    /** Keeps a copy of the dashes. */
    public Pen {
        dashes = List.copyOf(dashes);
    }

    /**
     * Returns a pen without gaps.
     *
     * @param colour its colour
     * @param width  its width in points
     * @return the pen, with square ends
     */
    public static Pen solid(String colour, double width) {
        return new Pen(colour, width, List.of(), false);
    }

    /**
     * Returns the same pen with gaps.
     *
     * @param lengths strokes and gaps in turn, in points
     * @return the pen
     */
    public Pen dashed(List<Double> lengths) {
        return new Pen(colour, width, lengths, round);
    }

    /** The lengths of strokes and gaps as drawing libraries take them: a new array, in points. */
    public float[] dashLengths() {
        float[] lengths = new float[dashes.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dashes.get(i).floatValue();
        }
        return lengths;
    }
}
