package org.mailleur.core.tests.kit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mailleur.core.file.FileKind;
import org.mailleur.core.space.Space;
import org.mailleur.core.space.internal.SpaceResourceSet;
import org.mailleur.model.base.BasePackage;
import org.mailleur.model.base.FileRoot;
import org.mailleur.model.base.PartialDate;

/** A space in which each concrete class has an object and each feature a value: what a test does to it is done to all of them. */
public final class Everything {

    private final List<String> texts;
    private final Set<EClass> made = new HashSet<>();
    private final Map<EClass, List<EObject>> instances = new HashMap<>();
    private int next;

    private Everything(List<String> texts) {
        this.texts = texts;
    }

    /** Adds files of each kind to an empty space; texts are taken in turn. */
    public static void fill(Space space, List<String> texts) {
        Everything everything = new Everything(texts);
        List<FileRoot> roots = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            // Two of each kind, so that each can refer to another one.
            for (String name : List.of("tout.", "autre.")) {
                FileRoot root = (FileRoot) everything.tree(kind.rootClass());
                roots.add(root);
                space.add(name + kind.extension(), root);
            }
        }
        for (FileRoot root : roots) {
            everything.refer(root);
            root.eAllContents().forEachRemaining(everything::refer);
        }
    }

    /** Returns all concrete classes of the metamodels. */
    public static List<EClass> classes() {
        List<EClass> classes = new ArrayList<>();
        for (Object metamodel : new SpaceResourceSet().getPackageRegistry().values()) {
            for (EClassifier classifier : ((EPackage) metamodel).getEClassifiers()) {
                if (classifier instanceof EClass type && !type.isAbstract()) {
                    classes.add(type);
                }
            }
        }
        return classes;
    }

    private EObject tree(EClass type) {
        EObject object = EcoreUtil.create(type);
        boolean first = made.add(type);
        type.getEAllSuperTypes().forEach(above -> instances.computeIfAbsent(above, key -> new ArrayList<>()).add(object));
        instances.computeIfAbsent(type, key -> new ArrayList<>()).add(object);
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (attribute.isChangeable() && !attribute.isTransient() && !attribute.isDerived()) {
                set(object, attribute);
            }
        }
        for (EReference reference : type.getEAllContainments()) {
            // A class that contains itself, directly or not, ends with its second object.
            if (first) {
                for (EClass child : concrete(reference.getEReferenceType())) {
                    add(object, reference, tree(child));
                    if (reference.isMany()) {
                        add(object, reference, tree(child));
                    }
                }
            }
        }
        return object;
    }

    private static List<EClass> concrete(EClass type) {
        return classes().stream().filter(type::isSuperTypeOf).toList();
    }

    private void set(EObject object, EAttribute attribute) {
        if (attribute.isMany()) {
            add(object, attribute, value(attribute.getEAttributeType()));
            add(object, attribute, value(attribute.getEAttributeType()));
        } else {
            object.eSet(attribute, value(attribute.getEAttributeType()));
        }
    }

    private Object value(EDataType type) {
        next++;
        if (type instanceof EEnum literals) {
            // Never the first, which is the default and is not written.
            return literals.getELiterals().get(1 + next % (literals.getELiterals().size() - 1)).getInstance();
        }
        if (type == BasePackage.Literals.PARTIAL_DATE) {
            return new PartialDate(1900 + next % 200, next % 3 == 0 ? 0 : 1 + next % 12, next % 3 == 1 ? 1 + next % 28 : 0);
        }
        if (type == BasePackage.Literals.AMOUNT) {
            return new BigDecimal(next + ".50");
        }
        if (type == EcorePackage.Literals.EBOOLEAN) {
            return Boolean.TRUE;
        }
        if (type == EcorePackage.Literals.EINT || type == EcorePackage.Literals.EINTEGER_OBJECT) {
            return Integer.valueOf(1_000 + next);
        }
        if (type == EcorePackage.Literals.EDOUBLE_OBJECT) {
            return Double.valueOf(next + 0.125);
        }
        if (type.getInstanceClass() != String.class) {
            throw new IllegalStateException("No value for " + type);
        }
        return texts.get(next % texts.size()) + " " + next;
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((List<Object>) object.eGet(feature)).add(value);
        } else {
            object.eSet(feature, value);
        }
    }

    private void refer(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isTransient()) {
                List<EObject> targets = instances.get(reference.getEReferenceType()).stream().filter(target -> target != object).toList();
                if (!reference.isMany()) {
                    object.eSet(reference, targets.get(next++ % targets.size()));
                } else if (reference.getEOpposite() == null) {
                    add(object, reference, targets.getFirst());
                    add(object, reference, targets.getLast());
                }
            }
        }
    }
}
