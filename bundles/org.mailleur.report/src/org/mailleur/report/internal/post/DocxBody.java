package org.mailleur.report.internal.post;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mailleur.report.rows.Bookmarks;
import org.mailleur.report.rows.RowSets;

/** Gives the body of a Word document its structure: headings, contents, sections, pictures; and takes BIRT's scaffolding away. */
final class DocxBody {

    static final String HEADER_ID = "rIdHeader";
    static final String FOOTER_ID = "rIdFooter";
    static final String HEADER_ACROSS_ID = "rIdHeaderAcross";
    static final String FOOTER_ACROSS_ID = "rIdFooterAcross";

    /** Headings from this level on recur, so their bookmarks would not be unique. */
    private static final int RECURRING = 4;

    private final Document document;

    DocxBody(Document document) {
        this.document = document;
    }

    void transform(RowSets rows) {
        removeEntryFields();
        new DocxContents(document).replace(rows);
        unwrapLists();
        removeFillers();
        markHeadings();
        mergeSections();
        new DocxPictures(document).redraw();
        keepTablesApart();
    }

    /** BIRT writes a hidden TC field before each entry of the outline; with real headings it only gets in the way. */
    private void removeEntryFields() {
        for (Element field : Xml.all(document, "w:instrText")) {
            if (field.getTextContent().startsWith(" TC ")) {
                Xml.remove(field.getParentNode().getParentNode());
            }
        }
    }

    /** BIRT makes a table of one cell of each list; headings in tables are missing in Word's navigation. */
    private void unwrapLists() {
        for (Element table : Xml.all(document, "w:tbl")) {
            List<Element> rows = Xml.children(table, "w:tr");
            boolean list = Xml.child(table, "w:tblGrid") == null && rows.size() == 1 && Xml.children(rows.getFirst(), "w:tc").size() == 1;
            if (list) {
                Element cell = Xml.child(rows.getFirst(), "w:tc");
                Xml.remove(cell, "w:tcPr", "w:pPr");
                Xml.unwrap(table, cell);
            } else if (rows.isEmpty()) {
                Xml.remove(table);
            }
        }
    }

    private void removeFillers() {
        for (Element paragraph : Xml.all(document, "w:p")) {
            if (Xml.child(paragraph, "w:r") == null && Xml.child(paragraph, "w:hyperlink") == null
                    && Xml.all(paragraph, "w:sectPr").isEmpty()) {
                Xml.remove(paragraph);
            }
        }
    }

    private void markHeadings() {
        int id = 0;
        Set<String> recurring = new HashSet<>();
        for (Element bookmark : Xml.all(document, "w:bookmarkStart")) {
            Element end = Xml.nextElement(bookmark);
            int level = Bookmarks.headingLevel(bookmark.getAttribute("w:name"));
            boolean contents = bookmark.getAttribute("w:name").equals("sommaire");
            Element paragraph = nextParagraph(end);
            if (level > 0 || contents) {
                restyle(paragraph, contents ? "TOCHeading" : "Heading" + level);
            }
            if (level > 0 && level < RECURRING) {
                bookmark.setAttribute("w:id", Integer.toString(id));
                end.setAttribute("w:id", Integer.toString(id++));
                paragraph.insertBefore(bookmark, Xml.nextElement(Xml.child(paragraph, "w:pPr")));
                paragraph.appendChild(end);
            } else {
                if (level == RECURRING) {
                    recurring.add(paragraph.getTextContent());
                }
                Xml.remove(bookmark);
                Xml.remove(end);
            }
        }
        restyleAgain(recurring);
    }

    /** BIRT writes a bookmark where it first occurs only; the headings that recur are found again by their bold words. */
    private void restyleAgain(Set<String> headings) {
        for (Element paragraph : Xml.all(document, "w:p")) {
            Element run = Xml.child(paragraph, "w:r");
            boolean bold = run != null && Xml.child(run, "w:rPr") != null && Xml.child(Xml.child(run, "w:rPr"), "w:b") != null;
            if (bold && !paragraph.getParentNode().getNodeName().equals("w:tc") && headings.contains(paragraph.getTextContent())) {
                restyle(paragraph, "Heading" + RECURRING);
            }
        }
    }

    private static Element nextParagraph(Element from) {
        Element next = Xml.nextElement(from);
        while (next != null && !next.getNodeName().equals("w:p")) {
            next = Xml.nextElement(next);
        }
        return next;
    }

    private void restyle(Element paragraph, String style) {
        Xml.remove(paragraph, "w:pPr");
        Element properties = document.createElement("w:pPr");
        Element reference = document.createElement("w:pStyle");
        reference.setAttribute("w:val", style);
        properties.appendChild(reference);
        paragraph.insertBefore(properties, paragraph.getFirstChild());
        Xml.children(paragraph, "w:r").forEach(run -> Xml.remove(run, "w:rPr"));
    }

    /** BIRT begins a section with each page break; those remain that differ: the cover without running heads, the rest with them, pages in landscape. */
    private void mergeSections() {
        List<Element> sections = Xml.all(document, "w:sectPr");
        List<Boolean> across = sections.stream().map(DocxBody::isAcross).toList();
        for (int i = 0; i < sections.size(); i++) {
            Element section = sections.get(i);
            boolean last = i == sections.size() - 1;
            if (i == 0 || last || !across.get(i).equals(across.get(i + 1))) {
                rewrite(section, i > 0, across.get(i).booleanValue());
            } else {
                Element paragraph = section.getParentNode().getParentNode();
                Element next = Xml.nextElement(paragraph);
                Xml.remove(paragraph);
                breakBefore(next.getNodeName().equals("w:p") ? next : Xml.all(next, "w:p").getFirst());
            }
        }
    }

    private static boolean isAcross(Element section) {
        Element size = Xml.child(section, "w:pgSz");
        return size != null && size.getAttribute("w:orient").equals("landscape");
    }

    private void rewrite(Element section, boolean running, boolean across) {
        while (section.getFirstChild() != null) {
            Xml.remove(section.getFirstChild());
        }
        if (running) {
            add(section, "w:headerReference", "w:type", "default", "r:id", across ? HEADER_ACROSS_ID : HEADER_ID);
            add(section, "w:footerReference", "w:type", "default", "r:id", across ? FOOTER_ACROSS_ID : FOOTER_ID);
        }
        String side = across ? "850" : "1134";
        if (across) {
            add(section, "w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape");
        } else {
            add(section, "w:pgSz", "w:w", "11906", "w:h", "16838");
        }
        add(section, "w:pgMar", "w:top", running ? "1361" : "680", "w:right", side, "w:bottom", "1134", "w:left", side, "w:header", "624",
                "w:footer", "567", "w:gutter", "0");
    }

    private void add(Element parent, String name, String... attributes) {
        Element element = document.createElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        parent.appendChild(element);
    }

    private void breakBefore(Element paragraph) {
        Element properties = Xml.child(paragraph, "w:pPr");
        if (properties == null) {
            properties = document.createElement("w:pPr");
            paragraph.insertBefore(properties, paragraph.getFirstChild());
        }
        properties.appendChild(document.createElement("w:pageBreakBefore"));
    }

    /** Two tables that touch become one, and a cell has to end with a paragraph. */
    private void keepTablesApart() {
        for (Element table : Xml.all(document, "w:tbl")) {
            Element next = Xml.nextElement(table);
            if (next == null || next.getNodeName().equals("w:tbl") || next.getNodeName().equals("w:sectPr")) {
                table.getParentNode().insertBefore(spacer(), next);
            }
        }
        for (Element cell : Xml.all(document, "w:tc")) {
            if (Xml.child(cell, "w:p") == null) {
                cell.appendChild(spacer());
            }
        }
    }

    private Node spacer() {
        Element paragraph = document.createElement("w:p");
        Element properties = document.createElement("w:pPr");
        add(properties, "w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
        paragraph.appendChild(properties);
        return paragraph;
    }
}
