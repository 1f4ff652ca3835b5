package org.mailleur.report.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mailleur.core.space.Progress;
import org.mailleur.look.Drawing;
import org.mailleur.look.LookFonts;
import org.mailleur.look.PngPainter;
import org.mailleur.look.SvgPainter;
import org.mailleur.model.territory.Territory;
import org.mailleur.report.TerritoryPicture;
import org.mailleur.report.TerritoryPictures;

/** Pictures of territories that somebody draws as shapes; each is drawn once. */
public final class DrawnPictures implements TerritoryPictures {

    /** Pixels to the point of a picture: more than 200 dots an inch on the page. */
    private static final double PIXELS = 2;

    private final Drawer drawer;
    private final Map<Territory, Optional<Drawing>> drawn = new HashMap<>();

    /**
     * Creates the pictures.
     *
     * @param drawer draws a territory
     */
    public DrawnPictures(Drawer drawer) {
        this.drawer = drawer;
    }

    @Override
    public synchronized Optional<TerritoryPicture> of(Territory territory, Form form, Progress progress) throws IOException {
        Optional<Drawing> known = drawn.get(territory);
        Optional<Drawing> drawing = known == null ? drawer.draw(territory, progress) : known;
        drawn.put(territory, drawing);
        if (drawing.isEmpty()) {
            return Optional.empty();
        }
        Drawing page = drawing.get();
        byte[] content = form == Form.SVG ? new SvgPainter().paint(page) : new PngPainter(LookFonts.shipped()).paint(page, PIXELS);
        return Optional.of(new TerritoryPicture(page.title(), page.description(), page.width(), page.height(), content));
    }
}
