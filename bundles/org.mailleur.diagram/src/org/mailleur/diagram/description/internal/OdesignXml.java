package org.mailleur.diagram.description.internal;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.mailleur.diagram.description.ViewpointException;

/** Reads XML that it does not trust into elements: no document type, no entity of its own, within limits. */
final class OdesignXml {

    private static final String SIRIUS = "http://www.eclipse.org/sirius/";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMI = "http://www.omg.org/XMI";

    private final ReadLimits limits;
    private XMLStreamReader reader;
    private int elements;
    private int depth;
    /** A tag's place is told where it ends; where it begins is where what stands before it ends. */
    private int line;

    OdesignXml(ReadLimits limits) {
        this.limits = limits;
    }

    OdesignElement read(InputStream input) throws IOException, ViewpointException {
        try (InputStream bounded = new BoundedInput(input, limits.bytes())) {
            reader = factory().createXMLStreamReader(bounded);
            try {
                return document();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            int where = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            if (e.getNestedException() instanceof BoundedInput.TooLongException || e.getCause() instanceof BoundedInput.TooLongException) {
                throw refused("le fichier est trop long", "xml", where, e);
            }
            throw refused("le fichier est abîmé, ce n’est pas du XML bien formé", "xml", where, e);
        } catch (BoundedInput.TooLongException e) {
            throw refused("le fichier est trop long", "xml", 0, e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.TRUE);
        return factory;
    }

    private OdesignElement document() throws XMLStreamException, ViewpointException {
        OdesignElement root = null;
        OdesignElement current = null;
        StringBuilder text = new StringBuilder();
        line = 1;
        while (reader.hasNext()) {
            int event = reader.next();
            // Before the root, white space is not told: there a place is where something ends.
            line = root == null ? reader.getLocation().getLineNumber() : line;
            switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                stray(current, text);
                current = start(current);
                root = root == null ? current : root;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                current = end(current, text.toString());
                text.setLength(0);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(reader.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION, XMLStreamConstants.NOTATION_DECLARATION ->
                throw refused("les déclarations de type et les entités ne sont pas acceptées", "DOCTYPE", line, null);
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw refused("les instructions de traitement ne sont pas acceptées", "xml", line, null);
            default -> {
                // Comments say nothing to us, and the document begins and ends.
            }
            }
            line = reader.getLocation().getLineNumber();
        }
        if (root == null) {
            throw refused("le fichier est vide", "xml", 0, null);
        }
        return root;
    }

    private void stray(OdesignElement current, StringBuilder text) throws ViewpointException {
        if (!text.toString().isBlank()) {
            throw refused("du texte se trouve là où il n’y en a jamais", current == null ? "xml" : current.feature(), line, null);
        }
        text.setLength(0);
    }

    private OdesignElement start(OdesignElement parent) throws ViewpointException {
        if (++elements > limits.elements() || ++depth > limits.depth()) {
            throw refused("le fichier est trop long ou trop imbriqué", reader.getLocalName(), line, null);
        }
        if (parent == null ? !reader.getNamespaceURI().startsWith(SIRIUS) : reader.getNamespaceURI() != null && !reader.getNamespaceURI().isEmpty()) {
            throw refused("« " + Sentences.shortened(reader.getLocalName()) + " » n’est pas du vocabulaire des vues", reader.getLocalName(), line, null);
        }
        OdesignElement element = new OdesignElement(parent, reader.getLocalName(), type(parent), line);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            if (space == null || space.isEmpty()) {
                element.add(reader.getAttributeLocalName(i), bounded(element, reader.getAttributeValue(i)));
            } else if (!space.equals(XSI) && !space.equals(XMI)) {
                throw element.refused("l’attribut « " + Sentences.shortened(reader.getAttributeLocalName(i)) + " » n’est pas connu");
            }
        }
        return element;
    }

    /** The type as written; empty when it is left to the feature. */
    private String type(OdesignElement parent) throws ViewpointException {
        if (parent == null) {
            return reader.getLocalName();
        }
        String written = reader.getAttributeValue(XSI, "type");
        if (written == null) {
            return "";
        }
        int colon = written.indexOf(':');
        String space = colon < 0 ? null : reader.getNamespaceURI(written.substring(0, colon));
        if (space == null || !space.startsWith(SIRIUS)) {
            throw refused("« " + Sentences.shortened(written) + " » n’est pas du vocabulaire des vues", written, line, null);
        }
        return written.substring(colon + 1);
    }

    private String bounded(OdesignElement element, String value) throws ViewpointException {
        if (value.length() > limits.text()) {
            throw element.refused("un texte est trop long");
        }
        return value;
    }

    /** An element that only holds text, or only leads elsewhere, is one more value of its holder's. */
    private OdesignElement end(OdesignElement element, String text) throws ViewpointException {
        depth--;
        OdesignElement parent = element.parent();
        boolean leaf = element.children().isEmpty();
        if (parent != null && leaf && element.values().keySet().equals(java.util.Set.of("href"))) {
            parent.add(element.feature(), element.text("href"));
        } else if (parent != null && leaf && element.values().isEmpty() && !text.isBlank()) {
            parent.add(element.feature(), bounded(parent, text.strip()));
        } else if (!text.isBlank()) {
            throw element.refused("du texte se trouve là où il n’y en a jamais");
        } else if (parent != null) {
            parent.add(element);
        }
        return parent;
    }

    private static ViewpointException refused(String what, String construct, int line, Throwable cause) {
        return new ViewpointException(Sentences.at(line) + what + ". " + Sentences.REMEDY, construct, line, cause);
    }
}
