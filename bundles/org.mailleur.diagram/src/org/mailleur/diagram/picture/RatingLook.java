package org.mailleur.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.mailleur.diagram.geometry.Extent;
import org.mailleur.diagram.graph.BoxStyle;
import org.mailleur.diagram.graph.DiagramBox;
import org.mailleur.look.Outline;
import org.mailleur.look.Palette;
import org.mailleur.look.Pen;
import org.mailleur.look.Shape;
import org.mailleur.model.evaluation.Evaluation;
import org.mailleur.model.framework.Function;
import org.mailleur.model.framework.Level;
import org.mailleur.viewpoint.Tones;

/** How ratings look: see the look document, “Ratings”. One hue, light to dark, the level's number printed; not rated is hatched, not applicable is empty. */
final class RatingLook {

    private static final double SIZE = 11;
    private static final double CORNER = 2;

    /**
     * What one look means.
     *
     * @param sample how it looks
     * @param name   what it is called
     */
    record Key(List<Shape> sample, String name) {
    }

    private RatingLook() {
    }

    static boolean isRating(DiagramBox box) {
        return box.target() instanceof Function;
    }

    static boolean isHatched(BoxStyle style) {
        return Palette.NOT_RATED.equalsIgnoreCase(style.fill());
    }

    /** The hatching of a ground, within its border. */
    static List<Shape> hatching(Extent size, double inset) {
        return List.copyOf(new Shape.Hatched(inset, inset, Math.max(1, size.width() - 2 * inset), Math.max(1, size.height() - 2 * inset), Palette.LINE).lines());
    }

    /** All levels of the scale by which the diagram's functions are rated, and of the rest what is shown; nothing without functions. */
    static List<Key> keys(EObject target, List<DiagramBox> shown, Extent size) {
        List<BoxStyle> ratings = shown.stream().filter(RatingLook::isRating).map(DiagramBox::style).toList();
        List<Key> keys = new ArrayList<>();
        if (!ratings.isEmpty() && target instanceof Evaluation evaluation && evaluation.getScale() != null) {
            for (Level level : evaluation.getScale().getLevels()) {
                keys.add(new Key(tone(Tones.of(evaluation.getScale(), level.getValue()), Integer.toString(level.getValue()), size), level.getName()));
            }
        }
        ratings.stream().filter(RatingLook::isHatched).findFirst().ifPresent(style -> keys.add(new Key(ground(style, size), "Non évaluée")));
        ratings.stream().filter(style -> Palette.PAPER.equalsIgnoreCase(style.fill())).findFirst().ifPresent(style -> keys.add(new Key(ground(style, size), "Sans objet")));
        return keys;
    }

    private static List<Shape> tone(int tone, String number, Extent size) {
        return List.of(new Shape.Figure(Outline.rounded(0, 0, size.width(), size.height(), CORNER), Palette.tone(tone), Pen.solid(Palette.SECONDARY, 1)),
                new Shape.Text(size.width() / 2, size.height() / 2 + SIZE * 0.33, Shape.Anchor.MIDDLE, SIZE, true, Palette.inkOn(tone), number));
    }

    private static List<Shape> ground(BoxStyle style, Extent size) {
        Outline outline = Outline.rounded(0, 0, size.width(), size.height(), CORNER);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Figure(outline, style.fill(), null));
        if (isHatched(style)) {
            shapes.addAll(hatching(size, 0));
        }
        shapes.add(new Shape.Figure(outline, null, Dashes.border(style, outline)));
        return shapes;
    }
}
