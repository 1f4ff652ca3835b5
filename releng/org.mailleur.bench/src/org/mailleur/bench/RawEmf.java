package org.mailleur.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
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
 * What EMF does by itself with the same files, by the options that make it fastest: parsers and handlers that are used again,
 * references and attachment left to the end, features looked up once. Turning notifications off would cost a walk over all objects,
 * and is slower where nobody listens.
 */
final class RawEmf {

    private static final List<EPackage> PACKAGES = List.of(BasePackage.eINSTANCE, DirectoryPackage.eINSTANCE, GovernancePackage.eINSTANCE,
            NetworkPackage.eINSTANCE, PolicyPackage.eINSTANCE, ActionPackage.eINSTANCE, PartnershipPackage.eINSTANCE, TerritoryPackage.eINSTANCE,
            FrameworkPackage.eINSTANCE, EvaluationPackage.eINSTANCE);

    private final XMLParserPool parsers = new XMLParserPoolImpl(true);
    private final Map<Object, Object> names = new HashMap<>();

    /** Loads files; nothing is checked. */
    ResourceSet load(List<Path> files) throws IOException {
        ResourceSet set = new ResourceSetImpl();
        PACKAGES.forEach(metamodel -> set.getPackageRegistry().put(metamodel.getNsURI(), metamodel));
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_USE_PARSER_POOL, parsers);
        options.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, names);
        options.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
        options.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        for (Path file : files) {
            XMIResource resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
            set.getResources().add(resource);
            resource.load(new ByteArrayInputStream(Files.readAllBytes(file)), options);
        }
        return set;
    }

    /** Saves what was loaded, each file once; nothing is read back, nothing forced to the disk, nothing kept of the old file. */
    void save(ResourceSet set) throws IOException {
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_ENCODING, "UTF-8");
        options.put(XMLResource.OPTION_LINE_WIDTH, Integer.valueOf(0));
        options.put(Resource.OPTION_LINE_DELIMITER, "\n");
        options.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
        options.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
        for (Resource resource : set.getResources()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            resource.save(out, options);
            Files.write(Path.of(resource.getURI().toFileString()), out.toByteArray());
        }
    }
}
