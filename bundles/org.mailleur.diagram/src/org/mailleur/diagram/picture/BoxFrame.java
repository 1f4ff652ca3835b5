package org.mailleur.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.BoxStyle;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.look.Outline;
import org.mailleur.look.Palette;
import org.mailleur.look.Pen;
import org.mailleur.look.Shape;

/** The ground and the border of a box. */
final class BoxFrame {

    private static final double FOLD = 11;
    private static final double BETWEEN = 3;

    List<Shape> paint(DiagramBox box, Extent size) {
        BoxStyle style = box.style();
        if (box.kind() == BoxKind.LINE) {
            return List.of();
        }
        double inset = style.border() == null ? 0 : style.borderWidth() / 2;
        Silhouette silhouette = Silhouette.of(box);
        Outline outline = outline(silhouette, style, size, inset);
        Pen pen = style.border() == null || style.borderWidth() <= 0 ? null : Dashes.border(style, outline);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Figure(outline, style.fill(), pen));
        if (RatingLook.isHatched(style)) {
            shapes.addAll(RatingLook.hatching(size, inset));
        }
        if (pen != null) {
            shapes.addAll(details(box, silhouette, size, inset));
        }
        return shapes;
    }

    Outline outline(DiagramBox box, Extent size) {
        return outline(Silhouette.of(box), box.style(), size, 0);
    }

    /** What makes a figure known besides its outline: the second border, the fold. */
    private static List<Shape> details(DiagramBox box, Silhouette silhouette, Extent size, double inset) {
        BoxStyle style = box.style();
        Pen thin = Pen.solid(style.border(), Math.max(0.8, style.borderWidth() * 0.6));
        double fold = fold(size);
        double right = size.width() - inset;
        double bottom = size.height() - inset;
        return switch (silhouette) {
            case DOUBLE -> {
                double in = inset * 2 + BETWEEN;
                Outline inner = Outline.rounded(in, in, size.width() - 2 * in, size.height() - 2 * in, Math.max(0, style.corner() - in));
                yield List.of(new Shape.Figure(inner, null, Dashes.along(thin, style.borderLine(), inner)));
            }
            case FOLDED -> List.of(new Shape.Figure(new Outline.Builder().move(right - fold, inset).to(right - fold, inset + fold).to(right, inset + fold)
                    .close().build(), shade(style), thin));
            case NOTE -> List.of(new Shape.Figure(new Outline.Builder().move(right, bottom - fold).to(right - fold, bottom - fold).to(right - fold, bottom)
                    .close().build(), shade(style), thin));
            case LANE -> List.of(new Shape.Figure(Outline.rounded(inset, inset, Math.min(size.width(), LaneTitle.column(box)) - inset, size.height() - 2 * inset, 0),
                    Tint.mixed(style.fill() == null ? Palette.PAPER : style.fill(), Palette.INK, 0.06), null));
            default -> List.of();
        };
    }

    private static String shade(BoxStyle style) {
        return Tint.mixed(style.fill() == null ? Palette.PAPER : style.fill(), style.border(), 0.3);
    }

    private static double fold(Extent size) {
        return Math.min(FOLD, Math.min(size.width(), size.height()) / 3);
    }

    /** Every outline begins in the middle of its left side and goes over the top: see {@link Dashes}. */
    private static Outline outline(Silhouette silhouette, BoxStyle style, Extent size, double inset) {
        double x = inset;
        double y = inset;
        double width = Math.max(1, size.width() - 2 * inset);
        double height = Math.max(1, size.height() - 2 * inset);
        double right = x + width;
        double bottom = y + height;
        double middle = y + height / 2;
        double fold = fold(size);
        Outline.Builder builder = new Outline.Builder();
        return switch (silhouette) {
            case PLAIN, DOUBLE, LANE -> Outline.rounded(x, y, width, height, style.corner());
            case ROUNDED -> Outline.rounded(x, y, width, height, style.corner() > 0 ? style.corner() : 8);
            case PILL -> Outline.rounded(x, y, width, height, Math.min(height / 2, 18));
            case FOLDED -> builder.move(x, middle).to(x, y).to(right - fold, y).to(right, y + fold).to(right, bottom).to(x, bottom).close().build();
            case NOTE -> builder.move(x, middle).to(x, y).to(right, y).to(right, bottom - fold).to(right - fold, bottom).to(x, bottom).close().build();
            case PENNANT -> builder.move(x, middle).to(x, y).to(right - fold, y).to(right, middle).to(right - fold, bottom).to(x, bottom).close().build();
            case LOZENGE -> builder.move(x, middle).to(x + width / 2, y).to(right, middle).to(x + width / 2, bottom).close().build();
            case ELLIPSE -> Outline.ellipse(x + width / 2, middle, width / 2, height / 2);
            case DOT -> {
                double radius = Math.min(width, height) / 2;
                yield Outline.ellipse(x + width / 2, middle, radius, radius);
            }
        };
    }
}
