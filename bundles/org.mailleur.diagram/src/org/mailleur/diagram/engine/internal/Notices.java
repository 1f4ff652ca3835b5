package org.mailleur.diagram.engine.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Finds the cells that notifications concern. */
final class Notices {

    private final Dependencies dependencies;
    private final Set<Cell> touched;

    Notices(Dependencies dependencies, Set<Cell> touched) {
        this.dependencies = dependencies;
        this.touched = touched;
    }

    /** Returns false when the space has other files now: then nothing less than all of it is concerned. */
    boolean take(Collection<Notification> notifications) {
        for (Notification notification : notifications) {
            if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER) {
                continue;
            }
            switch (notification.getNotifier()) {
            case ResourceSet resources -> {
                return false;
            }
            case Resource resource -> resource(resource, notification);
            case EObject object -> object(object, notification);
            default -> {
                // Nothing else is read.
            }
            }
        }
        return true;
    }

    private void resource(Resource resource, Notification notification) {
        if (notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS) {
            dependencies.collect(resource, Aspect.CONTENTS, touched);
            moved(notification);
            dependencies.collect(Dependencies.EVERYTHING, Aspect.ALL, touched);
        }
    }

    private void object(EObject object, Notification notification) {
        if (notification.getFeature() instanceof EStructuralFeature feature) {
            dependencies.collectFeature(object, feature, touched);
            if (Evaluator.isContainment(feature)) {
                moved(notification);
            }
            dependencies.collect(Dependencies.EVERYTHING, Aspect.ALL, touched);
        }
    }

    private void moved(Notification notification) {
        dependencies.collect(Dependencies.EVERYTHING, Aspect.TREE, touched);
        each(notification.getOldValue(), child -> dependencies.collect(child, Aspect.CONTAINER, touched));
        // What changed of an element while no file held it, an undo for one, nobody was told.
        each(notification.getNewValue(), child -> {
            dependencies.collectAll(child, touched);
            child.eAllContents().forEachRemaining(content -> dependencies.collectAll(content, touched));
        });
    }

    private static void each(Object value, Consumer<EObject> action) {
        for (Object each : value instanceof List<?> many ? many : Collections.singletonList(value)) {
            if (each instanceof EObject child) {
                action.accept(child);
            }
        }
    }
}
