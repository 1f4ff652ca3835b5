package org.mailleur.report.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mailleur.core.space.Progress;
import org.mailleur.model.territory.Territory;
import org.mailleur.report.TerritoryPicture;
import org.mailleur.report.TerritoryPictures;
import org.mailleur.report.rows.FrenchText;
import org.mailleur.report.rows.GivenPictures;
import org.mailleur.report.rows.PictureRow;
import org.mailleur.report.rows.PictureSize;
import org.mailleur.report.rows.Painting;
import org.mailleur.report.rows.PlateRow;

/** Asks for the picture of the territory and fits it to the page. */
public final class Plates {

    private static final String IMAGE = "plate";
    /** How much larger a picture has to become to be worth a page that one has to turn. */
    private static final double CLEARLY = 1.15;

    private Plates() {
    }

    /**
     * Collects the pictures that come from outside of the evaluation.
     *
     * @param logos     the logos of the cover
     * @param territory the territory, may be {@code null}
     * @param pictures  draws it
     * @param vectors   whether the output format takes SVG
     * @param progress  told how far it is, and asked whether to go on
     * @return the pictures
     * @throws IOException when the territory cannot be drawn
     */
    public static GivenPictures with(List<PictureRow> logos, Territory territory, TerritoryPictures pictures, boolean vectors, Progress progress)
            throws IOException {
        Optional<TerritoryPicture> picture = territory == null || territory.eIsProxy() ? Optional.empty()
                : pictures.of(territory, vectors ? TerritoryPictures.Form.SVG : TerritoryPictures.Form.PNG, progress);
        return new GivenPictures(logos,
                picture.map(p -> new PlateRow(Painting.of(p.content()), vectors ? "image/svg+xml" : "image/png", FrenchText.plain(p.alternative()),
                        FrenchText.plain(p.title()))).stream().toList(),
                picture.map(p -> size(p.width(), p.height())).stream().toList());
    }

    /** A wide picture has a page of its own in landscape. */
    private static PictureSize size(double width, double height) {
        PictureSize upright = PictureSize.fitted(IMAGE, width, height, TerritoryPictures.WIDTH, TerritoryPictures.HEIGHT);
        PictureSize across = PictureSize.fitted(IMAGE, width, height, TerritoryPictures.WIDTH_ACROSS, TerritoryPictures.HEIGHT_ACROSS);
        return across.width() > CLEARLY * upright.width() ? across.acrossThePage() : upright;
    }
}
