package org.mailleur.core.file.internal;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.xmi.XMLDefaultHandler;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLLoadImpl;
import org.xml.sax.SAXException;

/**
 * Parsers without document types and external entities. Model files come from others; none of ours needs either, and both are
 * ways to read other files or to exhaust the memory.
 */
public final class HardenedParserPool implements XMLParserPool {

    /** What each parser is told; the pool applies it itself, so that no caller can forget it. */
    static final Map<String, Boolean> FEATURES = Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE,
            "http://xml.org/sax/features/external-general-entities", Boolean.FALSE,
            "http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE,
            XMLConstants.FEATURE_SECURE_PROCESSING, Boolean.TRUE);

    private final SAXParserFactory factory;
    private final Queue<SAXParser> free = new ConcurrentLinkedQueue<>();

    /** Makes the pool. */
    public HardenedParserPool() {
        factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setValidating(false);
    }

    /**
     * Returns a parser that reads no document type and no external entity.
     *
     * @return the parser
     * @throws ParserConfigurationException when the JDK's parser knows a feature no longer
     * @throws SAXException                 likewise
     */
    public SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParser parser;
        synchronized (factory) {
            // A factory is made for one thread; the parsers that it makes are used by several.
            parser = factory.newSAXParser();
        }
        for (Map.Entry<String, Boolean> feature : FEATURES.entrySet()) {
            parser.getXMLReader().setFeature(feature.getKey(), feature.getValue().booleanValue());
        }
        return parser;
    }

    @Override
    public SAXParser get(Map<String, Boolean> features, Map<String, ?> properties, boolean lexical)
            throws ParserConfigurationException, SAXException {
        SAXParser parser = free.poll();
        return parser == null ? parser() : parser;
    }

    @Override
    public void release(SAXParser parser, Map<String, Boolean> features, Map<String, ?> properties, boolean lexical) {
        free.add(parser);
    }

    @Override
    public XMLDefaultHandler getDefaultHandler(XMLResource resource, XMLLoad load, XMLHelper helper, Map<?, ?> options) {
        return ((XMLLoadImpl) load).createDefaultHandler();
    }

    @Override
    public void releaseDefaultHandler(XMLDefaultHandler handler, Map<?, ?> options) {
        // Each file has a handler of its own: it holds the place in the file.
    }
}
