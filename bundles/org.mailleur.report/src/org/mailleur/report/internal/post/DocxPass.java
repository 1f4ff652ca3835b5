package org.mailleur.report.internal.post;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mailleur.report.internal.birt.Rendered;
import org.mailleur.report.rows.RowSets;

/**
 * Makes a good Word document of BIRT's: real headings, a table of contents, styles, language, running heads with page fields,
 * embedded fonts; and a valid one: BIRT puts some elements where the format has no place for them.
 */
final class DocxPass implements PostPass {

    private static final String DOCUMENT = "word/document.xml";
    private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final DocxFonts fonts = new DocxFonts();

    @Override
    public byte[] apply(Rendered rendered, RowSets rows) throws IOException {
        Archive source = Archive.read(rendered.bytes());
        Document document = Xml.parse(source.get(DOCUMENT), DocxTidy.IGNORED);
        new DocxBody(document).transform(rows);
        new DocxTidy(document).tidy();
        Archive result = new Archive();
        result.put("[Content_Types].xml", contentTypes());
        result.put("_rels/.rels", relationships(List.of(
                relationship("rId1", OFFICE + "officeDocument", DOCUMENT), relationship("rId2",
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"))));
        result.put("docProps/core.xml", DocxParts.core(rendered.title()));
        result.put(DOCUMENT, Xml.write(document));
        result.put(RELATIONSHIPS, relationships(documentRelationships(source, result, document)));
        result.putShipped("word/styles.xml", "docx/styles.xml");
        result.putShipped("word/settings.xml", "docx/settings.xml");
        result.put("word/header1.xml", DocxParts.header(rendered, DocxParts.RIGHT));
        result.put("word/footer1.xml", DocxParts.footer(rendered, DocxParts.RIGHT));
        result.put("word/header2.xml", DocxParts.header(rendered, DocxParts.RIGHT_ACROSS));
        result.put("word/footer2.xml", DocxParts.footer(rendered, DocxParts.RIGHT_ACROSS));
        fonts.embed(result);
        return result.write("");
    }

    private static List<String> documentRelationships(Archive source, Archive result, Document document) throws IOException {
        List<String> entries = new ArrayList<>(List.of(
                relationship("rIdStyles", OFFICE + "styles", "styles.xml"), relationship("rIdSettings", OFFICE + "settings", "settings.xml"),
                relationship("rIdFonts", OFFICE + "fontTable", "fontTable.xml"),
                relationship(DocxBody.HEADER_ID, OFFICE + "header", "header1.xml"),
                relationship(DocxBody.FOOTER_ID, OFFICE + "footer", "footer1.xml"),
                relationship(DocxBody.HEADER_ACROSS_ID, OFFICE + "header", "header2.xml"),
                relationship(DocxBody.FOOTER_ACROSS_ID, OFFICE + "footer", "footer2.xml")));
        TreeSet<String> used = new TreeSet<>();
        Xml.all(document, "a:blip").forEach(blip -> used.add(blip.getAttribute("r:embed")));
        for (Element old : Xml.all(Xml.parse(source.get(RELATIONSHIPS)), "Relationship")) {
            if (used.contains(old.getAttribute("Id"))) {
                String name = old.getAttribute("Target").replaceFirst("^.*/", "");
                result.put("word/media/" + name.toLowerCase(java.util.Locale.ROOT), source.get("media/" + name));
                entries.add(relationship(old.getAttribute("Id"), OFFICE + "image", "media/" + name.toLowerCase(java.util.Locale.ROOT)));
            }
        }
        return entries;
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    static String relationships(List<String> entries) {
        return DocxParts.DECLARATION + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", entries) + "</Relationships>";
    }

    private static String contentTypes() {
        StringBuilder types = new StringBuilder(DocxParts.DECLARATION)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        Map.of("rels", "application/vnd.openxmlformats-package.relationships+xml", "xml", "application/xml", "png", "image/png", "jpg",
                "image/jpeg", "jpeg", "image/jpeg", "odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont")
                .entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(type -> types.append("<Default Extension=\"")
                        .append(type.getKey()).append("\" ContentType=\"").append(type.getValue()).append("\"/>"));
        types.append(override("/word/document.xml", WORD + "document.main+xml")).append(override("/word/styles.xml", WORD + "styles+xml"))
                .append(override("/word/settings.xml", WORD + "settings+xml")).append(override("/word/fontTable.xml", WORD + "fontTable+xml"))
                .append(override("/word/header1.xml", WORD + "header+xml")).append(override("/word/footer1.xml", WORD + "footer+xml"))
                .append(override("/word/header2.xml", WORD + "header+xml")).append(override("/word/footer2.xml", WORD + "footer+xml"))
                .append(override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
        return types.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }
}
