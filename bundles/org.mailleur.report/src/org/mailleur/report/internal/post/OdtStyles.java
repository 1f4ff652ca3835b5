package org.mailleur.report.internal.post;

import org.mailleur.look.LookFonts;

/** The named styles and the description of an OpenDocument text. */
final class OdtStyles {

    private static final String[] SPACE_ABOVE = { "0mm", "5.5mm", "5mm", "3mm" };

    private OdtStyles() {
    }

    static String heading(int level) {
        return "Heading_20_" + level;
    }

    /** Adds the default language, the font and the heading styles, which BIRT's document has none of. */
    static void complete(Document document) {
        Element styles = Xml.all(document, "office:styles").getFirst();
        Element defaults = add(document, null, "style:default-style", "style:family", "paragraph");
        add(document, defaults, "style:text-properties", "fo:font-family", LookFonts.FAMILY, "fo:font-size", "10pt", "fo:color", "#1f2933",
                "fo:language", "fr", "fo:country", "FR");
        styles.insertBefore(defaults, styles.getFirstChild());
        for (int level = 1; level <= SPACE_ABOVE.length; level++) {
            Element style = add(document, styles, "style:style", "style:name", heading(level), "style:display-name", "Heading " + level,
                    "style:family", "paragraph", "style:parent-style-name", "Standard", "style:next-style-name", "Standard",
                    "style:default-outline-level", Integer.toString(level), "style:class", "text");
            add(document, style, "style:paragraph-properties", "fo:keep-with-next", "always", "fo:margin-top", SPACE_ABOVE[level - 1],
                    "fo:margin-bottom", "2mm");
            add(document, style, "style:text-properties", "fo:font-weight", "bold");
        }
    }

    static String meta(String title) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
                + "office:version=\"1.2\"><office:meta><meta:generator>Mailleur</meta:generator><dc:title>" + Xml.escaped(title)
                + "</dc:title><dc:language>fr-FR</dc:language></office:meta></office:document-meta>";
    }

    private static Element add(Document document, Element parent, String name, String... attributes) {
        Element element = document.createElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        if (parent != null) {
            parent.appendChild(element);
        }
        return element;
    }
}
