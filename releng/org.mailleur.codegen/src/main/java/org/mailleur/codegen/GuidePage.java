package org.mailleur.codegen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A page of the guide. */
final class GuidePage {

    /** The folder of pictures beside the pages. */
    static final String PICTURES = "images";

    private final Path source;
    private final Node document;
    private final Set<Path> pictures = new LinkedHashSet<>();
    private String title;

    private GuidePage(Path source, Node document) {
        this.source = source;
        this.document = document;
        this.title = source.getFileName().toString();
    }

    /**
     * Reads a page.
     *
     * @throws IOException
     *             if there is no such page
     */
    static GuidePage read(Path source) throws IOException {
        Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
        GuidePage page = new GuidePage(source, parser.parse(Files.readString(source)));
        page.adapt();
        return page;
    }

    /** What it is called when it ships. */
    String file() {
        return source.getFileName().toString().replaceFirst("[.]md$", ".html");
    }

    /** What stands above it. */
    String title() {
        return title;
    }

    /** What has to lie beside it. */
    Set<Path> pictures() {
        return pictures;
    }

    /** Leads links to other pages and pictures to where they ship; what does not ship is named only. */
    private void adapt() {
        List<Link> outside = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                String to = link.getDestination();
                if (to.matches("[a-z-]+[.]md(#.*)?")) {
                    link.setDestination(to.replaceFirst("[.]md", ".html"));
                } else if (!to.startsWith("#")) {
                    outside.add(link);
                }
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                Path picture = source.resolveSibling(image.getDestination()).normalize();
                pictures.add(picture);
                image.setDestination(PICTURES + "/" + picture.getFileName());
                visitChildren(image);
            }

            @Override
            public void visit(Heading heading) {
                if (heading.getLevel() == 1) {
                    title = words(heading);
                }
                visitChildren(heading);
            }
        });
        outside.forEach(GuidePage::nameOnly);
    }

    private static void nameOnly(Link link) {
        for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
            link.insertBefore(child);
        }
        link.unlink();
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    /** By this a link leads to a heading: its words, as Markdown is read elsewhere too. */
    private static String anchor(Node heading) {
        return words(heading).toLowerCase(Locale.FRENCH).replaceAll("[^\\p{L}\\p{N} -]", "").strip().replace(' ', '-');
    }

    /**
     * Writes it with a list of all pages beside it.
     *
     * @throws IOException
     *             if the frame of pages cannot be read
     */
    String html(List<GuidePage> all) throws IOException {
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).escapeHtml(true).sanitizeUrls(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> attributes.putAll(node instanceof Heading ? Map.of("id", anchor(node)) : Map.of())).build();
        StringBuilder list = new StringBuilder();
        for (GuidePage each : all) {
            String here = each == this ? " aria-current=\"page\"" : "";
            list.append("<li><a href=\"").append(each.file()).append('"').append(here).append('>').append(escaped(each.title)).append("</a></li>\n");
        }
        try (InputStream frame = GuidePage.class.getResourceAsStream("guide.html")) {
            return new String(frame.readAllBytes(), StandardCharsets.UTF_8).replace("@TITLE@", escaped(title)).replace("@PAGES@", list).replace("@TEXT@", renderer.render(document));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
