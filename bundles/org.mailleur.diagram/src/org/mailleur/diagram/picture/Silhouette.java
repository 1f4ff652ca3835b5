package org.mailleur.diagram.picture;

import java.util.Locale;
import java.util.Map;
import org.mailleur.diagram.graph.BoxKind;
import org.mailleur.diagram.graph.BoxStyle;
import org.mailleur.diagram.graph.DiagramBox;

/** The figure that says of what kind a thing is, without colour: see the look document, “Kinds”. */
public enum Silhouette {
    /** A plain box: an organization, and whatever has no figure of its own. */
    PLAIN,
    /** A box with round corners: an instance. */
    ROUNDED,
    /** A box with a double border: a network. */
    DOUBLE,
    /** A box with a folded corner: a contract. */
    FOLDED,
    /** A box with half-round ends: an action. */
    PILL,
    /** A box with a turned-up lower corner: a need. */
    NOTE,
    /** A box that points rightwards: a theme. */
    PENNANT,
    /** An ellipse. */
    ELLIPSE,
    /** A rhomb. */
    LOZENGE,
    /** A small disc. */
    DOT,
    /** A ground with square corners that holds others, its title in a column at its left: a level of the map. */
    LANE;

    private static final Map<String, Silhouette> KINDS = Map.of("governancebody", ROUNDED, "body", ROUNDED, "network", DOUBLE, "contract", FOLDED, "action",
            PILL, "need", NOTE, "theme", PENNANT);

    /**
     * Returns the silhouette of a box: the figure that its style asks for; a plain node is drawn as what it shows, a picture as what its path names.
     *
     * @param box the box
     * @return its silhouette
     */
    public static Silhouette of(DiagramBox box) {
        BoxStyle style = box.style();
        return switch (style.figure()) {
            case RECTANGLE -> box.kind() == BoxKind.FREE && style.corner() == 0 ? LANE : box.kind() == BoxKind.NODE && box.target() != null ? kind(box.target().eClass().getName(), style) : plain(style);
            case IMAGE -> kind(style.image().substring(style.image().lastIndexOf('/') + 1).replaceFirst("\\..*$", ""), style);
            case NOTE -> NOTE;
            case ELLIPSE -> ELLIPSE;
            case LOZENGE -> LOZENGE;
            case DOT -> DOT;
        };
    }

    private static Silhouette kind(String name, BoxStyle style) {
        return KINDS.getOrDefault(name.toLowerCase(Locale.ROOT), plain(style));
    }

    private static Silhouette plain(BoxStyle style) {
        return style.corner() > 0 ? ROUNDED : PLAIN;
    }
}
