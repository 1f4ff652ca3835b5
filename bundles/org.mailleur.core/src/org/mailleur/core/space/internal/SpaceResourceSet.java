package org.mailleur.core.space.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EClassImpl;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.mailleur.model.action.ActionPackage;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.framework.FrameworkPackage;
import org.mailleur.model.governance.GovernancePackage;
import org.mailleur.model.network.NetworkPackage;
import org.mailleur.model.partnership.PartnershipPackage;
import org.mailleur.model.policy.PolicyPackage;
import org.mailleur.model.territory.TerritoryPackage;

/**
 * The files of one space. Nothing is ever loaded because a file refers to it: what a file names may lie anywhere, and a space
 * reads only its own folder.
 */
public final class SpaceResourceSet extends ResourceSetImpl {

    private static final List<EPackage> PACKAGES = List.of(BasePackage.eINSTANCE, DirectoryPackage.eINSTANCE, GovernancePackage.eINSTANCE,
            NetworkPackage.eINSTANCE, PolicyPackage.eINSTANCE, ActionPackage.eINSTANCE, PartnershipPackage.eINSTANCE,
            TerritoryPackage.eINSTANCE, FrameworkPackage.eINSTANCE, EvaluationPackage.eINSTANCE);

    private final Map<URI, Resource> byUri = new ConcurrentHashMap<>();

    /** Makes an empty set that knows our metamodels and no other. */
    public SpaceResourceSet() {
        EPackage.Registry own = new EPackageRegistryImpl(null);
        for (EPackage metamodel : PACKAGES) {
            own.put(metamodel.getNsURI(), metamodel);
            metamodel.getEClassifiers().forEach(SpaceResourceSet::prepare);
        }
        setPackageRegistry(own);
        setURIResourceMap(byUri);
    }

    /** EMF finds out which features contain and which refer when it is first asked, and not for several threads at once. */
    private static void prepare(EClassifier classifier) {
        if (classifier instanceof EClass type && type.getEAllStructuralFeatures() instanceof EClassImpl.FeatureSubsetSupplier subsets) {
            subsets.containments();
            subsets.crossReferences();
            subsets.features();
        }
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        return super.getResource(uri, false);
    }
}
