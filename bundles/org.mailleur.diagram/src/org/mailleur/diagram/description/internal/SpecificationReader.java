package org.mailleur.diagram.description.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.mailleur.diagram.description.DiagramDescription;
import org.mailleur.diagram.description.Viewpoint;
import org.mailleur.diagram.description.ViewpointException;

/** Reads a whole specification, which holds one viewpoint. */
public final class SpecificationReader {

    private SpecificationReader() {
    }

    /**
     * Reads a specification.
     *
     * @param input its bytes
     * @return its viewpoint
     * @throws IOException        when it cannot be read
     * @throws ViewpointException when it is damaged or outside the subset
     */
    public static Viewpoint read(InputStream input) throws IOException, ViewpointException {
        OdesignElement group = Subset.shipped().checked(new OdesignXml(ReadLimits.DEFAULT).read(input));
        List<OdesignElement> viewpoints = group.children("ownedViewpoints");
        if (viewpoints.size() != 1) {
            throw group.refused("il y a " + viewpoints.size() + " points de vue au lieu d’un");
        }
        OdesignElement viewpoint = viewpoints.get(0);
        References references = new References(group);
        List<DiagramDescription> diagrams = new ArrayList<>();
        for (OdesignElement diagram : viewpoint.children("ownedRepresentations")) {
            DiagramDescription read = new DiagramReader(references).read(diagram);
            if (diagrams.stream().anyMatch(other -> other.name().equals(read.name()))) {
                throw diagram.refused("ce nom sert déjà à une autre vue");
            }
            diagrams.add(read);
        }
        List<String> services = new ArrayList<>();
        for (OdesignElement extension : viewpoint.children("ownedJavaExtensions")) {
            services.add(extension.required("qualifiedClassName"));
        }
        String name = viewpoint.required("name");
        return new Viewpoint(name, viewpoint.text("label", name), DiagramReader.documentation(viewpoint), services, diagrams);
    }
}
