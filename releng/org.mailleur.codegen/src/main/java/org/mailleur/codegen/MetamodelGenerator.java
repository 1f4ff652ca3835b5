package org.mailleur.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;

/** Runs EMF's generator on a genmodel, outside of a workbench, into a folder that stands for the generated bundle. */
final class MetamodelGenerator {

    /** Where the sources come to lie below the staging folder. */
    static final String FOLDER = "src-gen";

    private static final String PROJECT = "generated";

    private static final String TEXTS = "plugin.properties";

    private final Path genmodel;
    private final Path staging;

    MetamodelGenerator(Path genmodel, Path staging) {
        this.genmodel = genmodel;
        this.staging = staging;
    }

    /**
     * @throws IOException
     *             if the metamodel cannot be read, is not valid, or its code cannot be written
     */
    void generate(Part part) throws IOException {
        GenModel genModel = load();
        Files.createDirectories(staging);
        // The generator writes to "/project/folder"; a workbench would know the project, here a map does.
        EcorePlugin.getPlatformResourceMap().put(PROJECT, directory(staging));
        String folder = "/" + PROJECT + "/" + FOLDER;
        genModel.setModelDirectory(folder);
        genModel.setEditDirectory(folder);
        genModel.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
        genModel.setCanGenerate(true);
        genModel.setCodeFormatting(false);
        genModel.setUpdateClasspath(false);

        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        check(generator.generate(genModel, part.projectType(), new BasicMonitor()), "cannot be generated from");
        if (part == Part.EDIT) {
            new FrenchTexts(genModel).write(staging.resolve(TEXTS), staging.resolve(FOLDER).resolve(TEXTS));
        }
    }

    private GenModel load() throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        for (var ePackage : new org.eclipse.emf.ecore.EPackage[] { EcorePackage.eINSTANCE, XMLTypePackage.eINSTANCE, GenModelPackage.eINSTANCE }) {
            resources.getPackageRegistry().put(ePackage.getNsURI(), ePackage);
        }
        Resource resource = resources.getResource(URI.createFileURI(genmodel.toString()), true);
        EcoreUtil.resolveAll(resources);
        for (Resource each : resources.getResources()) {
            if (!each.getErrors().isEmpty()) {
                throw new IOException(each.getURI().lastSegment() + ": " + each.getErrors().get(0).getMessage());
            }
        }
        if (resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof GenModel genModel)) {
            throw new IOException(genmodel + " holds no genmodel");
        }
        genModel.reconcile();
        check(genModel.diagnose(), "is not valid:");
        return genModel;
    }

    private void check(Diagnostic diagnostic, String problem) throws IOException {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            StringBuilder message = new StringBuilder(genmodel.getFileName() + " " + problem);
            append(message, diagnostic);
            throw new IOException(message.toString(), diagnostic.getException());
        }
    }

    private static void append(StringBuilder message, Diagnostic diagnostic) {
        message.append("\n  ").append(diagnostic.getMessage());
        diagnostic.getChildren().stream().filter(child -> child.getSeverity() >= Diagnostic.ERROR).forEach(child -> append(message, child));
    }

    private static URI directory(Path folder) {
        return URI.createURI(URI.createFileURI(folder.toString()) + "/");
    }
}
