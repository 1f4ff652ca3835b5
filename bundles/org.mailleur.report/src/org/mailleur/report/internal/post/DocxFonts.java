package org.mailleur.report.internal.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.mailleur.look.LookFonts;

/**
 * Embeds the report's fonts into a Word document, whole and unchanged (their licence, OFL 1.1, allows that); programs that do
 * not read embedded fonts fall back on a sans serif.
 * <p>
 * Source: ECMA-376 part 4, font embedding; the first 32 bytes are mixed with a key that stands beside.
 */
final class DocxFonts {

    private static final int MIXED = 32;
    private static final int KEY = 16;
    private static final Map<String, String> STYLES = new TreeMap<>(
            Map.of("Regular", "w:embedRegular", "Bold", "w:embedBold", "It", "w:embedItalic", "BoldIt", "w:embedBoldItalic"));
    /** The order of the elements in the format. */
    private static final List<String> ORDER = List.of("Regular", "Bold", "It", "BoldIt");

    /** Fonts by the name of their part, once they were asked for: packing them takes longer than all else in a document. */
    private final Map<String, Packed> packed = new HashMap<>();

    void embed(Archive document) throws IOException {
        StringBuilder elements = new StringBuilder();
        List<String> relationships = new ArrayList<>();
        for (String style : ORDER) {
            UUID key = UUID.nameUUIDFromBytes(style.getBytes(StandardCharsets.UTF_8));
            String file = "fonts/" + style.toLowerCase(java.util.Locale.ROOT) + ".odttf";
            if (!packed.containsKey(file)) {
                packed.put(file, Packed.deflated(mixed(LookFonts.original(style), key)));
            }
            document.put("word/" + file, packed.get(file));
            elements.append('<').append(STYLES.get(style)).append(" r:id=\"rId").append(style).append("\" w:fontKey=\"{")
                    .append(key.toString().toUpperCase(java.util.Locale.ROOT)).append("}\"/>");
            relationships.add("<Relationship Id=\"rId" + style
                    + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/font\" Target=\"" + file + "\"/>");
        }
        document.put("word/fontTable.xml", DocxParts.DECLARATION + "<w:fonts xmlns:w=\"" + DocxParts.WORD
                + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:font w:name=\"" + LookFonts.FAMILY
                + "\"><w:altName w:val=\"Arial\"/><w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/>" + elements + "</w:font></w:fonts>");
        document.put("word/_rels/fontTable.xml.rels", DocxPass.relationships(relationships));
    }

    private static byte[] mixed(byte[] font, UUID key) {
        String digits = key.toString().replace("-", "");
        for (int i = 0; i < MIXED; i++) {
            int at = (KEY - 1 - i % KEY) * 2;
            font[i] ^= (byte) Integer.parseInt(digits.substring(at, at + 2), KEY);
        }
        return font;
    }
}
