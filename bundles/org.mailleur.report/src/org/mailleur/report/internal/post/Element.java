package org.mailleur.report.internal.post;

import java.util.Arrays;

/** An element: a qualified name, attributes in the order in which they were written, children. */
final class Element extends Node {

    private static final String[] NONE = {};

    private String name;
    /** Names and values in turn. */
    private String[] attributes = NONE;
    private Node first;
    private Node last;

    Element(String name) {
        this.name = name;
    }

    String getNodeName() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }

    Node getFirstChild() {
        return first;
    }

    boolean hasAttributes() {
        return attributes.length > 0;
    }

    boolean hasAttribute(String key) {
        return indexOf(key) >= 0;
    }

    /** Returns the value of an attribute, empty without it. */
    String getAttribute(String key) {
        int at = indexOf(key);
        return at < 0 ? "" : attributes[at + 1];
    }

    void setAttribute(String key, String value) {
        int at = indexOf(key);
        if (at < 0) {
            at = attributes.length;
            attributes = Arrays.copyOf(attributes, at + 2);
            attributes[at] = key;
        }
        attributes[at + 1] = value;
    }

    /** Sets all attributes: names and values in turn, no name twice. */
    void setAttributes(String[] namesAndValues) {
        attributes = namesAndValues;
    }

    void removeAttribute(String key) {
        int at = indexOf(key);
        if (at >= 0) {
            String[] fewer = Arrays.copyOf(attributes, attributes.length - 2);
            System.arraycopy(attributes, at + 2, fewer, at, fewer.length - at);
            attributes = fewer;
        }
    }

    private int indexOf(String key) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    String getTextContent() {
        StringBuilder text = new StringBuilder();
        appendText(text);
        return text.toString();
    }

    void setTextContent(String words) {
        while (first != null) {
            removeChild(first);
        }
        if (!words.isEmpty()) {
            appendChild(new Text(words));
        }
    }

    void appendChild(Node child) {
        insertBefore(child, null);
    }

    /** Puts a node, taken from wherever it was, before a child; at the end where that is {@code null}. */
    void insertBefore(Node child, Node before) {
        if (child.getParentNode() != null) {
            child.getParentNode().removeChild(child);
        }
        Node after = before == null ? last : before.previousSibling();
        child.link(this, after, before);
        if (after == null) {
            first = child;
        }
        if (before == null) {
            last = child;
        }
    }

    void removeChild(Node child) {
        if (child == first) {
            first = child.getNextSibling();
        }
        if (child == last) {
            last = child.previousSibling();
        }
        child.unlink();
    }

    /** Returns a copy with all below it, outside of any tree. */
    Element copy() {
        Element copy = new Element(name);
        copy.attributes = attributes.clone();
        for (Node child = first; child != null; child = child.getNextSibling()) {
            copy.appendChild(switch (child) {
                case Element element -> element.copy();
                case Text text -> new Text(text.words());
            });
        }
        return copy;
    }

    @Override
    void appendText(StringBuilder text) {
        for (Node child = first; child != null; child = child.getNextSibling()) {
            child.appendText(text);
        }
    }

    @Override
    void appendMarkup(StringBuilder markup) {
        markup.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            markup.append(' ').append(attributes[i]).append("=\"");
            appendValue(markup, attributes[i + 1]);
            markup.append('"');
        }
        if (first == null) {
            markup.append("/>");
            return;
        }
        markup.append('>');
        for (Node child = first; child != null; child = child.getNextSibling()) {
            child.appendMarkup(markup);
        }
        markup.append("</").append(name).append('>');
    }

    /** Readers make blanks of line ends and tabs in attributes unless they are written as numbers. */
    private static void appendValue(StringBuilder markup, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '"' -> markup.append("&quot;");
                case '\t', '\n', '\r' -> markup.append("&#").append((int) c).append(';');
                default -> markup.append(c);
            }
        }
    }
}
