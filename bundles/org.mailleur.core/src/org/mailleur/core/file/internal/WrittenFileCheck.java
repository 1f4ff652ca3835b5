package org.mailleur.core.file.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.mailleur.core.file.internal.XmlCursor.DifferenceException;

/**
 * Compares a written file with the model that it was written from, by a reading of its own: each object, each identifier, each
 * value and each reference must stand in the file, in order, and nothing else.
 */
public final class WrittenFileCheck {

    private static final byte[] PROLOG = bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private static final byte[] END = bytes("</");
    private static final byte[] ID = bytes("xmi:id=\"");
    private static final byte[] TYPE = bytes("xsi:type=\"");
    private static final byte[] HREF = bytes("href=\"");
    private static final byte[] VERSION = bytes("xmi:version=\"2.0\"");
    private static final byte[] NAMESPACE = bytes("xmlns:");

    private final XMIResource resource;
    private final Map<EClass, WrittenFeatures> classes = new HashMap<>();
    private final Map<String, URI> files = new HashMap<>();
    private final Map<String, String> namespaces = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private XmlCursor cursor;

    /**
     * Makes a check.
     *
     * @param resource the model
     */
    public WrittenFileCheck(XMIResource resource) {
        this.resource = resource;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Compares.
     *
     * @param content the content of the file
     * @return the first difference, in English for support; empty when there is none
     */
    public Optional<String> firstDifference(byte[] content) {
        cursor = new XmlCursor(content);
        try {
            document();
            return Optional.empty();
        } catch (DifferenceException e) {
            return Optional.of(e.getMessage());
        }
    }

    private void document() throws DifferenceException {
        cursor.require(PROLOG);
        require(resource.getContents().size() == 1, "one root");
        InternalEObject root = (InternalEObject) resource.getContents().getFirst();
        cursor.require('<');
        String name = cursor.word('\n');
        cursor.skipSpace();
        cursor.require(VERSION);
        cursor.skipSpace();
        while (cursor.skip(NAMESPACE)) {
            String prefix = cursor.word('=');
            cursor.require('"');
            require(namespaces.put(prefix, cursor.word('"')) == null, "namespace twice");
            cursor.skipSpace();
        }
        require(XMIResource.XMI_URI.equals(namespaces.get(XMIResource.XMI_NS)), "namespace of XMI");
        require(XMLResource.XSI_URI.equals(namespaces.getOrDefault(XMLResource.XSI_NS, XMLResource.XSI_URI)), "namespace of types");
        requireType(name, root.eClass());
        object(root, root.eClass(), bytes(name));
        cursor.skipSpace();
        require(cursor.atEnd(), "more after the root");
        namespaces.keySet().removeAll(Set.of(XMIResource.XMI_NS, XMLResource.XSI_NS));
        require(used.containsAll(namespaces.keySet()), "namespace of nothing");
    }

    /** Reads an object from its attributes on. */
    private void object(InternalEObject object, EClass declared, byte[] element) throws DifferenceException {
        cursor.skipSpace();
        type(object.eClass(), object.eContainer() == null ? object.eClass() : declared);
        String id = resource.getID(object);
        require(id != null, "identifier");
        cursor.require(ID);
        cursor.text(id, true);
        cursor.require('"');
        WrittenFeatures features = classes.computeIfAbsent(object.eClass(), WrittenFeatures::of);
        long met = attributes(object, features);
        if (cursor.skip('/')) {
            cursor.require('>');
        } else {
            cursor.require('>');
            met = elements(object, features, met);
            cursor.require(element);
            cursor.require('>');
        }
        require(features.isAllMet(object, met), "missing content");
    }

    private long attributes(InternalEObject object, WrittenFeatures features) throws DifferenceException {
        long met = 0;
        int last = -1;
        cursor.skipSpace();
        for (int i = cursor.name(features.names(), 0); i >= 0; i = cursor.name(features.names(), last + 1)) {
            cursor.require('=');
            cursor.require('"');
            Object value = object.eGet(features.id(i), false, true);
            if (features.feature(i) instanceof EAttribute attribute) {
                require(!attribute.isMany(), "list as an attribute");
                cursor.text(written(attribute, value), true);
            } else {
                identifiers(value);
            }
            cursor.require('"');
            cursor.skipSpace();
            met |= 1L << i;
            last = i;
        }
        return met;
    }

    private void identifiers(Object value) throws DifferenceException {
        List<?> targets = value instanceof List<?> list ? list : List.of(value == null ? this : value);
        for (int i = 0; i < targets.size(); i++) {
            if (i > 0) {
                cursor.require(' ');
            }
            Object target = at(targets, i);
            String id = target instanceof EObject object ? resource.getID(object) : null;
            require(id != null, "reference");
            cursor.text(id, true);
        }
    }

    /** Reads the elements of an object, up to its end tag. */
    private long elements(InternalEObject object, WrittenFeatures features, long metBefore) throws DifferenceException {
        long met = metBefore;
        int last = -1;
        int index = 0;
        cursor.skipSpace();
        while (!cursor.skip(END)) {
            cursor.require('<');
            int i = cursor.name(features.names(), Math.max(0, last));
            require(i >= 0, "unexpected element");
            if (i != last) {
                require((met & 1L << i) == 0, "element beside an attribute");
                require(last < 0 || index == features.size(object, last), "number of values");
                index = 0;
                last = i;
                met |= 1L << i;
            }
            require(index < features.size(object, i), "one value too many");
            Object value = object.eGet(features.id(i), false, true);
            element(features, i, value instanceof List<?> list && features.feature(i).isMany() ? at(list, index) : value);
            index++;
            cursor.skipSpace();
        }
        require(last < 0 || index == features.size(object, last), "number of values");
        return met;
    }

    private void element(WrittenFeatures features, int index, Object value) throws DifferenceException {
        EStructuralFeature feature = features.feature(index);
        if (feature instanceof EAttribute attribute) {
            cursor.require('>');
            cursor.text(written(attribute, value), false);
            cursor.require(END);
            cursor.require(features.names()[index]);
            cursor.require('>');
        } else if (((EReference) feature).isContainment()) {
            require(value instanceof InternalEObject, "object");
            object((InternalEObject) value, ((EReference) feature).getEReferenceType(), features.names()[index]);
        } else {
            require(value instanceof InternalEObject, "link");
            link((InternalEObject) value, ((EReference) feature).getEReferenceType());
        }
    }

    private void link(InternalEObject target, EClass declared) throws DifferenceException {
        cursor.skipSpace();
        type(target.eClass(), declared);
        cursor.require(HREF);
        String file = cursor.word('#');
        URI read = files.computeIfAbsent(file, path -> path.isEmpty() ? resource.getURI() : URI.createURI(path).resolve(resource.getURI()));
        URI proxy = target.eProxyURI();
        Resource home = target.eResource();
        String id = proxy != null ? proxy.fragment() : home instanceof XMLResource other ? other.getID(target) : null;
        require(id != null && read.equals(proxy != null ? proxy.trimFragment() : home.getURI()), "link");
        cursor.text(id, true);
        cursor.require('"');
        cursor.require('/');
        cursor.require('>');
    }

    /** Reads the class of an object or link, which stands there when the reference does not tell it. */
    private void type(EClass type, EClass declared) throws DifferenceException {
        if (cursor.skip(TYPE)) {
            require(namespaces.containsKey(XMLResource.XSI_NS), "namespace of types");
            requireType(cursor.word('"'), type);
            cursor.skipSpace();
        } else {
            require(type == declared, "type");
        }
    }

    /** A class is named by its package's prefix, which the root must have declared. */
    private void requireType(String name, EClass type) throws DifferenceException {
        int colon = name.indexOf(':');
        require(colon > 0 && name.substring(colon + 1).equals(type.getName())
                && type.getEPackage().getNsURI().equals(namespaces.get(name.substring(0, colon))), "type " + name);
        used.add(name.substring(0, colon));
    }

    private void require(boolean holds, String what) throws DifferenceException {
        if (!holds) {
            throw cursor.difference(what);
        }
    }

    private static Object at(List<?> values, int index) {
        return values instanceof InternalEList<?> list ? list.basicGet(index) : values.get(index);
    }

    private static String written(EAttribute attribute, Object value) {
        String text = value instanceof String string ? string : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
        return text == null ? "" : XmlText.writable(text);
    }
}
