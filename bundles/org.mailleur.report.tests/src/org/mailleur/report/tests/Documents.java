package org.mailleur.report.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mailleur.report.ReportFormat;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads what stands in documents. */
final class Documents {

    private Documents() {
    }

    /** Returns all text of a document, with blanks made even. */
    static String text(ReportFormat format, byte[] bytes) throws IOException {
        return switch (format) {
            case PDF -> even(String.join("\n", pages(bytes, false)));
            case HTML -> even(htmlLines(bytes));
            case DOCX, ODT, XLSX -> even(partsText(bytes));
        };
    }

    /** Returns everything that is in a document, markup and all: what must not leave must not be here either. */
    static String everything(ReportFormat format, byte[] bytes) throws IOException {
        return switch (format) {
            case PDF -> String.join("\n", pages(bytes, false)) + new String(bytes, StandardCharsets.ISO_8859_1);
            case HTML -> new String(bytes, StandardCharsets.UTF_8);
            case DOCX, ODT, XLSX -> String.join("\n", parts(bytes).values().stream().map(p -> new String(p, StandardCharsets.UTF_8)).toList());
        };
    }

    /** Returns the text of each page, in the order of the document or as it stands on the page, line by line. */
    static List<String> pages(byte[] pdf, boolean byPosition) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(byPosition);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    static Map<String, byte[]> parts(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static Document xml(byte[] bytes) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    static List<Element> all(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (org.w3c.dom.Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static String partsText(byte[] archive) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, byte[]> part : parts(archive).entrySet()) {
            if (part.getKey().endsWith(".xml")) {
                text.append(unescaped(new String(part.getValue(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", " "))).append('\n');
            }
        }
        return text.toString();
    }

    /** Returns the text of an HTML page, a line for each block. */
    static String htmlLines(byte[] html) {
        String page = new String(html, StandardCharsets.UTF_8);
        String body = page.substring(page.indexOf("<body"));
        return unescaped(body.replaceAll("<br[^>]*>", " ").replaceAll("\\s*<[^>]*>\\s*", "\n")).replaceAll("\n+", "\n").strip();
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#xa0;", "\u00a0").replace("&amp;", "&");
    }

    static String even(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }
}
