package org.mailleur.diagram.engine;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.mailleur.core.space.Space;
import org.mailleur.diagram.description.DiagramDescription;
import org.mailleur.diagram.description.LayerDescription;
import org.mailleur.diagram.description.Viewpoint;
import org.mailleur.diagram.description.ViewpointException;
import org.mailleur.diagram.description.ViewpointReader;
import org.mailleur.diagram.engine.internal.Keys;
import org.mailleur.diagram.engine.internal.Question;
import org.mailleur.diagram.engine.internal.Services;
import org.mailleur.diagram.engine.internal.Types;
import org.mailleur.viewpoint.DiagramView;

/** The diagrams that a viewpoint offers. */
public final class Diagrams {

    private static final String SHIPPED = "/description/gouvernance.odesign";

    private final Viewpoint viewpoint;
    private final Services services;

    /**
     * Makes the diagrams of a viewpoint.
     *
     * @param viewpoint the viewpoint
     * @param services  the class loader that holds the classes that the viewpoint names; classes of any other are refused
     * @throws ViewpointException when one of them is not there or not its own
     */
    public Diagrams(Viewpoint viewpoint, ClassLoader services) throws ViewpointException {
        this.viewpoint = viewpoint;
        this.services = Services.of(viewpoint.services(), services);
    }

    /**
     * Reads the viewpoint that ships.
     *
     * @return its diagrams
     * @throws ViewpointException when the installation is damaged
     */
    public static Diagrams shipped() throws ViewpointException {
        URL specification = DiagramView.class.getResource(SHIPPED);
        if (specification == null) {
            throw new ViewpointException("La description des vues manque. Réinstallez Mailleur.", "Group", 0, null);
        }
        try {
            return new Diagrams(ViewpointReader.read(specification), DiagramView.class.getClassLoader());
        } catch (IOException e) {
            throw new ViewpointException("La description des vues ne peut pas être lue. Réinstallez Mailleur.", "Group", 0, e);
        }
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
        return subjects(space, space.files().stream().map(file -> file.resource().getAllContents()).toList());
    }

    /**
     * Finds the diagrams of an element: those about it, and for the root of a file all of the file.
     *
     * @param space   the space
     * @param element the element
     * @return the diagrams, by kind, then in the order of the file
     */
    public List<DiagramSubject> subjects(Space space, EObject element) {
        Iterator<EObject> itself = List.of(element).iterator();
        return subjects(space, element.eContainer() == null ? List.of(itself, element.eAllContents()) : List.of(itself));
    }

    /**
     * Finds the diagrams about an element, and about nothing below it.
     *
     * @param space   the space
     * @param element the element
     * @return the diagrams, by kind
     */
    public List<DiagramSubject> about(Space space, EObject element) {
        return subjects(space, List.of(List.of(element).iterator()));
    }

    private List<DiagramSubject> subjects(Space space, List<? extends Iterator<EObject>> elements) {
        Types types = new Types(space.resources().getPackageRegistry());
        List<List<DiagramSubject>> byView = new ArrayList<>();
        viewpoint.diagrams().forEach(view -> byView.add(new ArrayList<>()));
        elements.forEach(each -> each.forEachRemaining(element -> {
            for (int i = 0; i < byView.size(); i++) {
                subject(viewpoint.diagrams().get(i), element, types).ifPresent(byView.get(i)::add);
            }
        }));
        return byView.stream().flatMap(List::stream).toList();
    }

    private Optional<DiagramSubject> subject(DiagramDescription view, EObject element, Types types) {
        if (!types.is(element, view.domainClass())) {
            return Optional.empty();
        }
        Question question = new Question(services, element);
        return !question.holds(view.precondition()) ? Optional.empty()
                : Optional.of(new DiagramSubject(view, element, question.text(view.title()), view.name() + "#" + Keys.id(element)));
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
     * Names the additional layers that a new diagram shows.
     *
     * @param subject the diagram
     * @return the names of the layers that can be switched off and are on at first
     */
    public Set<String> layersByDefault(DiagramSubject subject) {
        return subject.view().layers().stream().filter(layer -> layer.optional() && layer.activeByDefault()).map(LayerDescription::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Builds a diagram.
     *
     * @param subject the diagram
     * @param layers  the additional layers to show; those that the viewpoint does not know are passed over
     * @return the diagram, built
     */
    public LiveDiagram open(DiagramSubject subject, Set<String> layers) {
        ResourceSet resources = subject.target().eResource().getResourceSet();
        return new LiveDiagram(subject, resources, services, layers);
    }
}
