package org.mailleur.diagram.engine.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Collects what changes in a space. */
public final class SpaceWatch extends EContentAdapter {

    private final ResourceSet resources;
    private List<Notification> pending = new ArrayList<>();

    /**
     * Begins to watch.
     *
     * @param resources the space's files
     */
    public SpaceWatch(ResourceSet resources) {
        this.resources = resources;
        resources.eAdapters().add(this);
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch()) {
            pending.add(notification);
        }
    }

    @Override
    protected boolean resolve() {
        return false;
    }

    /**
     * Tells whether something was collected.
     *
     * @return whether there is
     */
    public boolean isPending() {
        return !pending.isEmpty();
    }

    /**
     * Hands over what was collected.
     *
     * @return the notifications, in order
     */
    public List<Notification> take() {
        List<Notification> taken = pending;
        pending = new ArrayList<>();
        return taken;
    }

    /** Ends watching. */
    public void stop() {
        resources.eAdapters().remove(this);
    }
}
