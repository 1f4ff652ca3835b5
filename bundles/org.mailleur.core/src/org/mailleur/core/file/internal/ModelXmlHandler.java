package org.mailleur.core.file.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.mailleur.core.file.LoadLimits;
import org.mailleur.core.file.internal.ContentException.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Builds the model from XML and notices what EMF would pass over in silence, because what is not noticed is lost by the next save:
 * text where none belongs, a value given twice, an identifier used twice, attributes that nobody asked for, links that take the
 * place of a part of the file. Stops at the limits.
 */
final class ModelXmlHandler extends SAXXMIHandler {

    private static final String XMI_WRAPPER = "XMI";
    /** How EMF marks a value that comes from an XML attribute; those of a new element cannot be set yet. */
    private static final int OF_ATTRIBUTE = -2;
    private static final int MOST_ERRORS = 1_000;

    private final LoadLimits limits;
    private final List<ExternalLink> links = new ArrayList<>();
    private final Map<String, URI> files = new HashMap<>();
    /** The file that the link just read leads to. */
    private URI linked;
    private boolean idMissing;
    private int depth;
    private int elements;

    ModelXmlHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options, LoadLimits limits) {
        super(resource, helper, options);
        this.limits = limits;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (++depth > limits.depth() || ++elements > limits.elements()) {
            throw new SAXException(problem(Kind.LIMIT, "", null, null));
        }
        EObject parent = objects.peekEObject();
        if (XMI_WRAPPER.equals(localName) || parent != null && parent.eIsProxy() && !isError()) {
            unknown(name, parent);
        }
        super.startElement(uri, localName, name, attributes);
        if (attributes.getLength() > 0 && types.peek() instanceof EStructuralFeature) {
            // EMF passes over what stands on the element of a text.
            unknown(attributes.getQName(0), parent);
        }
    }

    @Override
    public void processingInstruction(String target, String data) {
        unknown(target, null);
    }

    @Override
    protected void recordHeaderInformation() {
        super.recordHeaderInformation();
        if (!"1.0".equals(xmlResource.getXMLVersion())) {
            // XML 1.1 has characters that no file of ours can hold.
            unknown("XML " + xmlResource.getXMLVersion(), null);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        super.endElement(uri, localName, name);
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        super.characters(chars, start, length);
        if (text == null && !isBlank(chars, start, length)) {
            error(problem(Kind.STRAY_TEXT, new String(chars, start, Math.min(length, 40)).strip(), null, null));
        }
    }

    private static boolean isBlank(char[] chars, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (chars[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** Takes what stands on an element; EMF would pass over attributes of foreign namespaces, and over those beside a link. */
    @Override
    protected void handleObjectAttribs(EObject object) {
        String link = null;
        int own = 0;
        boolean identified = false;
        for (int i = 0; attribs != null && i < attribs.getLength(); i++) {
            String name = attribs.getQName(i);
            if (name.indexOf(':') >= 0) {
                boolean id = technical(object, name, attribs.getValue(i));
                identified |= id;
                own += id ? 1 : 0;
            } else if (name.equals(hrefAttribute)) {
                link = attribs.getValue(i);
            } else {
                own++;
                setAttribValue(object, name, attribs.getValue(i));
            }
        }
        if (link != null) {
            if (own > 0 || objects.isEmpty()) {
                unknown(hrefAttribute, object);
            }
            handleProxy((InternalEObject) object, link);
        } else {
            idMissing |= !identified;
        }
    }

    /** Takes an attribute with a prefix; true when it was the identifier of an object of this file. */
    private boolean technical(EObject object, String name, String value) {
        switch (name) {
        case ID_ATTRIB -> {
            if (!ValueRules.isId(value)) {
                error(problem(Kind.BAD_ID, value, null, null));
            }
            xmlResource.setID(object, value);
            return true;
        }
        case TYPE_ATTRIB, XMI_TYPE_ATTRIB -> {
            if (objects.isEmpty()) {
                unknown(name, object);
            }
        }
        case SCHEMA_LOCATION_ATTRIB, NO_NAMESPACE_SCHEMA_LOCATION_ATTRIB -> {
            // Where a schema lies is no content, and nothing is ever fetched from there.
        }
        default -> {
            if (!VERSION_ATTRIB.equals(name) || !"2.0".equals(value)) {
                unknown(name, object);
            }
        }
        }
        return false;
    }

    /** EMF would make an object of a link that leads nowhere, which no file could hold. */
    @Override
    protected void createObject(EObject object, EStructuralFeature feature) {
        if (feature instanceof EReference reference && !reference.isContainment() && attribs.getIndex(hrefAttribute) < 0) {
            illegal(object, feature, "");
        }
        super.createObject(object, feature);
    }

    /** Takes a link to an object by its file and identifier; EMF would also walk paths, and stumble. */
    @Override
    protected void handleProxy(InternalEObject proxy, String link) {
        int fragment = link.indexOf('#') + 1;
        if (fragment == 0 || !ValueRules.isId(link.substring(fragment))) {
            error(problem(Kind.BAD_LINK, link, null, null));
            linked = null;
            super.handleProxy(proxy, link);
            return;
        }
        // A file has thousands of links to a few files.
        linked = files.computeIfAbsent(link.substring(0, fragment - 1), path -> path.isEmpty() ? resourceURI : helper.resolve(URI.createURI(path), resourceURI));
        proxy.eSetProxyURI(linked.appendFragment(link.substring(fragment)));
        if (linked.equals(resourceURI)) {
            sameDocumentProxies.add(proxy);
        }
    }

    @Override
    protected EStructuralFeature getFeature(EObject object, String prefix, String name, boolean isElement) {
        EStructuralFeature feature = super.getFeature(object, prefix, name, isElement);
        return feature == null || ValueRules.isWritable(feature, !isElement) ? feature : null;
    }

    /** EMF would keep XMI's extensions beside the model and write them where they were not. */
    @Override
    protected void handleUnknownFeature(String prefix, String name, boolean isElement, EObject object, String value) {
        reportUnknownFeature(prefix, name, isElement, object, value);
    }

    @Override
    protected void setValueFromId(EObject object, EReference reference, String ids) {
        if (!ValueRules.isIds(ids)) {
            illegal(object, reference, ids);
        } else {
            super.setValueFromId(object, reference, ids);
        }
    }

    @Override
    protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
        if (value instanceof String text ? !ValueRules.isKept(feature, text) : value != null && !ValueRules.accepts(feature, value)) {
            illegal(object, feature, value);
            return;
        }
        // EMF would keep the second of two values of a single feature and forget the first.
        if (position != OF_ATTRIBUTE && !feature.isMany() && object.eIsSet(feature) && object.eGet(feature, false) != value) {
            error(problem(Kind.REPEATED_VALUE, "", object, feature));
        }
        if (value instanceof InternalEObject target && target.eIsProxy()) {
            links.add(new ExternalLink(object, (EReference) feature, target, linked == null ? resourceURI : linked, getLineNumber()));
        }
        super.setFeatureValue(object, feature, value, position);
    }

    @Override
    protected void setFeatureValues(ManyReference reference) {
        Object[] values = reference.getValues();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && !ValueRules.accepts(reference.getFeature(), values[i])) {
                illegal(reference.getObject(), reference.getFeature(), values[i]);
                values[i] = null;
            }
        }
        super.setFeatureValues(reference);
    }

    private void illegal(EObject object, EStructuralFeature feature, Object value) {
        if (xmlResource.getErrors().size() < MOST_ERRORS) {
            error(new IllegalValueException(object, feature, value, null, getLocation(), line(object, feature), getColumnNumber()));
        }
    }

    /** Tells the line that is read, or, where references are resolved at the end, that of the reference. */
    private int line(EObject object, EStructuralFeature feature) {
        if (getLineNumber() > 0) {
            return getLineNumber();
        }
        for (SingleReference waiting : forwardSingleReferences) {
            if (waiting.getObject() == object && waiting.getFeature() == feature) {
                return waiting.getLineNumber();
            }
        }
        for (ManyReference waiting : forwardManyReferences) {
            if (waiting.getObject() == object && waiting.getFeature() == feature) {
                return waiting.getLineNumber();
            }
        }
        return 0;
    }

    private ContentException problem(Kind kind, String text, EObject object, EStructuralFeature feature) {
        return new ContentException(kind, text, object, feature, getLocation(), line(object, feature), getColumnNumber());
    }

    private void unknown(String name, EObject object) {
        error(new FeatureNotFoundException(name, object, getLocation(), getLineNumber(), getColumnNumber()));
    }

    /** A crafted file must not fill the memory with its errors; the first ones say enough. */
    @Override
    public void error(XMIException problem) {
        if (xmlResource.getErrors().size() < MOST_ERRORS) {
            super.error(problem);
        }
    }

    /** Finds packages by their namespace only; EMF would load classes and fetch addresses that the file names. */
    @Override
    protected EPackage getPackageForURI(String uri) {
        EPackage found = packageRegistry.getEPackage(uri);
        if (found == null) {
            error(new PackageNotFoundException(uri, getLocation(), getLineNumber(), getColumnNumber()));
        }
        return found;
    }

    /** Tells whether an object was read that has no identifier. */
    boolean isIdMissing() {
        return idMissing;
    }

    List<ExternalLink> links() {
        return links;
    }

    void duplicateId(String id) {
        error(problem(Kind.DUPLICATE_ID, id, null, null));
    }

    void keepWhatWasRead() {
        if (deferredExtent != null) {
            extent.addAll(deferredExtent);
            deferredExtent = null;
        }
    }
}
