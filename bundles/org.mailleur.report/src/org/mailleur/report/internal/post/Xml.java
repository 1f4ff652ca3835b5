package org.mailleur.report.internal.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;

/** Reads, walks and writes XML; without document types and outside entities. */
final class Xml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private Xml() {
    }

    static Document parse(byte[] bytes) throws IOException {
        return parse(bytes, Set.of());
    }

    /** Reads a tree without the elements of some names, which saves making and removing them where there are many. */
    static Document parse(byte[] bytes, Set<String> ignored) throws IOException {
        try {
            // The JDK's own parser: whatever else lies on the class path is none of our choosing.
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            TreeReader reader = new TreeReader(ignored);
            factory.newSAXParser().parse(new ByteArrayInputStream(bytes), reader);
            return reader.document();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("XML", e);
        }
    }

    static byte[] write(Document document) {
        StringBuilder markup = new StringBuilder(1 << 20).append(DECLARATION);
        document.root().appendMarkup(markup);
        return markup.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the child elements, as a copy that stays as it is when the tree changes. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        List<Element> children = children(parent);
        children.removeIf(child -> !child.getNodeName().equals(name));
        return children;
    }

    /** Returns the first child of a name, {@code null} without one. */
    static Element child(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getNodeName().equals(name)) {
                return element;
            }
        }
        return null;
    }

    /** Returns all elements of a qualified name in a document, in document order, as a copy. */
    static List<Element> all(Document document, String name) {
        return all(document.root(), name);
    }

    /** Returns all elements of a qualified name below an element, in document order, as a copy. */
    static List<Element> all(Element root, String name) {
        List<Element> elements = new ArrayList<>();
        collect(root, name, elements);
        return elements;
    }

    private static void collect(Element parent, String name, List<Element> elements) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (element.getNodeName().equals(name)) {
                    elements.add(element);
                }
                collect(element, name, elements);
            }
        }
    }

    /** Returns all elements by qualified name, in document order: for whoever asks for many names, in one walk. */
    static Map<String, List<Element>> byName(Document document) {
        Map<String, List<Element>> elements = new HashMap<>();
        collect(document.root(), elements);
        return elements;
    }

    private static void collect(Element parent, Map<String, List<Element>> elements) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.computeIfAbsent(element.getNodeName(), name -> new ArrayList<>()).add(element);
                collect(element, elements);
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

    static void remove(Element parent, String... names) {
        for (String name : names) {
            children(parent, name).forEach(Xml::remove);
        }
    }

    /** Puts what stands in a node in the node's place. */
    static void unwrap(Element node, Element content) {
        while (content.getFirstChild() != null) {
            node.getParentNode().insertBefore(content.getFirstChild(), node);
        }
        remove(node);
    }

    /** Sorts children into the order that a schema asks for; names that it does not list come last. */
    static void order(Element parent, List<String> names) {
        List<Element> sorted = children(parent);
        if (sorted.size() < 2) {
            return;
        }
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
