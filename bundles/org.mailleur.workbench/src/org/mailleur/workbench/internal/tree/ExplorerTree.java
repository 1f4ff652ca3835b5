package org.mailleur.workbench.internal.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * All lines of the explorer for one space, with what is needed to find one's way among them. Made off the UI thread, then only read.
 *
 * @param headings the lines of the first level
 * @param nodes    the line of each object
 * @param citings  for each object that others refer to, those others in the order of their files
 */
public record ExplorerTree(List<ExplorerNode> headings, Map<EObject, ExplorerNode> nodes, Map<EObject, List<EObject>> citings) {

    /**
     * Finds an object's line.
     *
     * @param object the object
     * @return its line, empty when the object is in no file of the space
     */
    public Optional<ExplorerNode> node(EObject object) {
        return Optional.ofNullable(nodes.get(object));
    }

    /**
     * Tells who refers to an object.
     *
     * @param object the object
     * @return the objects that name it, each once
     */
    public List<EObject> citing(EObject object) {
        return citings.getOrDefault(object, List.of());
    }

    /**
     * Returns the line to look at first.
     *
     * @return the first file of the first heading that holds something, else the first file; empty for an empty space
     */
    public Optional<ExplorerNode> first() {
        return headings.stream().limit(1).flatMap(heading -> heading.children().stream()).filter(file -> !file.children().isEmpty()).findFirst()
                .or(() -> headings.stream().flatMap(heading -> heading.children().stream()).findFirst());
    }
}
