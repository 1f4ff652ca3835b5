package org.mailleur.diagram.picture;

/** How far the words of a box stay from its edges, in points. */
record Insets(double left, double top, double right, double bottom) {

    static Insets of(Silhouette silhouette) {
        return switch (silhouette) {
            case LANE -> new Insets(14, 10, 10, 10);
            case PLAIN, ROUNDED -> new Insets(10, 7, 10, 7);
            case DOUBLE -> new Insets(13, 10, 13, 10);
            case FOLDED -> new Insets(10, 8, 16, 7);
            case PILL -> new Insets(15, 7, 15, 7);
            case NOTE -> new Insets(10, 7, 12, 10);
            case PENNANT -> new Insets(10, 8, 22, 8);
            case ELLIPSE, LOZENGE, DOT -> new Insets(6, 6, 6, 6);
        };
    }

    double across() {
        return left + right;
    }

    double down() {
        return top + bottom;
    }
}
