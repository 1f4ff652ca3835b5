package org.mailleur.cli;

import java.io.IOException;
import java.util.Optional;

import org.mailleur.core.space.Space;
import org.mailleur.diagram.engine.DiagramSubject;
import org.mailleur.diagram.export.DiagramExport;
import org.mailleur.diagram.export.PictureFormat;
import org.mailleur.look.Drawing;
import org.mailleur.model.territory.Territory;
import org.mailleur.report.TerritoryPicture;
import org.mailleur.report.TerritoryPictures;

/** Draws the governance map for the context part of reports. */
final class ReportMaps implements TerritoryPictures {

    private final DiagramExport export;
    private final Space space;

    ReportMaps(DiagramExport export, Space space) {
        this.export = export;
        this.space = space;
    }

    @Override
    public Optional<TerritoryPicture> of(Territory territory, Form form) throws IOException {
        Optional<DiagramSubject> map = export.map(space, territory);
        Optional<Drawing> drawing = map.flatMap(export::page);
        if (drawing.isEmpty()) {
            return Optional.empty();
        }
        Drawing page = drawing.get();
        byte[] content = export.write(page, form == Form.SVG ? PictureFormat.SVG : PictureFormat.PNG);
        return Optional.of(new TerritoryPicture(map.get().title(), page.description(), page.width(), page.height(), content));
    }
}
