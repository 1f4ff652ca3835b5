package org.mailleur.report.internal.post;

import org.mailleur.report.rows.ContentsRow;
import org.mailleur.report.rows.RowSets;

/**
 * Puts a table of contents in the place of BIRT's table: lines in Word's own styles, each a link with a field for the page number
 * of its heading.
 * <p>
 * There is no TOC field around them: LibreOffice would show what the field holds instead of working out the page numbers, and a
 * contents page without numbers is worse than one that cannot be rebuilt by a click.
 */
final class DocxContents {

    private final Document document;

    DocxContents(Document document) {
        this.document = document;
    }

    void replace(RowSets rows) {
        Element table = table();
        if (table == null) {
            return;
        }
        for (Record row : rows.rows("contents")) {
            ContentsRow line = (ContentsRow) row;
            table.getParentNode().insertBefore(entry(line), table);
        }
        Xml.remove(table);
    }

    private Element table() {
        for (Element bookmark : Xml.all(document, "w:bookmarkStart")) {
            if (bookmark.getAttribute("w:name").startsWith("page_")) {
                return bookmark.getParentNode().getParentNode().getParentNode();
            }
        }
        return null;
    }

    private Element entry(ContentsRow line) {
        Element paragraph = document.createElement("w:p");
        Element properties = document.createElement("w:pPr");
        Element style = document.createElement("w:pStyle");
        style.setAttribute("w:val", "TOC" + line.level());
        properties.appendChild(style);
        paragraph.appendChild(properties);
        Element link = document.createElement("w:hyperlink");
        link.setAttribute("w:anchor", line.target());
        link.setAttribute("w:history", "1");
        link.appendChild(text(line.title()));
        Element tab = document.createElement("w:r");
        tab.appendChild(document.createElement("w:tab"));
        link.appendChild(tab);
        // Dirty fields are worked out when the document is opened.
        link.appendChild(fieldChar("begin", true));
        link.appendChild(instruction(" PAGEREF " + line.target() + " \\h "));
        link.appendChild(fieldChar("separate", false));
        link.appendChild(text(""));
        link.appendChild(fieldChar("end", false));
        paragraph.appendChild(link);
        return paragraph;
    }

    private Element text(String words) {
        Element run = document.createElement("w:r");
        Element text = document.createElement("w:t");
        text.setAttribute("xml:space", "preserve");
        text.setTextContent(words);
        run.appendChild(text);
        return run;
    }

    private Element instruction(String words) {
        Element run = document.createElement("w:r");
        Element instruction = document.createElement("w:instrText");
        instruction.setAttribute("xml:space", "preserve");
        instruction.setTextContent(words);
        run.appendChild(instruction);
        return run;
    }

    private Element fieldChar(String type, boolean dirty) {
        Element run = document.createElement("w:r");
        Element character = document.createElement("w:fldChar");
        character.setAttribute("w:fldCharType", type);
        if (dirty) {
            character.setAttribute("w:dirty", "true");
        }
        run.appendChild(character);
        return run;
    }
}
