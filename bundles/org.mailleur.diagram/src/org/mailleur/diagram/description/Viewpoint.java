package org.mailleur.diagram.description;

import java.util.List;
import java.util.Optional;

/**
 * A viewpoint: some kinds of diagrams of one domain.
 *
 * @param name          its name
 * @param label         its name for people, in French
 * @param documentation what it is for, in French, for those who use it
 * @param services      the classes whose methods its expressions may call, and no others
 * @param diagrams      its kinds of diagrams, in order
 */
public record Viewpoint(String name, String label, String documentation, List<String> services, List<DiagramDescription> diagrams) {

    /** Keeps copies of the lists. */
    public Viewpoint {
        services = List.copyOf(services);
        diagrams = List.copyOf(diagrams);
    }

    /**
     * Finds a kind of diagram.
     *
     * @param diagram its name
     * @return the kind, empty when there is none
     */
    public Optional<DiagramDescription> diagram(String diagram) {
        return diagrams.stream().filter(description -> description.name().equals(diagram)).findFirst();
    }
}
