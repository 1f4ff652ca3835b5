package org.mailleur.viewpoint;

import java.util.List;

import org.mailleur.model.framework.Level;
import org.mailleur.model.framework.RatingScale;

/** How the levels of a scale become tones of the one hue of ratings: scales have as many levels as people like, the tones spread over them. */
public final class Tones {

    /** How many tones there are, light to dark. */
    public static final int COUNT = 5;

    private Tones() {
    }

    /**
     * Returns the tone of a value.
     *
     * @param scale the scale, may be {@code null}
     * @param value a level's value, or a mean of such values
     * @return 1 for the lightest tone to {@link #COUNT} for the darkest, 0 for none when the scale has no levels
     */
    public static int of(RatingScale scale, double value) {
        List<Integer> values = scale == null ? List.of() : scale.getLevels().stream().map(Level::getValue).sorted().toList();
        if (values.isEmpty()) {
            return 0;
        }
        double low = values.getFirst().doubleValue();
        double high = values.getLast().doubleValue();
        double share = high > low ? (value - low) / (high - low) : 1;
        return 1 + (int) Math.round(Math.clamp(share, 0, 1) * (COUNT - 1));
    }
}
