package org.mailleur.viewpoint.internal;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mailleur.model.base.College;
import org.mailleur.model.base.Tier;
import org.mailleur.viewpoint.DiagramView;

/** Asks views of either edition where something is drawn. */
public final class Views {

    private static final String LANE = "lane.";
    private static final String COLLEGE = "college.";

    private Views() {
    }

    /**
     * Reads a view.
     *
     * @param view a view of our engine or of Sirius
     * @return the view
     */
    public static DiagramView of(Object view) {
        return switch (view) {
        case DiagramView own -> own;
        case EObject sirius -> new SiriusView(sirius);
        default -> throw new IllegalArgumentException("no view: " + view);
        };
    }

    /**
     * Returns a view and all within which it is drawn, up to the diagram.
     *
     * @param view the innermost one
     * @return the views, innermost first
     */
    public static Stream<DiagramView> upwards(Object view) {
        return Stream.iterate(Optional.of(of(view)), Optional::isPresent, each -> each.flatMap(DiagramView::container)).map(Optional::get);
    }

    /**
     * Finds what a diagram is drawn for.
     *
     * @param view a view on the diagram
     * @param type the type of element looked for
     * @param <T>  the type
     * @return the nearest element of that type drawn around the view, or the diagram's own
     */
    public static <T> Optional<T> nearest(Object view, Class<T> type) {
        return upwards(view).map(DiagramView::semanticElement).filter(type::isInstance).map(type::cast).findFirst();
    }

    /**
     * Returns what a diagram is drawn for.
     *
     * @param view a view on the diagram
     * @return the element on which the diagram was opened
     */
    public static EObject root(Object view) {
        return upwards(view).reduce((inner, outer) -> outer).map(DiagramView::semanticElement).orElseThrow();
    }

    /**
     * Returns the tier of the lane that holds a view, or that it is.
     *
     * @param view the view
     * @return the tier; empty outside the lanes
     */
    public static Optional<Tier> lane(Object view) {
        return named(view, LANE).map(Tier::getByName);
    }

    /**
     * Returns the college whose box holds a view, or that it is.
     *
     * @param view the view
     * @return the college; empty outside the boxes
     */
    public static Optional<College> college(Object view) {
        return named(view, COLLEGE).map(College::getByName);
    }

    private static Optional<String> named(Object view, String start) {
        return upwards(view).map(DiagramView::mappingName).filter(name -> name.startsWith(start)).map(name -> name.substring(start.length())).findFirst();
    }
}
