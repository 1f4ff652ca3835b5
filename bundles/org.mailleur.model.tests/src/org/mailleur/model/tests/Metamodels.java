package org.mailleur.model.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EParameter;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** The metamodels as people wrote them: the {@code .ecore} files, with what the generated code leaves out. */
final class Metamodels {

    static final String DOCUMENTATION = "http://www.eclipse.org/emf/2002/GenModel";
    static final String FRENCH = "http://mailleur.org/fr";

    private static final Path FOLDER = Path.of("..", "org.mailleur.model", "model");

    private Metamodels() {
    }

    static List<EPackage> all() throws IOException {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<EPackage> packages = files.filter(file -> file.toString().endsWith(".ecore")).sorted()
                    .map(file -> (EPackage) set.getResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()), true).getContents().getFirst())
                    .toList();
            EcoreUtil.resolveAll(set);
            return packages;
        }
    }

    static Stream<EModelElement> elements(EPackage metamodel) {
        Stream.Builder<EModelElement> found = Stream.builder();
        found.add(metamodel);
        metamodel.eAllContents().forEachRemaining(object -> {
            if (object instanceof ENamedElement named && !(object instanceof EParameter)) {
                found.add(named);
            }
        });
        return found.build();
    }
}
