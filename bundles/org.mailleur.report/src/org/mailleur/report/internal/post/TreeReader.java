package org.mailleur.report.internal.post;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Builds a tree of what a parser reads. Comments and processing instructions, of which an office document needs none, get lost. */
final class TreeReader extends DefaultHandler {

    private final Set<String> ignored;
    private final StringBuilder words = new StringBuilder();
    private Element root;
    private Element open;
    /** How many elements are open of which nothing is kept. */
    private int skipping;

    /**
     * Creates a reader.
     *
     * @param ignored names of elements that are left out with all below them
     */
    TreeReader(Set<String> ignored) {
        this.ignored = ignored;
    }

    Document document() {
        return new Document(root);
    }

    @Override
    public void startElement(String namespace, String localName, String name, Attributes attributes) {
        if (skipping > 0 || ignored.contains(name)) {
            skipping++;
            return;
        }
        flush();
        Element element = new Element(name);
        if (attributes.getLength() > 0) {
            String[] all = new String[2 * attributes.getLength()];
            for (int i = 0; i < attributes.getLength(); i++) {
                all[2 * i] = attributes.getQName(i);
                all[2 * i + 1] = attributes.getValue(i);
            }
            element.setAttributes(all);
        }
        if (open == null) {
            root = element;
        } else {
            open.appendChild(element);
        }
        open = element;
    }

    @Override
    public void endElement(String namespace, String localName, String name) {
        if (skipping > 0) {
            skipping--;
            return;
        }
        flush();
        open = open.getParentNode();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (skipping == 0) {
            words.append(characters, start, length);
        }
    }

    /** A parser hands over words in pieces of its own liking. */
    private void flush() {
        if (!words.isEmpty()) {
            open.appendChild(new Text(words.toString()));
            words.setLength(0);
        }
    }
}
