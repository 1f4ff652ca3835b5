package org.mailleur.core.tests.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What stands in an XML file, read without EMF: each attribute value, text and element, by name. Numbers are compared as numbers,
 * links by what they lead to; what a file need not say (defaults, who wrote it, where schemas lie) does not count.
 */
public final class XmlContent {

    private static final Set<String> UNCOUNTED = Set.of("formatVersion", "writtenBy", "xmi:version", "xsi:type", "xmi:type", "xsi:schemaLocation",
            "xsi:noNamespaceSchemaLocation");
    private static final Map<String, List<EStructuralFeature>> FEATURES = features();

    private final Map<String, Integer> counts = new HashMap<>();

    private XmlContent() {
    }

    private static Map<String, List<EStructuralFeature>> features() {
        Map<String, List<EStructuralFeature>> features = new HashMap<>();
        Everything.classes().stream().flatMap(type -> type.getEAllStructuralFeatures().stream()).distinct()
                .forEach(feature -> features.computeIfAbsent(feature.getName(), key -> new ArrayList<>()).add(feature));
        return features;
    }

    /** Reads a file's content. */
    public static XmlContent of(byte[] xml) throws IOException {
        XmlContent content = new XmlContent();
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.newSAXParser().parse(new ByteArrayInputStream(xml), content.new Reader());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
        return content;
    }

    /** Returns what stands here more often than in another content. */
    public List<String> missingFrom(XmlContent other) {
        List<String> missing = new ArrayList<>();
        counts.forEach((what, count) -> {
            if (other.counts.getOrDefault(what, Integer.valueOf(0)).intValue() < count.intValue()) {
                missing.add(what.length() > 200 ? what.substring(0, 200) : what);
            }
        });
        return missing;
    }

    private final class Reader extends DefaultHandler {
        private final Deque<String> open = new ArrayDeque<>();
        private final Set<String> once = new HashSet<>();
        private StringBuilder text = new StringBuilder();
        private boolean leaf;

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            endText("within " + (open.isEmpty() ? "" : open.peek()));
            open.push(localName);
            leaf = attributes.getLength() == 0;
            if (!leaf && attributes.getValue("href") == null) {
                count("<" + localName + ">");
            }
            for (int i = 0; i < attributes.getLength(); i++) {
                String attribute = attributes.getQName(i);
                if (!UNCOUNTED.contains(attribute)) {
                    value("href".equals(attribute) ? localName : attribute, attributes.getValue(i));
                }
            }
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            if (leaf && UNCOUNTED.contains(localName)) {
                text = new StringBuilder();
            } else if (leaf) {
                value(localName, text.toString());
                text = new StringBuilder();
            } else {
                endText("within " + localName);
            }
            leaf = false;
            open.pop();
        }

        private void endText(String where) {
            if (!text.toString().isBlank()) {
                count(where + ": " + text);
            }
            text = new StringBuilder();
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            text.append(chars, start, length);
        }

        @Override
        public void processingInstruction(String target, String data) {
            count("<?" + target);
        }

        private void value(String name, String value) {
            List<EStructuralFeature> named = FEATURES.getOrDefault(name, List.of());
            if (named.stream().anyMatch(EReference.class::isInstance)) {
                for (String one : value.isBlank() ? new String[0] : value.strip().split("\\s+")) {
                    String target = one.substring(one.indexOf('#') + 1);
                    // The same link twice in one element says nothing more.
                    if (once.add(open.size() + "/" + counts.size() + name + target)) {
                        count(name + " -> " + target);
                    }
                }
            } else if (named.stream().noneMatch(feature -> isDefault((EAttribute) feature, value))) {
                count(name + " = " + canonical(named, value));
            }
        }

        private void count(String what) {
            counts.merge(what, Integer.valueOf(1), Integer::sum);
        }
    }

    private static boolean isDefault(EAttribute attribute, String value) {
        try {
            return !attribute.isMany() && java.util.Objects.equals(attribute.getDefaultValue(), converted(attribute.getEAttributeType(), value))
                    || value.isEmpty();
        } catch (RuntimeException e) {
            // What is no value of this attribute may be one of another of that name.
            return false;
        }
    }

    private static String canonical(List<EStructuralFeature> named, String value) {
        for (EStructuralFeature feature : named) {
            EDataType type = ((EAttribute) feature).getEAttributeType();
            try {
                if (type.getInstanceClass() != String.class) {
                    return EcoreUtil.convertToString(type, converted(type, value));
                }
            } catch (RuntimeException e) {
                // Compared as text when it is no value of this type.
                continue;
            }
        }
        return value;
    }

    private static Object converted(EDataType type, String value) {
        return type instanceof EEnum literals ? literals.getEEnumLiteralByLiteral(value) == null ? value
                : literals.getEEnumLiteralByLiteral(value).getInstance() : EcoreUtil.createFromString(type, value);
    }
}
