package org.mailleur.core.file.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    private int depth;
    private int elements;

    ModelXmlHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options, LoadLimits limits) {
        super(resource, helper, options);
        this.limits = limits;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (++depth > limits.depth() || ++elements > limits.elements()) {
            throw new SAXException(new LimitException(getLocation(), getLineNumber(), getColumnNumber()));
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
            error(new StrayTextException(new String(chars, start, Math.min(length, 40)).strip(), getLocation(), getLineNumber(),
                    getColumnNumber()));
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
        for (int i = 0; attribs != null && i < attribs.getLength(); i++) {
            String name = attribs.getQName(i);
            if (name.indexOf(':') >= 0) {
                own += technical(object, name, attribs.getValue(i));
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
        }
    }

    /** Takes an attribute with a prefix; returns 1 when it belongs to an object of this file. */
    private int technical(EObject object, String name, String value) {
        switch (name) {
        case ID_ATTRIB -> {
            if (!ValueRules.isId(value)) {
                error(new BadIdException(value, getLocation(), getLineNumber(), getColumnNumber()));
            }
            xmlResource.setID(object, value);
            return 1;
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
        return 0;
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
            error(new RepeatedValueException(object, feature, getLocation(), getLineNumber(), getColumnNumber()));
        }
        if (value instanceof InternalEObject target && target.eIsProxy()) {
            links.add(new ExternalLink(object, (EReference) feature, target, getLineNumber()));
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
        error(new IllegalValueException(object, feature, value, null, getLocation(), getLineNumber(), getColumnNumber()));
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

    List<ExternalLink> links() {
        return links;
    }

    void duplicateId(String id) {
        error(new DuplicateIdException(id, getLocation(), getLineNumber(), getColumnNumber()));
    }

    void keepWhatWasRead() {
        if (deferredExtent != null) {
            extent.addAll(deferredExtent);
            deferredExtent = null;
        }
        for (EObject root : extent) {
            root.eSetDeliver(true);
            root.eAllContents().forEachRemaining(object -> object.eSetDeliver(true));
        }
    }

    /** The file is larger, deeper or longer than any model. */
    static final class LimitException extends XMIException {
        private static final long serialVersionUID = 1L;

        LimitException(String location, int line, int column) {
            super("limit exceeded", location, line, column);
        }
    }

    /** Text stands where the format has none. */
    static final class StrayTextException extends XMIException {
        private static final long serialVersionUID = 1L;
        private final String text;

        StrayTextException(String text, String location, int line, int column) {
            super(text, location, line, column);
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** Two elements have the same identifier. */
    static final class DuplicateIdException extends XMIException {
        private static final long serialVersionUID = 1L;
        private final String id;

        DuplicateIdException(String id, String location, int line, int column) {
            super(id, location, line, column);
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    /** What stands as an identifier can be none. */
    static final class BadIdException extends XMIException {
        private static final long serialVersionUID = 1L;
        private final String id;

        BadIdException(String id, String location, int line, int column) {
            super(id, location, line, column);
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    /** A feature that has one value is given two. */
    static final class RepeatedValueException extends XMIException {
        private static final long serialVersionUID = 1L;
        private final transient EObject object;
        private final transient EStructuralFeature feature;

        RepeatedValueException(EObject object, EStructuralFeature feature, String location, int line, int column) {
            super(feature.getName(), location, line, column);
            this.object = object;
            this.feature = feature;
        }

        EObject object() {
            return object;
        }

        EStructuralFeature feature() {
            return feature;
        }
    }
}
