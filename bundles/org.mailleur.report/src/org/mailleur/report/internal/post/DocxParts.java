package org.mailleur.report.internal.post;

import org.mailleur.report.internal.birt.Rendered;

/** The small parts of a Word document that are written anew: properties, running head and foot. */
final class DocxParts {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Right edge of the text in twentieths of a point: 170 mm. */
    static final int RIGHT = 9638;
    /** The same on a page in landscape: 267 mm. */
    static final int RIGHT_ACROSS = 15138;

    private DocxParts() {
    }

    static String core(String title) {
        return DECLARATION + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Xml.escaped(title)
                + "</dc:title><dc:creator>Mailleur</dc:creator><dc:language>fr-FR</dc:language></cp:coreProperties>";
    }

    static String header(Rendered rendered, int right) {
        String border = "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"3\" w:color=\"9AA5B1\"/></w:pBdr>";
        return DECLARATION + "<w:hdr xmlns:w=\"" + WORD + "\"><w:p><w:pPr><w:pStyle w:val=\"Header\"/>" + border + tabs(right) + "</w:pPr>"
                + run(rendered.head()) + "<w:r><w:tab/></w:r>" + run(rendered.banner()) + "</w:p></w:hdr>";
    }

    static String footer(Rendered rendered, int right) {
        return DECLARATION + "<w:ftr xmlns:w=\"" + WORD + "\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/>" + tabs(right) + "</w:pPr>"
                + run(rendered.foot()) + "<w:r><w:tab/></w:r>" + run("page\u00a0") + field("PAGE") + run("\u00a0sur\u00a0") + field("NUMPAGES")
                + "</w:p></w:ftr>";
    }

    private static String tabs(int right) {
        return "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + right + "\"/></w:tabs>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + Xml.escaped(text) + "</w:t></w:r>";
    }

    private static String field(String instruction) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + instruction
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }
}
