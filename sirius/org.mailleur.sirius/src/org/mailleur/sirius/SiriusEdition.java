package org.mailleur.sirius;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Gives Sirius the viewpoint that both editions share, and the tables that only Sirius shows. */
public final class SiriusEdition implements BundleActivator {

    private static final List<String> SPECIFICATIONS = List.of("org.mailleur.viewpoint/description/gouvernance.odesign", "org.mailleur.sirius/description/tableaux.odesign");

    private final Set<Viewpoint> registered = new LinkedHashSet<>();

    @Override
    public void start(BundleContext context) {
        SPECIFICATIONS.forEach(specification -> registered.addAll(ViewpointRegistry.getInstance().registerFromPlugin(specification)));
    }

    @Override
    public void stop(BundleContext context) {
        registered.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
        registered.clear();
    }
}
