package org.mailleur.core.tests.kit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMIResource;

/** Everything that a file's model holds, a value a line, so that two can be compared and their difference read. */
public final class ModelDump {

    private final XMIResource resource;
    private final UnaryOperator<String> texts;
    private final List<String> lines = new ArrayList<>();

    private ModelDump(XMIResource resource, UnaryOperator<String> texts) {
        this.resource = resource;
        this.texts = texts;
    }

    /** Lists what a model holds. */
    public static List<String> of(XMIResource resource) {
        return of(resource, UnaryOperator.identity());
    }

    /** Lists what a model holds, with each text as a function changes it. */
    public static List<String> of(XMIResource resource, UnaryOperator<String> texts) {
        ModelDump dump = new ModelDump(resource, texts);
        for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            dump.add(all.next());
        }
        return dump.lines;
    }

    /** Returns the first line in which two dumps differ, empty when they are the same. */
    public static String firstDifference(List<String> wanted, List<String> actual) {
        for (int i = 0; i < Math.max(wanted.size(), actual.size()); i++) {
            String left = i < wanted.size() ? wanted.get(i) : "(end)";
            String right = i < actual.size() ? actual.get(i) : "(end)";
            if (!left.equals(right)) {
                return "wanted: " + shown(left) + "\nactual: " + shown(right);
            }
        }
        return "";
    }

    private static String shown(String line) {
        return line.length() > 300 ? line.substring(0, 300) + "…" : line;
    }

    private void add(EObject object) {
        String id = resource.getID(object);
        lines.add(id + " is a " + object.eClass().getName() + " in " + (object.eContainer() == null ? "" : resource.getID(object.eContainer())
                + "/" + object.eContainingFeature().getName()));
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!feature.isTransient() && object.eIsSet(feature)) {
                Object value = object.eGet(feature, false);
                for (Object one : value instanceof InternalEList<?> list ? list.basicList() : value instanceof List<?> list ? list : List.of(value)) {
                    lines.add(id + " " + feature.getName() + " = " + (feature instanceof EAttribute attribute ? text(attribute, one)
                            : reference((EReference) feature, (InternalEObject) one)));
                }
            }
        }
    }

    private String text(EAttribute attribute, Object value) {
        return value instanceof String text ? texts.apply(text) : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    private String reference(EReference reference, InternalEObject target) {
        if (target.eIsProxy()) {
            // In a list with links to other files, EMF writes those within the file as links too.
            URI uri = target.eProxyURI();
            return uri.trimFragment().equals(resource.getURI()) ? uri.fragment() : uri.toString();
        }
        return target.eResource() == resource ? resource.getID(target) : EcoreUtil.getURI(target).toString() + (reference.isContainment() ? "!" : "");
    }
}
