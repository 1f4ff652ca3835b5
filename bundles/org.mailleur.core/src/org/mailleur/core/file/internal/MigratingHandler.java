package org.mailleur.core.file.internal;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.xmi.XMLDefaultHandler;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.mailleur.core.migration.Migration;
import org.mailleur.core.migration.MigrationLog;
import org.mailleur.core.migration.MigrationSteps;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Stands between the parser and what builds the model, and puts the migration of an older file between them. A file is parsed once,
 * whatever its version; its lines are those that problems tell.
 */
final class MigratingHandler extends DefaultHandler2 implements XMLDefaultHandler {

    private final XMLDefaultHandler builder;
    private final MigrationSteps steps = MigrationSteps.known();
    private final MigrationLog log = new MigrationLog(this::line);
    private Locator locator;
    private ContentHandler route;
    private int from;

    MigratingHandler(XMLDefaultHandler builder) {
        this.builder = builder;
    }

    /** What was done to the file; empty when it was of today's format. */
    Optional<Migration> migration() {
        return route == null || from == steps.current() ? Optional.empty() : Optional.of(new Migration(from, steps.current(), log.changes()));
    }

    private int line() {
        return locator == null ? 0 : locator.getLineNumber();
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
        builder.setDocumentLocator(given);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (route != null) {
            route.startElement(uri, localName, name, attributes);
            return;
        }
        from = steps.version(attributes);
        route = steps.chain(from, log, builder);
        route.startElement(uri, localName, name, from == steps.current() ? attributes : steps.brought(attributes));
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        route.endElement(uri, localName, name);
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        route.characters(chars, start, length);
    }

    // What follows stands in no file of ours, or is none of a step's business: it goes straight to the builder.

    @Override
    public void prepare(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
        builder.prepare(resource, helper, options);
    }

    @Override
    public void reset() {
        builder.reset();
    }

    @Override
    public void startDocument() throws SAXException {
        builder.startDocument();
    }

    @Override
    public void endDocument() throws SAXException {
        builder.endDocument();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        builder.startPrefixMapping(prefix, uri);
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        builder.endPrefixMapping(prefix);
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        builder.processingInstruction(target, data);
    }

    @Override
    public void warning(SAXParseException problem) throws SAXException {
        builder.warning(problem);
    }

    @Override
    public void error(SAXParseException problem) throws SAXException {
        builder.error(problem);
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXException {
        builder.fatalError(problem);
    }
}
