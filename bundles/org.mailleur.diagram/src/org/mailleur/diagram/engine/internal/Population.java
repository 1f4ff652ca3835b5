package org.mailleur.diagram.engine.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** All elements of a space, for mappings that do not say where theirs are. */
final class Population {

    private final EObject subject;
    private final ReadRecorder recorder;

    Population(EObject subject, ReadRecorder recorder) {
        this.subject = subject;
        this.recorder = recorder;
    }

    List<EObject> all() {
        recorder.note(Dependencies.EVERYTHING, Aspect.TREE);
        List<EObject> all = new ArrayList<>();
        ResourceSet resources = subject.eResource() == null ? null : subject.eResource().getResourceSet();
        if (resources == null) {
            all.add(subject);
            subject.eAllContents().forEachRemaining(all::add);
        } else {
            resources.getResources().forEach(resource -> resource.getAllContents().forEachRemaining(all::add));
        }
        return all;
    }
}
