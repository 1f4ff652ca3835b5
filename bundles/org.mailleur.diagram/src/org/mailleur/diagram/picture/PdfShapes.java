package org.mailleur.diagram.picture;

import java.awt.Color;
import java.util.List;
import org.mailleur.look.LookFonts;
import org.mailleur.look.Outline;
import org.mailleur.look.Palette;
import org.mailleur.look.Pen;
import org.mailleur.look.Shape;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;

/** Paints shapes on a page of a PDF file whose y runs downwards. */
final class PdfShapes {

    private static final List<Double> DASHES = List.of(Double.valueOf(4), Double.valueOf(3));

    private final PdfContentByte page;
    private final LookFonts fonts;
    private final List<BaseFont> embedded;

    PdfShapes(PdfContentByte page, LookFonts fonts, List<BaseFont> embedded) {
        this.page = page;
        this.fonts = fonts;
        this.embedded = embedded;
    }

    void paint(Shape shape) {
        switch (shape) {
            case Shape.Box box -> figure(Outline.rounded(box.x(), box.y(), box.width(), box.height(), 0), box.fill(), 1, pen(box.stroke(), box.strokeWidth()));
            case Shape.Hatched area -> hatched(area);
            case Shape.Line line -> figure(new Outline.Builder().move(line.x1(), line.y1()).to(line.x2(), line.y2()).build(), null, 1,
                    new Pen(line.stroke(), line.strokeWidth(), line.dashed() ? DASHES : List.of(), false));
            case Shape.Polygon polygon -> figure(Outline.through(polygon.points(), true), polygon.fill(), polygon.opacity(),
                    pen(polygon.stroke(), polygon.strokeWidth()));
            case Shape.Disc disc -> figure(Outline.ellipse(disc.x(), disc.y(), disc.radius(), disc.radius()), disc.fill(), 1, pen(disc.stroke(), 1));
            case Shape.Text text -> text(text);
            case Shape.Figure figure -> figure(figure.outline(), figure.fill(), 1, figure.pen());
            case Shape.Moved moved -> {
                page.saveState();
                page.concatCTM((float) moved.scale(), 0, 0, (float) moved.scale(), (float) moved.x(), (float) moved.y());
                moved.shapes().forEach(this::paint);
                page.restoreState();
            }
            case Shape.Group group -> group.shapes().forEach(this::paint);
        }
    }

    private void hatched(Shape.Hatched area) {
        paint(new Shape.Box(area.x(), area.y(), area.width(), area.height(), Palette.PAPER, area.stroke(), 0.8));
        area.lines().forEach(this::paint);
    }

    private static Pen pen(String colour, double width) {
        return colour == null ? null : Pen.solid(colour, width);
    }

    private void figure(Outline outline, String fill, double opacity, Pen pen) {
        if (fill == null && pen == null) {
            return;
        }
        page.saveState();
        if (opacity < 1) {
            PdfGState state = new PdfGState();
            state.setFillOpacity((float) opacity);
            page.setGState(state);
        }
        if (fill != null) {
            page.setColorFill(Color.decode(fill));
        }
        if (pen != null) {
            stroke(pen);
        }
        trace(outline);
        if (pen == null) {
            page.fill();
        } else if (fill == null) {
            page.stroke();
        } else {
            page.fillStroke();
        }
        page.restoreState();
    }

    private void stroke(Pen pen) {
        page.setColorStroke(Color.decode(pen.colour()));
        page.setLineWidth((float) pen.width());
        page.setLineCap(pen.round() ? PdfContentByte.LINE_CAP_ROUND : PdfContentByte.LINE_CAP_BUTT);
        page.setLineJoin(pen.round() ? PdfContentByte.LINE_JOIN_ROUND : PdfContentByte.LINE_JOIN_MITER);
        if (!pen.dashes().isEmpty()) {
            page.setLineDash(pen.dashLengths(), 0);
        }
    }

    private void trace(Outline outline) {
        for (Outline.Step step : outline.steps()) {
            switch (step) {
                case Outline.Move move -> page.moveTo((float) move.x(), (float) move.y());
                case Outline.To to -> page.lineTo((float) to.x(), (float) to.y());
                case Outline.Curve c -> page.curveTo((float) c.x1(), (float) c.y1(), (float) c.x2(), (float) c.y2(), (float) c.x(), (float) c.y());
                case Outline.Close close -> page.closePath();
            }
        }
    }

    private void text(Shape.Text text) {
        page.beginText();
        page.setColorFill(Color.decode(text.fill()));
        page.setFontAndSize(embedded.get((text.bold() ? 1 : 0) + (text.italic() ? 2 : 0)), (float) text.size());
        page.setTextMatrix(1, 0, 0, -1, (float) text.left(fonts), (float) text.y());
        page.showText(text.words());
        page.endText();
    }
}
