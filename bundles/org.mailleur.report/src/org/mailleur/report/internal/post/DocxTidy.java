package org.mailleur.report.internal.post;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes away what BIRT repeats on each run and paragraph though the styles say it, and puts the rest into the order and form
 * that the format asks for (source: ECMA-376 part 1, chapter 17).
 */
final class DocxTidy {

    /** What the styles say, or the format has no place for; more than half of what BIRT writes. */
    static final Set<String> IGNORED = Set.of("w:rFonts", "w:bidi", "w:tblStyle", "w:tblOverlap", "w:tblLook");

    private static final Map<String, List<String>> ORDERS = Map.of(
            "w:pPr", List.of("w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:pBdr", "w:shd", "w:tabs", "w:spacing", "w:ind",
                    "w:jc", "w:outlineLvl", "w:rPr", "w:sectPr"),
            "w:rPr", List.of("w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:color", "w:spacing", "w:sz", "w:szCs", "w:u", "w:shd"),
            "w:tblPr", List.of("w:tblW", "w:jc", "w:tblInd", "w:tblBorders", "w:shd", "w:tblLayout", "w:tblCellMar"),
            "w:tcPr", List.of("w:tcW", "w:gridSpan", "w:vMerge", "w:tcBorders", "w:shd", "w:noWrap", "w:tcMar", "w:vAlign"),
            "w:tcMar", List.of("w:top", "w:left", "w:bottom", "w:right"),
            "w:tcBorders", List.of("w:top", "w:left", "w:bottom", "w:right"),
            "w:pBdr", List.of("w:top", "w:left", "w:bottom", "w:right"),
            "w:trPr", List.of("w:cantSplit", "w:trHeight", "w:tblHeader"));

    private final Document document;

    DocxTidy(Document document) {
        this.document = document;
    }

    void tidy() {
        Map<String, List<Element>> before = Xml.byName(document);
        all(before, "w:tc").forEach(cell -> Xml.remove(cell, "w:pPr"));
        all(before, "w:p").forEach(paragraph -> Xml.remove(paragraph, "w:rPr"));
        all(before, "w:pPr").forEach(DocxTidy::tidyParagraph);
        all(before, "w:r").forEach(DocxTidy::tidyRun);
        all(before, "w:tblBorders").forEach(DocxTidy::removeEmpty);
        all(before, "w:gridCol").forEach(DocxTidy::nameWidth);
        all(before, "w:tcPr").forEach(DocxTidy::tidyCell);
        all(before, "w:tr").forEach(this::keepTogether);
        Map<String, List<Element>> after = Xml.byName(document);
        ORDERS.forEach((name, order) -> all(after, name).forEach(element -> Xml.order(element, order)));
    }

    private static List<Element> all(Map<String, List<Element>> elements, String name) {
        return elements.getOrDefault(name, List.of());
    }

    private static void tidyParagraph(Element properties) {
        Xml.remove(properties, "w:rPr");
        Xml.children(properties, "w:pBdr").forEach(DocxTidy::removeEmpty);
        Xml.children(properties, "w:jc").stream().filter(jc -> jc.getAttribute("w:val").equals("left")).forEach(Xml::remove);
        for (Element spacing : Xml.children(properties, "w:spacing")) {
            // Lines of a fixed height would cut whatever is taller; the styles have their own.
            if (!spacing.getAttribute("w:line").equals("20")) {
                spacing.removeAttribute("w:line");
                spacing.removeAttribute("w:lineRule");
            }
            removeEmpty(spacing);
        }
    }

    private static void tidyRun(Element run) {
        Element properties = Xml.child(run, "w:rPr");
        if (properties == null) {
            return;
        }
        Xml.remove(properties, "w:spacing");
        drop(properties, "w:color", "1f2933");
        drop(properties, "w:sz", "20");
        drop(properties, "w:szCs", "20");
        removeEmpty(properties);
    }

    private static void drop(Element properties, String name, String value) {
        Xml.children(properties, name).stream().filter(child -> child.getAttribute("w:val").equals(value)).forEach(Xml::remove);
    }

    private static void removeEmpty(Element element) {
        if (element.getFirstChild() == null && !element.hasAttributes()) {
            Xml.remove(element);
        }
    }

    private static void nameWidth(Element column) {
        if (column.hasAttribute("w:val")) {
            column.setAttribute("w:w", column.getAttribute("w:val"));
            column.removeAttribute("w:val");
        }
    }

    private static void tidyCell(Element properties) {
        drop(properties, "w:vAlign", "baseline");
        drop(properties, "w:noWrap", "off");
        Xml.children(properties, "w:tcBorders").forEach(DocxTidy::removeEmpty);
    }

    private void keepTogether(Element row) {
        Element properties = Xml.child(row, "w:trPr");
        if (properties == null) {
            properties = document.createElement("w:trPr");
            row.insertBefore(properties, row.getFirstChild());
        }
        properties.appendChild(document.createElement("w:cantSplit"));
    }
}
