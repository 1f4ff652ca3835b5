package org.mailleur.report.rows;

import java.util.List;
import org.mailleur.model.framework.Level;
import org.mailleur.model.framework.RatingScale;

/** The scale of an evaluation, with the tone in which each level is drawn. */
final class Scale {

    /** How many tones of the one hue there are, light to dark. */
    private static final int TONES = 5;

    private final RatingScale scale;

    Scale(RatingScale scale) {
        this.scale = scale;
    }

    List<Level> levels() {
        return scale == null ? List.of() : scale.getLevels();
    }

    int lowest() {
        return levels().stream().mapToInt(Level::getValue).min().orElse(1);
    }

    int highest() {
        return levels().stream().mapToInt(Level::getValue).max().orElse(TONES);
    }

    /** Returns the tone of a level, 1 (lightest) to 5 (darkest), spread evenly over the levels of the scale. */
    int tone(Level level) {
        int last = levels().size() - 1;
        int position = Math.max(0, levels().indexOf(level));
        return last <= 0 ? (TONES + 1) / 2 : 1 + Math.round((float) position * (TONES - 1) / last);
    }

    List<LevelRow> rows() {
        return levels().stream().map(level -> new LevelRow(tone(level), Integer.toString(level.getValue()),
                FrenchText.plain(level.getName()), FrenchText.plain(level.getDescription()))).toList();
    }
}
