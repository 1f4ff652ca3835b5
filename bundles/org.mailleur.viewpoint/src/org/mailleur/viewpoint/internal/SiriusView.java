package org.mailleur.viewpoint.internal;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mailleur.viewpoint.DiagramView;

/**
 * A view of Sirius, read by reflection: this bundle must not know Sirius, which the default edition does not have. The features have
 * kept their names since Sirius 1.
 *
 * @param view the view
 */
record SiriusView(EObject view) implements DiagramView {

    @Override
    public String mappingName() {
        return follow(view, "actualMapping").map(mapping -> mapping.eGet(mapping.eClass().getEStructuralFeature("name"))).map(String.class::cast).orElse("");
    }

    @Override
    public EObject semanticElement() {
        return follow(view, "target").orElse(view);
    }

    @Override
    public Optional<DiagramView> container() {
        return Optional.ofNullable(view.eContainer()).filter(container -> container.eClass().getEStructuralFeature("target") != null).map(SiriusView::new);
    }

    @Override
    public Optional<EObject> sourceElement() {
        return follow(view, "sourceNode").flatMap(end -> follow(end, "target"));
    }

    @Override
    public Optional<EObject> targetElement() {
        return follow(view, "targetNode").flatMap(end -> follow(end, "target"));
    }

    private static Optional<EObject> follow(EObject from, String feature) {
        EStructuralFeature found = from.eClass().getEStructuralFeature(feature);
        return found == null ? Optional.empty() : Optional.ofNullable((EObject) from.eGet(found));
    }
}
