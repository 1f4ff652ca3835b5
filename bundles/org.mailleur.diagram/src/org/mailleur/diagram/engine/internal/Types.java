package org.mailleur.diagram.engine.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

/** Finds classes by the names that specifications use: {@code package::Class}, {@code package.Class} or {@code Class}. */
public final class Types {

    private final EPackage.Registry packages;
    private final Map<String, Optional<EClass>> found = new HashMap<>();

    /**
     * Makes a finder.
     *
     * @param packages the metamodels of the space
     */
    public Types(EPackage.Registry packages) {
        this.packages = packages;
    }

    /**
     * Finds a class.
     *
     * @param name its name
     * @return the class, empty when the metamodels have none of that name
     */
    public Optional<EClass> find(String name) {
        return found.computeIfAbsent(name, this::search);
    }

    /**
     * Tells whether an element is of a class.
     *
     * @param element the element
     * @param name    the name of the class
     * @return whether it is
     */
    public boolean is(EObject element, String name) {
        return find(name).filter(type -> type.isInstance(element)).isPresent();
    }

    private Optional<EClass> search(String name) {
        String[] parts = name.split("::|\\.");
        String simple = parts[parts.length - 1];
        String wanted = parts.length == 1 ? "" : parts[0];
        if (EcorePackage.eINSTANCE.getEClassifier(simple) instanceof EClass type && (wanted.isEmpty() || wanted.equals("ecore"))) {
            return Optional.of(type);
        }
        return packages.keySet().stream().sorted().map(packages::getEPackage).filter(each -> wanted.isEmpty() || each.getName().equals(wanted))
                .map(each -> each.getEClassifier(simple)).filter(EClass.class::isInstance).map(EClass.class::cast).findFirst();
    }
}
