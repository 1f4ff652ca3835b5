package org.mailleur.diagram.ui.internal.panel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.mailleur.core.file.WholeFile;
import org.mailleur.diagram.geometry.Geometry;
import org.mailleur.diagram.graph.DiagramGraph;
import org.mailleur.diagram.picture.PdfPainter;
import org.mailleur.diagram.picture.PictureOptions;
import org.mailleur.diagram.ui.internal.scene.Brushes;
import org.mailleur.look.Drawing;
import org.mailleur.look.PngPainter;
import org.mailleur.look.SvgPainter;

/** Writes diagrams as files: always light, with title and legend, whatever the screen shows. */
final class PictureFiles {

    private final Brushes brushes;

    PictureFiles(Brushes brushes) {
        this.brushes = brushes;
    }

    /** Writes a picture; the name's end says how. A file that was there is replaced whole or not at all. */
    void write(DiagramGraph graph, Geometry geometry, Path file) throws IOException {
        Drawing drawing = brushes.pictures().of(graph, geometry, PictureOptions.COMPLETE);
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        byte[] content = name.endsWith(".svg") ? new SvgPainter().paint(drawing)
                : name.endsWith(".pdf") ? new PdfPainter(brushes.look()).paint(drawing) : new PngPainter(brushes.look()).paint(drawing, PngPainter.PRINT);
        WholeFile.write(file, content);
    }
}
