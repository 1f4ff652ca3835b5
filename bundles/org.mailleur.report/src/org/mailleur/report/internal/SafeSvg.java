package org.mailleur.report.internal;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Tells whether an SVG file is a plain drawing: shapes and text only, no scripts, no style sheets, nothing fetched from
 * elsewhere. It comes out of a shared file, and whoever shows the report would run or fetch whatever else it holds.
 */
final class SafeSvg {

    private static final Set<String> ELEMENTS = Set.of("svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse", "line",
            "polyline", "polygon", "text", "tspan", "linearGradient", "radialGradient", "stop", "clipPath", "metadata");

    private SafeSvg() {
    }

    static boolean isPlain(byte[] file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            try {
                while (reader.hasNext()) {
                    if (!isPlain(reader.next(), reader)) {
                        return false;
                    }
                }
                return true;
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private static boolean isPlain(int event, XMLStreamReader reader) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE
                || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            return false;
        }
        if (event != XMLStreamConstants.START_ELEMENT) {
            return true;
        }
        if (!ELEMENTS.contains(reader.getLocalName())) {
            return false;
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
            boolean outside = name.equals("href") && !value.startsWith("#") || value.contains("url(") && !value.contains("url(#");
            if (outside || name.startsWith("on") || value.contains("javascript:") || value.contains("@import")) {
                return false;
            }
        }
        return true;
    }
}
