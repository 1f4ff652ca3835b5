package org.mailleur.report.internal.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads, walks and writes XML; without document types and outside entities. */
final class Xml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** Nodes are made while reading, not when they are asked for: all of them will be. */
    private static final String ALL_AT_ONCE = "http://apache.org/xml/features/dom/defer-node-expansion";

    private Xml() {
    }

    static Document parse(byte[] bytes) throws IOException {
        try {
            // The JDK's own parser: whatever else lies on the class path is none of our choosing.
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setFeature(ALL_AT_ONCE, false);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setCoalescing(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("XML", e);
        }
    }

    static byte[] write(Document document) throws IOException {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            document.setXmlStandalone(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IOException("XML", e);
        }
    }

    /** Returns the child elements, as a copy that stays as it is when the tree changes. */
    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> child.getNodeName().equals(name)).toList();
    }

    /** Returns the first child of a name, {@code null} without one. */
    static Element child(Node parent, String name) {
        return children(parent).stream().filter(child -> child.getNodeName().equals(name)).findFirst().orElse(null);
    }

    /** Returns all elements of a qualified name below a node, in document order, as a copy. */
    static List<Element> all(Node root, String name) {
        // A walk of our own: the lists of the DOM keep themselves up to date and cost five times as much.
        List<Element> elements = new ArrayList<>();
        collect(root, name, elements);
        return elements;
    }

    private static void collect(Node parent, String name, List<Element> elements) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                if (child.getNodeName().equals(name)) {
                    elements.add((Element) child);
                }
                collect(child, name, elements);
            }
        }
    }

    /** Returns all elements by qualified name, in document order: for whoever asks for many names, in one walk. */
    static Map<String, List<Element>> byName(Document document) {
        Map<String, List<Element>> elements = new HashMap<>();
        collect(document, elements);
        return elements;
    }

    private static void collect(Node parent, Map<String, List<Element>> elements) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                elements.computeIfAbsent(child.getNodeName(), name -> new ArrayList<>()).add((Element) child);
                collect(child, elements);
            }
        }
    }

    static Element nextElement(Node node) {
        Node next = node.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return (Element) next;
    }

    static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    static void remove(Node parent, String... names) {
        for (String name : names) {
            children(parent, name).forEach(Xml::remove);
        }
    }

    /** Puts what stands in a node in the node's place. */
    static void unwrap(Node node, Node content) {
        while (content.getFirstChild() != null) {
            node.getParentNode().insertBefore(content.getFirstChild(), node);
        }
        remove(node);
    }

    /** Sorts children into the order that a schema asks for; names that it does not list come last. */
    static void order(Element parent, List<String> names) {
        List<Element> sorted = new ArrayList<>(children(parent));
        sorted.sort(java.util.Comparator.comparingInt(child -> {
            int position = names.indexOf(child.getNodeName());
            return position < 0 ? names.size() : position;
        }));
        sorted.forEach(parent::appendChild);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
