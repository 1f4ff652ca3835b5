package org.mailleur.core.tests.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Ways in which a file can be damaged: by a disk, by a hand, by a merge, by somebody who means harm. */
public enum Mutations {
    /** The end is missing. */
    TRUNCATED {
        @Override
        byte[] bytes(byte[] file, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },
    /** One to three bits flipped. */
    BIT_FLIPPED {
        @Override
        byte[] bytes(byte[] file, Random random) {
            byte[] damaged = file.clone();
            for (int i = random.nextInt(3); i >= 0; i--) {
                damaged[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return damaged;
        }
    },
    /** A few bytes are missing. */
    BYTES_DELETED {
        @Override
        byte[] bytes(byte[] file, Random random) {
            int at = random.nextInt(file.length);
            return joined(Arrays.copyOf(file, at), Arrays.copyOfRange(file, Math.min(file.length, at + 1 + random.nextInt(40)), file.length));
        }
    },
    /** A block of the disk holds another part of the file, or zeros. */
    BLOCK_REPLACED {
        @Override
        byte[] bytes(byte[] file, Random random) {
            byte[] damaged = file.clone();
            int length = Math.min(512, file.length / 2);
            int at = random.nextInt(file.length - length);
            if (random.nextBoolean()) {
                Arrays.fill(damaged, at, at + length, (byte) 0);
            } else {
                System.arraycopy(file, random.nextInt(file.length - length), damaged, at, length);
            }
            return damaged;
        }
    },
    /** Bytes written in another encoding than the file says. */
    ENCODING {
        @Override
        byte[] bytes(byte[] file, Random random) {
            String text = new String(file, StandardCharsets.UTF_8);
            String other = MutationWords.any(MutationWords.ENCODINGS, random);
            byte[] recoded = (random.nextBoolean() ? text.replace("encoding=\"UTF-8\"", "encoding=\"" + other + "\"") : text)
                    .getBytes(Charset.forName(MutationWords.any(MutationWords.ENCODINGS, random)));
            return random.nextBoolean() ? joined(MutationWords.any(MutationWords.BOMS, random), recoded) : recoded;
        }
    },
    /** Lines exchanged, doubled or left out, as by a merge that went wrong. */
    LINES {
        @Override
        byte[] bytes(byte[] file, Random random) {
            List<String> lines = new ArrayList<>(new String(file, StandardCharsets.UTF_8).lines().toList());
            int at = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(random.nextInt(lines.size()), lines.get(at));
            case 2 -> java.util.Collections.swap(lines, at, random.nextInt(lines.size()));
            default -> lines.addAll(at, List.of("<<<<<<< HEAD", "=======", ">>>>>>> theirs").subList(random.nextInt(3), 3));
            }
            return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Two elements exchanged. */
    ELEMENTS_SWAPPED {
        @Override
        void nodes(Document document, Random random) {
            Element one = XmlNodes.element(document, random);
            Element other = XmlNodes.element(document, random);
            if (!XmlNodes.isWithin(one, other) && !XmlNodes.isWithin(other, one)) {
                Node place = one.getOwnerDocument().createTextNode("");
                one.getParentNode().replaceChild(place, one);
                other.getParentNode().replaceChild(one, other);
                place.getParentNode().replaceChild(other, place);
            }
        }
    },
    /** An element twice, or under another parent. */
    ELEMENT_COPIED {
        @Override
        void nodes(Document document, Random random) {
            Element copy = (Element) XmlNodes.element(document, random).cloneNode(true);
            if (random.nextBoolean()) {
                XmlNodes.reidentify(copy, random);
            }
            XmlNodes.element(document, random).appendChild(copy);
        }
    },
    /** An element doubled where it stands, with identifiers of its own. */
    ELEMENT_REPEATED {
        @Override
        void nodes(Document document, Random random) {
            Element original = XmlNodes.element(document, random);
            if (original.getParentNode() instanceof Element parent) {
                Element copy = (Element) original.cloneNode(true);
                XmlNodes.reidentify(copy, random);
                parent.insertBefore(copy, random.nextBoolean() ? original : null);
            }
        }
    },
    /** An element is missing. */
    ELEMENT_REMOVED {
        @Override
        void nodes(Document document, Random random) {
            Element gone = XmlNodes.element(document, random);
            if (gone != document.getDocumentElement()) {
                gone.getParentNode().removeChild(gone);
            }
        }
    },
    /** An element has another's name. */
    ELEMENT_RENAMED {
        @Override
        void nodes(Document document, Random random) {
            Element renamed = XmlNodes.element(document, random);
            XmlNodes.rename(renamed, random.nextInt(4) == 0 ? MutationWords.any(MutationWords.ODD_NAMES, random)
                    : XmlNodes.element(document, random).getTagName());
        }
    },
    /** Two attributes have each other's value. */
    ATTRIBUTES_SWAPPED {
        @Override
        void nodes(Document document, Random random) {
            Attr one = XmlNodes.attribute(document, random);
            Attr other = XmlNodes.attribute(document, random);
            String value = one.getValue();
            one.setValue(other.getValue());
            other.setValue(value);
        }
    },
    /** An attribute stands on another element too, perhaps under another name. */
    ATTRIBUTE_COPIED {
        @Override
        void nodes(Document document, Random random) {
            Attr one = XmlNodes.attribute(document, random);
            String name = random.nextInt(3) == 0 ? XmlNodes.attribute(document, random).getName() : one.getName();
            XmlNodes.element(document, random).setAttribute(name, one.getValue());
        }
    },
    /** An attribute is missing. */
    ATTRIBUTE_REMOVED {
        @Override
        void nodes(Document document, Random random) {
            Attr gone = XmlNodes.attribute(document, random);
            gone.getOwnerElement().removeAttribute(gone.getName());
        }
    },
    /** An attribute as an element, or a text as an attribute. */
    FORM_CHANGED {
        @Override
        void nodes(Document document, Random random) {
            Attr gone = XmlNodes.attribute(document, random);
            if (gone.getName().indexOf(':') < 0) {
                Element child = document.createElement(gone.getName());
                child.setTextContent(gone.getValue());
                gone.getOwnerElement().appendChild(child);
                if (random.nextBoolean()) {
                    gone.getOwnerElement().removeAttribute(gone.getName());
                }
            }
        }
    },
    /** An identifier twice, or one that is none. */
    IDENTIFIER {
        @Override
        void nodes(Document document, Random random) {
            XmlNodes.element(document, random).setAttribute("xmi:id", random.nextInt(3) == 0 ? MutationWords.any(MutationWords.ODD_VALUES, random)
                    : XmlNodes.element(document, random).getAttribute("xmi:id"));
        }
    },
    /** An attribute has a value that none should have. */
    ODD_VALUE {
        @Override
        void nodes(Document document, Random random) {
            XmlNodes.attribute(document, random).setValue(MutationWords.any(MutationWords.ODD_VALUES, random));
        }
    },
    /** An attribute or child that XML's or XMI's own rules know, where ours know none. */
    ODD_CONTENT {
        @Override
        void nodes(Document document, Random random) {
            Element element = XmlNodes.element(document, random);
            switch (random.nextInt(5)) {
            case 0 -> element.setAttribute(MutationWords.any(MutationWords.ODD_NAMES, random), MutationWords.any(MutationWords.ODD_VALUES, random));
            case 1 -> element.appendChild(document.createElement(MutationWords.any(MutationWords.ODD_NAMES, random))).setTextContent("perdu ?");
            case 2 -> element.insertBefore(document.createTextNode("texte égaré"), element.getFirstChild());
            case 3 -> element.appendChild(document.createCDATASection("section égarée"));
            default -> element.appendChild(document.createProcessingInstruction("xml-stylesheet", "href='x'"));
            }
        }
    },
    /** A link leads elsewhere, out of the space, or takes the place of a part. */
    LINK {
        @Override
        void nodes(Document document, Random random) {
            Element element = XmlNodes.element(document, random);
            element.setAttribute("href", MutationWords.any(MutationWords.LINKS, random));
            if (random.nextBoolean()) {
                element.removeAttribute("xmi:id");
            }
        }
    },
    /** An element says that it is something else. */
    TYPE {
        @Override
        void nodes(Document document, Random random) {
            XmlNodes.element(document, random).setAttribute(random.nextBoolean() ? "xsi:type" : "xmi:type", MutationWords.any(MutationWords.TYPES, random));
        }
    },
    /** The names of the vocabularies differ. */
    NAMESPACE {
        @Override
        byte[] bytes(byte[] file, Random random) {
            String text = new String(file, StandardCharsets.UTF_8);
            String from = MutationWords.any(MutationWords.NAMESPACES, random);
            String to = random.nextInt(3) == 0 ? "java://org.mailleur.model.territory.TerritoryPackage" : MutationWords.any(MutationWords.NAMESPACES, random);
            return (random.nextBoolean() ? text.replace(from, to) : text.replaceFirst("xmlns:", "xmlns:x=\"" + to + "\" xmlns="))
                    .getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Something in front of the root that parsers act on. */
    PROLOG {
        @Override
        byte[] bytes(byte[] file, Random random) {
            String text = new String(file, StandardCharsets.UTF_8);
            int root = text.indexOf("?>") + 2;
            return (text.substring(0, root) + MutationWords.any(MutationWords.PROLOGS, random) + text.substring(root).replaceFirst("name=\"", "name=\"&x;"))
                    .replaceFirst("version=\"1.0\"", random.nextInt(4) == 0 ? "version=\"1.1\"" : "version=\"1.0\"").getBytes(StandardCharsets.UTF_8);
        }
    },
    /** The same XML in the form of version 1.1, with characters that 1.0 has no place for. */
    XML_1_1 {
        @Override
        byte[] bytes(byte[] file, Random random) {
            return new String(file, StandardCharsets.UTF_8).replaceFirst("version=\"1.0\"", "version=\"1.1\"")
                    .replaceFirst("name=\"", "name=\"&#x" + (1 + random.nextInt(8)) + ";").getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Elements within elements within elements. */
    DEEP {
        @Override
        byte[] bytes(byte[] file, Random random) {
            int depth = 10 + random.nextInt(random.nextBoolean() ? 100 : 30_000);
            String text = new String(file, StandardCharsets.UTF_8);
            int end = text.lastIndexOf("</");
            String name = random.nextBoolean() ? "municipalities" : "x";
            return (text.substring(0, end) + ("<" + name + ">").repeat(depth) + (random.nextBoolean() ? ("</" + name + ">").repeat(depth) : "")
                    + text.substring(end)).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** One very long value, or very many short ones. */
    HUGE {
        @Override
        byte[] bytes(byte[] file, Random random) {
            String text = new String(file, StandardCharsets.UTF_8);
            int at = text.indexOf("name=\"");
            String insert = random.nextBoolean() ? "é".repeat(300_000) : "a\" ".repeat(1) + attributes(2_000 + random.nextInt(12_000)) + "z=\"";
            return at < 0 ? file : (text.substring(0, at + 6) + insert + text.substring(at + 6)).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** The same content in another form, which must be read as it was. */
    SAME_CONTENT {
        @Override
        byte[] bytes(byte[] file, Random random) {
            String text = new String(file, StandardCharsets.UTF_8);
            return switch (random.nextInt(4)) {
            case 0 -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            case 1 -> text.replace("=\"", " = \"").replace("  <", "<").getBytes(StandardCharsets.UTF_8);
            case 2 -> text.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
            default -> text.replace("é", "&#233;").replace("</", "\n<!-- remarque --></").getBytes(StandardCharsets.UTF_8);
            };
        }
    };

    /** Damages a file. */
    public final byte[] apply(byte[] file, Random random) {
        return bytes(file, random);
    }

    byte[] bytes(byte[] file, Random random) {
        try {
            // Not aware of namespaces: prefixes are mutated like everything else.
            Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
            for (int i = random.nextInt(3) == 0 ? random.nextInt(4) : 0; i >= 0; i--) {
                nodes(document, random);
            }
            return XmlNodes.written(document).getBytes(StandardCharsets.UTF_8);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(name(), e);
        }
    }

    void nodes(Document document, Random random) {
        throw new IllegalStateException(name());
    }

    private static String attributes(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append('a').append(i).append("=\"x\" ");
        }
        return text.toString();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
