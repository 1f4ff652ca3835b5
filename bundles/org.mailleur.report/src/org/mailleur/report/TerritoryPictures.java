package org.mailleur.report;

import java.io.IOException;
import java.util.Optional;
import org.mailleur.core.space.Progress;
import org.mailleur.look.Drawing;
import org.mailleur.model.territory.Territory;
import org.mailleur.report.internal.DrawnPictures;

/**
 * Draws a territory for the context part of the report: who decides, who takes part, how it is connected. This bundle knows no
 * diagrams; whoever has them hands one in.
 */
@FunctionalInterface
public interface TerritoryPictures {

    /** Draws nothing: the report does without a picture. */
    TerritoryPictures NONE = (territory, form, progress) -> Optional.empty();

    /** Width of the place for the picture in points; letters of a drawing that is wider get smaller. */
    double WIDTH = 481;

    /** Height of the place in points: one page, less the caption. */
    double HEIGHT = 640;

    /** Width of the place on a page in landscape, which a picture has when its letters are clearly larger there. */
    double WIDTH_ACROSS = 756;

    /** Height of the place on a page in landscape, less the caption. */
    double HEIGHT_ACROSS = 455;

    /** What a picture is made of. */
    enum Form {
        /** Vectors with text as text, without scripts, links, style sheets and outside resources. */
        SVG,
        /** Pixels for formats that take no vectors; at least 200 to the inch once the picture is as wide as its place. */
        PNG
    }

    /** Draws a territory as shapes. */
    @FunctionalInterface
    interface Drawer {

        /**
         * Draws a territory.
         *
         * @param territory the territory of the evaluation
         * @param progress  told how far it is, and asked whether to go on
         * @return the drawing with its title and description, empty when there is nothing to show
         * @throws java.util.concurrent.CancellationException when the person asked to stop
         */
        Optional<Drawing> draw(Territory territory, Progress progress);
    }

    /**
     * Makes pictures of drawings, each drawn once however many formats ask for it.
     *
     * @param drawer draws a territory
     * @return the pictures
     */
    static TerritoryPictures drawn(Drawer drawer) {
        return new DrawnPictures(drawer);
    }

    /**
     * Draws a territory.
     *
     * @param territory the territory of the evaluation
     * @param form      what the output format takes
     * @param progress  told how far it is, and asked whether to go on
     * @return the picture, empty when there is nothing to show
     * @throws IOException                                when it cannot be drawn
     * @throws java.util.concurrent.CancellationException when the person asked to stop
     */
    Optional<TerritoryPicture> of(Territory territory, Form form, Progress progress) throws IOException;
}
