package org.mailleur.core.comparison.internal;

import java.util.Objects;

import org.mailleur.model.framework.Level;
import org.mailleur.model.framework.RatingScale;

/** Whether levels of two scales compare. */
final class Scales {

    private Scales() {
    }

    /** True for one scale, in one file or in copies of it: one name, one version, the same levels. */
    static boolean isSame(RatingScale one, RatingScale other) {
        if (one == null || other == null) {
            return false;
        }
        return one == other || one.getVersion() != null && one.getVersion().equals(other.getVersion()) && Objects.equals(one.getName(), other.getName())
                && one.getLevels().stream().map(Scales::key).toList().equals(other.getLevels().stream().map(Scales::key).toList());
    }

    private static String key(Level level) {
        return level.getValue() + " " + level.getName();
    }
}
