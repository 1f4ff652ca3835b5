package org.mailleur.diagram.picture;

import org.mailleur.look.Theme;

/**
 * What a picture shows besides the diagram.
 *
 * @param theme  its colours
 * @param title  whether it carries the diagram's title
 * @param legend whether it carries a legend of the kinds that it shows
 */
public record PictureOptions(Theme theme, boolean title, boolean legend) {

    /** A picture that stands on its own: light, with title and legend. */
    public static final PictureOptions COMPLETE = new PictureOptions(Theme.LIGHT, true, true);
}
