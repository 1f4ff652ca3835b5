package org.mailleur.viewpoint.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The viewpoint specification read as plain XML, without Sirius. */
final class Odesign {

    static final Path FILE = Path.of("../org.mailleur.viewpoint/description/gouvernance.odesign");

    private final Document document;
    private final Map<String, Element> followed = new HashMap<>();

    Odesign() throws IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        try (InputStream in = Files.newInputStream(FILE)) {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            document = factory.newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** All elements, in the order of the file. */
    Stream<Element> all() {
        return below(root());
    }

    Stream<Element> all(String tag) {
        return all().filter(element -> element.getTagName().equals(tag));
    }

    static Stream<Element> below(Element element) {
        return Stream.concat(Stream.of(element), children(element).stream().flatMap(Odesign::below));
    }

    static List<Element> children(Element element) {
        List<Element> found = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element each) {
                found.add(each);
            }
        }
        return found;
    }

    static List<Element> children(Element element, String tag) {
        return children(element).stream().filter(child -> child.getTagName().equals(tag)).toList();
    }

    /** The metaclass that xsi:type names, without its prefix; empty where the reference alone tells it. */
    static String type(Element element) {
        return element.getAttribute("xsi:type").replaceFirst(".*:", "");
    }

    static String path(Element element) {
        String own = element.getTagName() + (element.hasAttribute("name") ? "[" + element.getAttribute("name") + "]" : "");
        return element.getParentNode() instanceof Element parent ? path(parent) + "/" + own : own;
    }

    static Optional<Element> ancestor(Element element, String tag) {
        Node up = element.getParentNode();
        while (up instanceof Element parent && !parent.getTagName().equals(tag)) {
            up = up.getParentNode();
        }
        return up instanceof Element found ? Optional.of(found) : Optional.empty();
    }

    /** What a fragment path leads to. */
    Element at(String fragment) {
        return followed.computeIfAbsent(fragment, this::follow);
    }

    private Element follow(String fragment) {
        Element current = root();
        for (String step : fragment.substring(3).split("/@")) {
            String tag = step.replaceFirst("\\[.*", "");
            String name = step.contains("[") ? step.replaceFirst(".*\\[name='(.*)'\\]$", "$1") : "";
            current = children(current, tag).stream().filter(child -> name.isEmpty() || child.getAttribute("name").equals(name)).findFirst()
                    .orElseThrow(() -> new AssertionError("leads nowhere: " + fragment));
        }
        return current;
    }

    List<Element> targets(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? List.of() : Stream.of(value.split(" ")).map(this::at).toList();
    }
}
