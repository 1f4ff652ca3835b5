package org.mailleur.diagram.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.mailleur.core.space.Space;
import org.mailleur.diagram.description.Viewpoint;

/** The diagrams that a viewpoint offers. */
public final class Diagrams {

    private final Viewpoint viewpoint;

    /**
     * Makes the diagrams of a viewpoint.
     *
     * @param viewpoint the viewpoint
     * @param services  finds the classes that the viewpoint names, and should find no class of anybody else's
     */
    public Diagrams(Viewpoint viewpoint, ClassLoader services) {
        this.viewpoint = viewpoint;
    }

    /**
     * Returns the viewpoint.
     *
     * @return the viewpoint
     */
    public Viewpoint viewpoint() {
        return viewpoint;
    }

    /**
     * Finds all diagrams that a space can show.
     *
     * @param space the space
     * @return the diagrams, by kind, then in the order of the files
     */
    public List<DiagramSubject> subjects(Space space) {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * Finds a diagram that a space can show.
     *
     * @param space the space
     * @param id    see {@link DiagramSubject#id()}
     * @return the diagram, empty when the space has none of that name
     */
    public Optional<DiagramSubject> subject(Space space, String id) {
        return subjects(space).stream().filter(subject -> subject.id().equals(id)).findFirst();
    }

    /**
     * Names the layers that a new diagram shows.
     *
     * @param subject the diagram
     * @return the names of the layers, without the default one
     */
    public Set<String> layersByDefault(DiagramSubject subject) {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * Builds a diagram.
     *
     * @param subject the diagram
     * @param layers  the additional layers to show; those that the viewpoint does not know are passed over
     * @return the diagram, built
     */
    public LiveDiagram open(DiagramSubject subject, Set<String> layers) {
        throw new UnsupportedOperationException("soon");
    }
}
