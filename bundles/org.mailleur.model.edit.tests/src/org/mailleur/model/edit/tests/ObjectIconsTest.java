package org.mailleur.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailleur.model.edit.labels.ObjectIcons;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Each concrete class has its own icon: a plain drawing that can do nothing but be drawn. */
class ObjectIconsTest {

    private static final Set<String> SHAPES = Set.of("svg", "g", "path", "rect", "circle", "ellipse");
    private static final Set<String> ATTRIBUTES = Set.of("xmlns", "width", "height", "viewBox", "d", "x", "y", "rx", "cx", "cy", "r", "ry",
            "fill", "stroke", "stroke-width", "stroke-linejoin", "stroke-linecap", "stroke-dasharray", "transform");
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    @ParameterizedTest
    @MethodSource("org.mailleur.model.edit.tests.Metamodels#concreteClasses")
    void eachConcreteClassHasAPlainDrawing(EClass type) throws Exception {
        Element svg = parse(read(type));
        assertEquals("svg", svg.getLocalName());
        assertEquals("0 0 16 16", svg.getAttribute("viewBox"));
        check(svg);
    }

    @Test
    void noTwoAreAlike() throws IOException {
        Map<String, String> drawn = new HashMap<>();
        for (EClass type : Metamodels.concreteClasses().toList()) {
            String other = drawn.put(read(type), type.getName());
            assertTrue(other == null, () -> type.getName() + " is drawn as " + other);
        }
        assertEquals(59, drawn.size());
    }

    private static String read(EClass type) throws IOException {
        URL icon = ObjectIcons.of(type);
        try (InputStream stream = icon.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Element parse(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
    }

    /** Only known shapes with known attributes: no script, no style, no text that needs a font, nothing fetched from elsewhere. */
    private static void check(Element element) {
        assertEquals(NAMESPACE, element.getNamespaceURI());
        assertTrue(SHAPES.contains(element.getLocalName()), () -> "element " + element.getLocalName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            assertTrue(ATTRIBUTES.contains(attribute.getNodeName()), () -> "attribute " + attribute.getNodeName());
            assertFalse(attribute.getNodeValue().contains("url("), attribute.getNodeValue());
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                check(child);
            } else {
                assertEquals(Node.TEXT_NODE, children.item(i).getNodeType());
            }
        }
    }
}
