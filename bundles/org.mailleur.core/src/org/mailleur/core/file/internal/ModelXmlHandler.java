package org.mailleur.core.file.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.mailleur.core.file.LoadLimits;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Builds the model from XML and notices what EMF would pass over in silence: text where none belongs, a value given twice, an
 * identifier used twice; and stops at the limits.
 */
final class ModelXmlHandler extends SAXXMIHandler {

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
        super.startElement(uri, localName, name, attributes);
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

    @Override
    protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
        // EMF would keep the second of two values of a single feature and forget the first.
        if (!feature.isMany() && feature.isChangeable() && !feature.isTransient() && object.eIsSet(feature)
                && object.eGet(feature, false) != value) {
            error(new RepeatedValueException(object, feature, getLocation(), getLineNumber(), getColumnNumber()));
        }
        super.setFeatureValue(object, feature, value, position);
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

    /** Notes each link to another file with its line, which is known only now. */
    @Override
    protected void handleProxy(InternalEObject proxy, String uriLiteral) {
        super.handleProxy(proxy, uriLiteral);
        links.add(new ExternalLink(objects.peekEObject(), proxy, getLineNumber()));
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
