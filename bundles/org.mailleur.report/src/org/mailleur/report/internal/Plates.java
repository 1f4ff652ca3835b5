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
import org.mailleur.report.rows.PlateRow;

/** Asks for the picture of the territory and fits it to the page. */
public final class Plates {

    private static final String IMAGE = "plate";

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
                picture.map(p -> new PlateRow(p.content(), vectors ? "image/svg+xml" : "image/png", FrenchText.plain(p.alternative()),
                        FrenchText.plain(p.title()))).stream().toList(),
                picture.map(p -> PictureSize.fitted(IMAGE, p.width(), p.height(), TerritoryPictures.WIDTH, TerritoryPictures.HEIGHT)).stream()
                        .toList());
    }
}
