package org.mailleur.look;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the SVG of small icons: groups, rectangles, circles, ellipses and paths with plain colours. What else a file holds is not drawn;
 * no document type, entity, style sheet or reference is followed.
 */
public final class SvgReader {

    private static final Pattern ROTATE = Pattern.compile("rotate\\(\\s*([-.\\d]+)[\\s,]+([-.\\d]+)[\\s,]+([-.\\d]+)\\s*\\)");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** What a group hands down to what it holds. */
    private record Inherited(boolean round, AffineTransform place) {
    }

    /**
     * Reads an icon.
     *
     * @param file the SVG file; stays open
     * @return the icon in its own size
     * @throws IOException when it is not such a file
     */
    public Drawing read(InputStream file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        try {
            return read(factory.createXMLStreamReader(file));
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new IOException("Not an icon", e);
        }
    }

    private static Drawing read(XMLStreamReader xml) throws XMLStreamException, IOException {
        double width = 0;
        double height = 0;
        List<Shape> shapes = new ArrayList<>();
        Deque<Inherited> groups = new ArrayDeque<>();
        groups.push(new Inherited(false, new AffineTransform()));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if ("svg".equals(xml.getLocalName()) && width == 0) {
                    width = number(xml, "width", 16);
                    height = number(xml, "height", 16);
                }
                Inherited inherited = inherited(xml, groups.peek());
                groups.push(inherited);
                Outline outline = outline(xml);
                if (outline != null) {
                    shapes.add(new Shape.Figure(PathData.transformed(outline, inherited.place()), colour(xml, "fill"), pen(xml, inherited)));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                groups.pop();
            }
        }
        if (width <= 0 || height <= 0) {
            throw new IOException("An icon without a size");
        }
        return new Drawing(width, height, shapes);
    }

    private static Inherited inherited(XMLStreamReader xml, Inherited outer) {
        boolean round = outer.round() || "round".equals(xml.getAttributeValue(null, "stroke-linecap"));
        AffineTransform place = new AffineTransform(outer.place());
        String transform = xml.getAttributeValue(null, "transform");
        Matcher rotation = ROTATE.matcher(transform == null ? "" : transform);
        if (rotation.matches()) {
            place.rotate(Math.toRadians(Double.parseDouble(rotation.group(1))), Double.parseDouble(rotation.group(2)),
                    Double.parseDouble(rotation.group(3)));
        }
        return new Inherited(round, place);
    }

    private static Outline outline(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "rect" -> Outline.rounded(number(xml, "x", 0), number(xml, "y", 0), number(xml, "width", 0), number(xml, "height", 0),
                    number(xml, "rx", 0));
            case "circle" -> Outline.ellipse(number(xml, "cx", 0), number(xml, "cy", 0), number(xml, "r", 0), number(xml, "r", 0));
            case "ellipse" -> Outline.ellipse(number(xml, "cx", 0), number(xml, "cy", 0), number(xml, "rx", 0), number(xml, "ry", 0));
            case "path" -> new PathData(xml.getAttributeValue(null, "d")).outline();
            default -> null;
        };
    }

    private static Pen pen(XMLStreamReader xml, Inherited inherited) {
        String stroke = xml.getAttributeValue(null, "stroke");
        return stroke == null || !COLOUR.matcher(stroke).matches() ? null
                : new Pen(stroke, number(xml, "stroke-width", 1), List.of(), inherited.round());
    }

    private static String colour(XMLStreamReader xml, String name) {
        String colour = xml.getAttributeValue(null, name);
        return colour == null ? "#000000" : COLOUR.matcher(colour).matches() ? colour : null;
    }

    private static double number(XMLStreamReader xml, String name, double otherwise) {
        String text = xml.getAttributeValue(null, name);
        return text == null ? otherwise : Double.parseDouble(text);
    }
}
