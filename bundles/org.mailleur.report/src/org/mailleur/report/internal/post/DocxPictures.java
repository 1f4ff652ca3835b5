package org.mailleur.report.internal.post;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Redraws pictures: BIRT writes them in VML, which Word kept for old files only, with a link to a file that is not there. */
final class DocxPictures {

    private static final Pattern SIZE = Pattern.compile("width:([0-9.]+)pt;height:([0-9.]+)pt");
    /** English metric units to the point. */
    private static final double UNITS = 12700;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    private final Document document;

    DocxPictures(Document document) {
        this.document = document;
    }

    void redraw() {
        int number = 0;
        for (Element old : Xml.all(document, "w:pict")) {
            Element shape = Xml.child(old, "v:shape");
            Element data = shape == null ? null : Xml.child(shape, "v:imagedata");
            Matcher size = shape == null ? null : SIZE.matcher(shape.getAttribute("style"));
            if (data != null && size != null && size.find()) {
                old.getParentNode().insertBefore(drawing(data.getAttribute("r:id"), shape.getAttribute("alt"),
                        Math.round(Double.parseDouble(size.group(1)) * UNITS), Math.round(Double.parseDouble(size.group(2)) * UNITS), ++number), old);
            }
            Xml.remove(old);
        }
    }

    private Element drawing(String relation, String alt, long width, long height, int number) {
        Element drawing = document.createElement("w:drawing");
        Element inline = add(drawing, "wp:inline", "xmlns:wp", DRAWING + "wordprocessingDrawing", "distT", "0", "distB", "0", "distL", "0",
                "distR", "0");
        add(inline, "wp:extent", "cx", Long.toString(width), "cy", Long.toString(height));
        add(inline, "wp:docPr", "id", Integer.toString(number), "name", "Image " + number, "descr", alt);
        Element graphic = add(inline, "a:graphic", "xmlns:a", DRAWING + "main");
        Element picture = add(add(graphic, "a:graphicData", "uri", DRAWING + "picture"), "pic:pic", "xmlns:pic", DRAWING + "picture");
        Element description = add(picture, "pic:nvPicPr");
        add(description, "pic:cNvPr", "id", Integer.toString(number), "name", "Image " + number, "descr", alt);
        add(description, "pic:cNvPicPr");
        Element fill = add(picture, "pic:blipFill");
        add(fill, "a:blip", "r:embed", relation);
        add(add(fill, "a:stretch"), "a:fillRect");
        Element properties = add(picture, "pic:spPr");
        Element transform = add(properties, "a:xfrm");
        add(transform, "a:off", "x", "0", "y", "0");
        add(transform, "a:ext", "cx", Long.toString(width), "cy", Long.toString(height));
        add(add(properties, "a:prstGeom", "prst", "rect"), "a:avLst");
        return drawing;
    }

    private Element add(Element parent, String name, String... attributes) {
        Element element = document.createElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        parent.appendChild(element);
        return element;
    }
}
