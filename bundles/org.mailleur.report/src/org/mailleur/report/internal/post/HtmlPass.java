package org.mailleur.report.internal.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mailleur.report.internal.birt.Rendered;
import org.mailleur.report.rows.Bookmarks;
import org.mailleur.report.rows.RowSets;

/**
 * Makes one self-contained page of BIRT's HTML: real headings, language and title, pictures inside; no scripts. Only the
 * elements and attributes that the report needs pass through, so that nothing that BIRT may add, or a text may try, gets out.
 */
final class HtmlPass implements PostPass {

    private static final Pattern STYLE = Pattern.compile("<style[^>]*>([^<]*\\.style_0 [^<]*)</style>");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)\\s*=\\s*\"([^\"]*)\"");
    private static final Set<String> ELEMENTS = Set.of("div", "table", "tr", "td", "th", "col", "a", "br", "img", "span");
    private static final Set<String> EMPTY = Set.of("col", "br", "img");
    private static final Set<String> ATTRIBUTES = Set.of("class", "style", "href", "src", "alt", "scope", "colspan", "rowspan", "align",
            "valign", "id");
    /** Headings of this level recur, so their names would not be unique. */
    private static final int RECURRING = 4;
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    @Override
    public byte[] apply(Rendered rendered, RowSets rows) throws IOException {
        String source = new String(rendered.bytes(), StandardCharsets.UTF_8);
        Matcher style = STYLE.matcher(source);
        if (!style.find()) {
            throw new IOException("HTML without styles");
        }
        StringBuilder page = new StringBuilder(source.length());
        page.append("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(POLICY).append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(Xml.escaped(rendered.title())).append("</title>\n<style>").append(style.group(1)).append(own()).append("</style>\n</head>\n")
                .append("<body class=\"style_0\">\n");
        if (!rendered.banner().isEmpty()) {
            page.append("<p class=\"banner\">").append(Xml.escaped(rendered.banner())).append("</p>\n");
        }
        page.append("<main>\n");
        appendBody(page, source.substring(style.end()));
        return page.append("</main>\n</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String own() throws IOException {
        try (java.io.InputStream stream = HtmlPass.class.getResourceAsStream("/parts/html/page.css")) {
            if (stream == null) {
                throw new IOException("Missing in the bundle: parts/html/page.css");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void appendBody(StringBuilder page, String source) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(source);
        int at = 0;
        boolean script = false;
        while (tag.find()) {
            String name = tag.group(2).toLowerCase(java.util.Locale.ROOT);
            if (!script) {
                page.append(source, at, tag.start());
            }
            at = tag.end();
            boolean closing = !tag.group(1).isEmpty();
            if (name.equals("script") || name.equals("style")) {
                script = !closing;
            } else if (!script) {
                appendTag(page, closing, name.equals("embed") ? "img" : name, tag.group(3), open);
            }
        }
    }

    private static void appendTag(StringBuilder page, boolean closing, String name, String attributes, Deque<String> open) {
        if (!ELEMENTS.contains(name) || closing && EMPTY.contains(name)) {
            return;
        }
        if (closing) {
            page.append("</").append(open.isEmpty() ? name : open.pop()).append('>');
            return;
        }
        StringBuilder kept = new StringBuilder();
        int level = 0;
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            String key = attribute.group(1).toLowerCase(java.util.Locale.ROOT);
            int heading = key.equals("id") ? Bookmarks.headingLevel(attribute.group(2)) : 0;
            boolean made = key.equals("id") && (heading == 0 || heading == RECURRING);
            level = Math.max(level, heading);
            if (ATTRIBUTES.contains(key) && !made) {
                kept.append(' ').append(key).append("=\"").append(attribute.group(2)).append('"');
            }
        }
        String element = level > 0 && name.equals("div") ? "h" + level : name;
        if (!EMPTY.contains(name)) {
            open.push(element);
        }
        page.append('<').append(element).append(kept).append('>');
    }
}
