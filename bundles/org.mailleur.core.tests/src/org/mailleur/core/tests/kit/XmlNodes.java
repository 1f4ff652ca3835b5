package org.mailleur.core.tests.kit;

import java.util.Random;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Finds, changes and writes the nodes of a document; writes also what no serialiser would agree to. */
final class XmlNodes {

    private XmlNodes() {
    }

    static boolean isWithin(Node node, Node ancestor) {
        for (Node above = node; above != null; above = above.getParentNode()) {
            if (above == ancestor) {
                return true;
            }
        }
        return false;
    }

    static Element element(Document document, Random random) {
        NodeList all = document.getElementsByTagName("*");
        if (all.getLength() < 2) {
            Element root = document.getDocumentElement();
            return root == null ? (Element) document.appendChild(document.createElement("vide")) : root;
        }
        return (Element) all.item(1 + random.nextInt(all.getLength() - 1));
    }

    static Attr attribute(Document document, Random random) {
        for (int tries = 0; tries < 50; tries++) {
            Element element = random.nextInt(20) == 0 ? document.getDocumentElement() : element(document, random);
            if (element.getAttributes().getLength() > 0) {
                return (Attr) element.getAttributes().item(random.nextInt(element.getAttributes().getLength()));
            }
        }
        document.getDocumentElement().setAttribute("vide", "");
        return document.getDocumentElement().getAttributeNode("vide");
    }

    static void reidentify(Element element, Random random) {
        if (element.hasAttribute("xmi:id")) {
            element.setAttribute("xmi:id", "_" + Long.toHexString(random.nextLong()));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element nested) {
                reidentify(nested, random);
            }
        }
    }

    static void rename(Element element, String name) {
        Element renamed = element.getOwnerDocument().createElement(name);
        while (element.getAttributes().getLength() > 0) {
            renamed.setAttributeNode(element.removeAttributeNode((Attr) element.getAttributes().item(0)));
        }
        while (element.getFirstChild() != null) {
            renamed.appendChild(element.getFirstChild());
        }
        element.getParentNode().replaceChild(renamed, element);
    }

    static String written(Document document) {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        write(document.getDocumentElement(), text);
        return text.append('\n').toString();
    }

    private static void write(Node node, StringBuilder text) {
        switch (node.getNodeType()) {
        case Node.ELEMENT_NODE -> {
            text.append('<').append(node.getNodeName());
            NamedNodeMap attributes = node.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                text.append(' ').append(attributes.item(i).getNodeName()).append("=\"").append(escaped(attributes.item(i).getNodeValue())).append('"');
            }
            text.append('>');
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                write(child, text);
            }
            text.append("</").append(node.getNodeName()).append('>');
        }
        case Node.CDATA_SECTION_NODE -> text.append("<![CDATA[").append(node.getNodeValue()).append("]]>");
        case Node.PROCESSING_INSTRUCTION_NODE -> text.append("<?").append(node.getNodeName()).append(' ').append(node.getNodeValue()).append("?>");
        default -> text.append(escaped(node.getNodeValue()));
        }
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\r", "&#13;");
    }
}
