package org.mailleur.core.editing.internal;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Notes which objects of which files change. */
public final class Watch extends EContentAdapter {

    private Set<EObject> objects = new LinkedHashSet<>();
    private Set<Resource> resources = new LinkedHashSet<>();

    /** What changed since it was asked last. */
    public record Seen(Set<EObject> objects, Set<Resource> resources) {
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.isTouch()) {
            return;
        }
        if (notification.getNotifier() instanceof EObject object) {
            if (notification.getFeature() instanceof EStructuralFeature feature && feature.isTransient()) {
                return;
            }
            objects.add(object);
            if (object.eResource() != null) {
                resources.add(object.eResource());
            }
        } else if (notification.getNotifier() instanceof Resource resource
                && notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS) {
            resources.add(resource);
        }
    }

    /**
     * Returns what changed, and begins anew.
     *
     * @return what changed since it was asked last
     */
    public Seen take() {
        Seen seen = new Seen(objects, resources);
        objects = new LinkedHashSet<>();
        resources = new LinkedHashSet<>();
        return seen;
    }

    @Override
    protected boolean resolve() {
        return false;
    }
}
