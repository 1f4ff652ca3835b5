package org.mailleur.report.internal.post;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailleur.report.internal.birt.Rendered;
import org.mailleur.report.rows.Bookmarks;
import org.mailleur.report.rows.RowSets;

/** Gives BIRT's OpenDocument text real headings, page numbers in its table of contents, language and title. */
final class OdtPass implements PostPass {

    private static final String CONTENT = "content.xml";
    private static final String PAGE = "page_";

    @Override
    public byte[] apply(Rendered rendered, RowSets rows) throws IOException {
        Archive archive = Archive.read(rendered.bytes());
        Document content = Xml.parse(archive.get(CONTENT));
        Map<String, Element> styles = new HashMap<>();
        Xml.all(content, "style:style").forEach(style -> styles.put(style.getAttribute("style:name"), style));
        Xml.all(content, "text:toc-mark").forEach(Xml::remove);
        unwrapLists(content, styles);
        markHeadings(content, styles);
        archive.put(CONTENT, Xml.write(content));
        Document page = Xml.parse(archive.get("styles.xml"));
        OdtStyles.complete(page);
        archive.put("styles.xml", Xml.write(page));
        archive.put("meta.xml", OdtStyles.meta(rendered.title()));
        return archive.write("mimetype");
    }

    /** BIRT makes a table of one cell of each list; headings belong outside of tables. */
    private static void unwrapLists(Document content, Map<String, Element> styles) {
        for (Element table : Xml.all(content, "table:table")) {
            List<Element> rows = Xml.children(table, "table:table-row");
            boolean columns = Xml.child(table, "table:table-column") != null;
            if (rows.isEmpty() && Xml.child(table, "table:table-header-rows") == null) {
                Xml.remove(table);
            } else if (!columns && rows.size() == 1 && Xml.children(rows.getFirst()).size() == 1) {
                Element cell = Xml.children(rows.getFirst()).getFirst();
                moveBreak(styles.get(table.getAttribute("table:style-name")), cell, styles);
                Xml.unwrap(table, cell);
            }
        }
    }

    /** A list that began a page hands the page break to its first paragraph. */
    private static void moveBreak(Element tableStyle, Element cell, Map<String, Element> styles) {
        List<Element> paragraphs = Xml.all(cell, "text:p");
        if (tableStyle == null || !tableStyle.hasAttribute("style:master-page-name") || paragraphs.isEmpty()) {
            return;
        }
        Element first = paragraphs.getFirst();
        Element style = styles.get(first.getAttribute("text:style-name"));
        if (style == null || !style.hasAttribute("style:master-page-name")) {
            Element copy = style == null ? new Element("style:style") : style.copy();
            copy.setAttribute("style:family", "paragraph");
            copy.setAttribute("style:name", (style == null ? "Break" : style.getAttribute("style:name")) + "_" + tableStyle.getAttribute("style:name"));
            copy.setAttribute("style:master-page-name", tableStyle.getAttribute("style:master-page-name"));
            tableStyle.getParentNode().appendChild(copy);
            styles.put(copy.getAttribute("style:name"), copy);
            first.setAttribute("text:style-name", copy.getAttribute("style:name"));
        }
    }

    private static void markHeadings(Document content, Map<String, Element> styles) {
        for (Element bookmark : Xml.all(content, "text:bookmark")) {
            String name = bookmark.getAttribute("text:name");
            int level = Bookmarks.headingLevel(name);
            if (level > 0) {
                heading(bookmark.getParentNode(), level, styles);
            } else {
                if (name.startsWith(PAGE)) {
                    pageNumber(bookmark.getParentNode(), name.substring(PAGE.length()));
                }
                Xml.remove(bookmark);
            }
        }
    }

    private static void heading(Element paragraph, int level, Map<String, Element> styles) {
        Element style = styles.get(paragraph.getAttribute("text:style-name"));
        if (style != null) {
            style.setAttribute("style:parent-style-name", OdtStyles.heading(level));
        }
        paragraph.rename("text:h");
        paragraph.setAttribute("text:outline-level", Integer.toString(level));
    }

    private static void pageNumber(Element paragraph, String target) {
        Element reference = new Element("text:bookmark-ref");
        reference.setAttribute("text:reference-format", "page");
        reference.setAttribute("text:ref-name", target);
        paragraph.appendChild(reference);
    }
}
