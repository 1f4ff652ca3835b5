package org.mailleur.core.file.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Compares a written file with the model that it was written from, by an independent reading: each object, each identifier, each
 * value and each reference must stand in the file, in order, and nothing else.
 * <p>
 * Far cheaper than a second load, because nothing is built.
 */
public final class WrittenFileCheck {

    private final XMIResource resource;
    private final Map<EClass, ClassFeatures> classes = new HashMap<>();

    /**
     * Makes a check.
     *
     * @param resource the model
     */
    public WrittenFileCheck(XMIResource resource) {
        this.resource = resource;
    }

    /**
     * Compares.
     *
     * @param content the content of the file
     * @return the first difference, in English for support; empty when there is none
     * @throws IOException when the file cannot be read
     */
    public Optional<String> firstDifference(byte[] content) throws IOException {
        Walk walk = new Walk();
        try {
            new HardenedParserPool().parser().parse(new ByteArrayInputStream(content), walk);
            return Optional.empty();
        } catch (SAXException | ParserConfigurationException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** The features of a class that are written, by name. */
    private record ClassFeatures(Map<String, EStructuralFeature> byName, EStructuralFeature[] written) {

        static ClassFeatures of(EClass type) {
            Map<String, EStructuralFeature> byName = new HashMap<>();
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                if (!feature.isTransient()) {
                    byName.put(feature.getName(), feature);
                }
            }
            return new ClassFeatures(byName, byName.values().toArray(EStructuralFeature[]::new));
        }
    }

    /** An object whose element is open, and how many of its values were met. */
    private static final class Open {
        private final EObject object;
        private final ClassFeatures features;
        private final Map<EStructuralFeature, Integer> met = new HashMap<>(4);
        private int seen;

        Open(EObject object, ClassFeatures features) {
            this.object = object;
            this.features = features;
        }

        int next(EStructuralFeature feature) {
            seen++;
            return feature.isMany() ? met.merge(feature, Integer.valueOf(1), Integer::sum).intValue() - 1 : 0;
        }

        int expected() {
            int count = 0;
            for (EStructuralFeature feature : features.written) {
                if (object.eIsSet(feature)) {
                    count += feature.isMany() ? ((List<?>) object.eGet(feature, false)).size() : 1;
                }
            }
            return count;
        }
    }

    private final class Walk extends DefaultHandler {
        private final Deque<Open> open = new ArrayDeque<>();
        private StringBuilder text;
        private String expectedText;
        private boolean leaf;

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            if (open.isEmpty()) {
                require(resource.getContents().size() == 1, "one root");
                enter(resource.getContents().getFirst(), attributes);
                return;
            }
            Open parent = open.peek();
            EStructuralFeature feature = parent.features.byName.get(name);
            require(feature != null && !leaf, "unexpected element " + name);
            Object value = valueAt(parent, feature, parent.next(feature));
            require(value != null, "one value too many of " + name);
            if (feature instanceof EAttribute attribute) {
                text = new StringBuilder();
                expectedText = written(attribute, value);
                leaf = true;
            } else if (((EReference) feature).isContainment()) {
                enter((EObject) value, attributes);
            } else {
                require(isSame((EObject) value, attributes.getValue("href")), "reference " + name);
                leaf = true;
            }
        }

        private void enter(EObject object, Attributes attributes) throws SAXException {
            Open entered = new Open(object, classes.computeIfAbsent(object.eClass(), ClassFeatures::of));
            open.push(entered);
            String id = attributes.getValue("xmi:id");
            require(id != null && id.equals(resource.getID(object)), "identifier " + id);
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.getQName(i);
                if (name.indexOf(':') < 0) {
                    compare(entered, name, attributes.getValue(i));
                }
            }
        }

        private void compare(Open at, String name, String value) throws SAXException {
            EStructuralFeature feature = at.features.byName.get(name);
            require(feature != null, "unexpected attribute " + name);
            if (feature instanceof EAttribute attribute) {
                at.next(feature);
                require(value.equals(written(attribute, at.object.eGet(feature))), "value of " + name);
            } else {
                for (String id : value.split(" ")) {
                    EObject target = (EObject) valueAt(at, feature, at.next(feature));
                    require(target != null && id.equals(resource.getID(target)), "reference " + name);
                }
            }
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            if (text != null) {
                text.append(chars, start, length);
            }
        }

        @Override
        public void endElement(String uri, String localName, String name) throws SAXException {
            if (leaf) {
                require(text == null || expectedText.contentEquals(text), "text of " + name);
                text = null;
                leaf = false;
                return;
            }
            Open closed = open.pop();
            require(closed.seen == closed.expected(), "missing content in " + name);
        }

        private void require(boolean holds, String what) throws SAXException {
            if (!holds) {
                throw new SAXException("difference: " + what);
            }
        }
    }

    private static Object valueAt(Open at, EStructuralFeature feature, int index) {
        Object value = at.object.eGet(feature, false);
        if (!feature.isMany()) {
            return value;
        }
        List<?> values = (List<?>) value;
        if (index >= values.size()) {
            return null;
        }
        return values instanceof InternalEList<?> list ? list.basicGet(index) : values.get(index);
    }

    private static String written(EAttribute attribute, Object value) {
        String text = value instanceof String string ? string : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
        return text == null ? "" : XmlText.writable(text);
    }

    private boolean isSame(EObject target, String href) {
        if (href == null) {
            return false;
        }
        URI read = URI.createURI(href).resolve(resource.getURI());
        URI proxy = ((InternalEObject) target).eProxyURI();
        return read.equals(proxy != null ? proxy : EcoreUtil.getURI(target));
    }
}
