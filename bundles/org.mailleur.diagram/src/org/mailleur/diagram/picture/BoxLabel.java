package org.mailleur.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mailleur.diagram.geometry.Bounds;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.BoxStyle;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.look.Drawing;
import org.mailleur.look.IconSource;
import org.mailleur.look.LookFonts;
import org.mailleur.look.Outline;
import org.mailleur.look.Palette;
import org.mailleur.look.Shape;

/** The icon and the words of a box: their size and their place. */
final class BoxLabel {

    /** The greatest width of a label that no width is given to, in points: about thirty letters. */
    private static final double WIDEST = 150;
    private static final double NARROWEST = 64;
    private static final double LOWEST = 30;
    private static final double GAP = 6;
    /** How far the paper behind words on a hatched ground reaches beside them. */
    private static final double PLATE = 4;
    /** An icon is a little higher than the letters beside it. */
    private static final double ICON = 1.4;

    private final LookFonts fonts;
    private final IconSource icons;

    BoxLabel(LookFonts fonts, IconSource icons) {
        this.fonts = fonts;
        this.icons = icons;
    }

    Extent natural(DiagramBox box) {
        BoxStyle style = box.style();
        if (outside(box)) {
            Words words = words(box, WIDEST);
            double size = style.width() > 0 ? style.width() : 14;
            return new Extent(Math.max(size, words.width()), (style.height() > 0 ? style.height() : size) + words.extent().height());
        }
        double fixed = frame(box);
        double width = style.width() > 0 ? style.width() : Math.max(NARROWEST, across(box, words(box, WIDEST).width() + fixed));
        return new Extent(width, height(box, width));
    }

    double height(DiagramBox box, double width) {
        Words words = words(box, room(box, width));
        double content = Math.max(words.extent().height(), icon(box).isPresent() ? iconSize(box) : 0);
        Insets insets = insets(box);
        return switch (box.kind()) {
            case LINE -> content + 4;
            case FREE, LIST, STACK -> Silhouette.of(box) == Silhouette.LANE ? 0 : words.lines().isEmpty() ? insets.top() : content + insets.down();
            case NODE, BORDER -> outside(box) ? box.style().height() + words.extent().height()
                    : Math.max(box.kind() == BoxKind.BORDER ? box.style().height() : LOWEST, down(box, content));
        };
    }

    /** The part of a box that its figure fills: all of it, unless its words stand below. */
    Extent figure(DiagramBox box, Extent size) {
        return outside(box) ? new Extent(size.width(), Math.max(4, size.height() - words(box, Math.max(WIDEST, size.width())).extent().height())) : size;
    }

    Bounds words(DiagramBox box, Extent size) {
        if (outside(box)) {
            double top = figure(box, size).height();
            return new Bounds(0, top, size.width(), size.height() - top);
        }
        Insets insets = insets(box);
        double left = insets.left() + (icon(box).isPresent() ? iconSize(box) + GAP : 0);
        double height = heading(box) ? words(box, room(box, size.width())).extent().height() : size.height() - insets.down();
        return new Bounds(left, insets.top(), Math.max(0, size.width() - left - insets.right()), Math.max(0, height));
    }

    List<Shape> paint(DiagramBox box, Extent whole) {
        Extent size = Silhouette.of(box) == Silhouette.LANE ? new Extent(Math.min(whole.width(), LaneTitle.column(box)), whole.height()) : whole;
        BoxStyle style = box.style();
        String ink = heading(box) ? Tint.title(style) : Tint.readable(style);
        if (outside(box)) {
            return words(box, Math.max(WIDEST, size.width())).paint(size.width() / 2, figure(box, size).height(), Shape.Anchor.MIDDLE, ink);
        }
        Words words = words(box, room(box, size.width()));
        Optional<Drawing> icon = icon(box);
        double lead = icon.isPresent() ? iconSize(box) + (words.lines().isEmpty() ? 0 : GAP) : 0;
        Insets insets = insets(box);
        double room = size.width() - insets.across();
        double spare = Math.max(0, room - lead - words.width());
        double left = insets.left() + switch (alignment(box)) {
            case LEFT -> 0;
            case CENTER -> spare / 2;
            case RIGHT -> spare;
        };
        double content = Math.max(words.extent().height(), icon.isPresent() ? iconSize(box) : 0);
        double top = heading(box) && Silhouette.of(box) != Silhouette.LANE ? insets.top() : box.kind() == BoxKind.LINE ? 2 : insets.top() + (size.height() - insets.down() - content) / 2;
        List<Shape> shapes = new ArrayList<>();
        if (RatingLook.isHatched(style) && !words.lines().isEmpty()) {
            shapes.add(new Shape.Figure(Outline.rounded(left - PLATE, top, lead + words.width() + 2 * PLATE, content, PLATE), Palette.PAPER, null));
        }
        icon.ifPresent(drawing -> shapes.add(new Shape.Moved(left, top + (Math.min(content, words.leading()) - iconSize(box)) / 2 + rise(words, box, content),
                iconSize(box) / drawing.width(), drawing.shapes())));
        boolean centred = alignment(box) == BoxStyle.Alignment.CENTER;
        shapes.addAll(words.paint(left + lead + (centred ? words.width() / 2 : 0), top + (content - words.extent().height()) / 2,
                centred ? Shape.Anchor.MIDDLE : Shape.Anchor.START, ink));
        return shapes;
    }

    /** An icon stands beside the middle of a node's words, and beside the first line of a heading. */
    private double rise(Words words, DiagramBox box, double content) {
        double line = Math.min(content, words.leading());
        return heading(box) || box.kind() == BoxKind.LINE ? (words.lines().size() <= 1 ? (content - line) / 2 : 0) : (content - line) / 2;
    }

    private static BoxStyle.Alignment alignment(DiagramBox box) {
        return box.kind() == BoxKind.LINE || Silhouette.of(box) == Silhouette.LANE ? BoxStyle.Alignment.LEFT : box.style().alignment();
    }

    private static boolean heading(DiagramBox box) {
        return switch (box.kind()) {
            case FREE, LIST, STACK -> true;
            case NODE, BORDER, LINE -> false;
        };
    }

    private static boolean outside(DiagramBox box) {
        return !box.style().labelInside() || Silhouette.of(box) == Silhouette.DOT;
    }

    private static Insets insets(DiagramBox box) {
        return box.kind() == BoxKind.LINE ? new Insets(8, 2, 8, 2) : Insets.of(Silhouette.of(box));
    }

    private double frame(DiagramBox box) {
        return insets(box).across() + (icon(box).isPresent() ? iconSize(box) + GAP : 0);
    }

    /** The width that words have in a box of a width. */
    private double room(DiagramBox box, double width) {
        double part = switch (Silhouette.of(box)) {
            case ELLIPSE -> Math.sqrt(0.5);
            case LOZENGE -> 0.5;
            default -> 1;
        };
        double wide = Silhouette.of(box) == Silhouette.LANE ? Math.min(width, LaneTitle.column(box)) : width;
        return Math.max(8, wide * part - frame(box));
    }

    private static double across(DiagramBox box, double width) {
        return switch (Silhouette.of(box)) {
            case ELLIPSE -> width * Math.sqrt(2);
            case LOZENGE -> width * 2;
            default -> width;
        };
    }

    private static double down(DiagramBox box, double content) {
        return across(box, content) + insets(box).down();
    }

    private Words words(DiagramBox box, double width) {
        BoxStyle style = box.style();
        return Words.of(fonts, box.label(), style.fontSize(), style.bold(), style.italic(), width);
    }

    private Optional<Drawing> icon(DiagramBox box) {
        return icons.icon(box.style().icon());
    }

    private static double iconSize(DiagramBox box) {
        return Math.round(box.style().fontSize() * ICON);
    }
}
