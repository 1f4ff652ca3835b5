package org.mailleur.core.file.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.mailleur.core.file.LoadLimits;
import org.mailleur.core.migration.Migration;

/**
 * A model file's content: XMI with a UUID on each object, read by a parser that trusts nothing and written in one form only.
 */
public final class ModelResource extends XMIResourceImpl {

    private static final String ENCODING = "UTF-8";

    private final LoadLimits limits;
    private final XMLParserPool parsers;
    private ModelXmlHandler handler;
    private MigratingHandler migrating;
    private List<EObject> withoutId = List.of();

    /**
     * Makes an empty content.
     *
     * @param uri     where the file lies
     * @param limits  bounds on what is read
     * @param parsers parsers to use again
     */
    public ModelResource(URI uri, LoadLimits limits, XMLParserPool parsers) {
        super(uri);
        this.limits = limits;
        this.parsers = parsers;
        setEncoding(ENCODING);
    }

    /**
     * Returns the options for a load.
     *
     * @param names takes the feature names that are met
     * @return the options
     */
    public Map<Object, Object> loadOptions(Map<String, EStructuralFeature> names) {
        Map<Object, Object> options = new HashMap<>();
        options.put(OPTION_USE_PARSER_POOL, parsers);
        options.put(OPTION_PARSER_FEATURES, HardenedParserPool.FEATURES);
        options.put(OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
        options.put(OPTION_USE_XML_NAME_TO_FEATURE_MAP, names);
        options.put(OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
        options.put(OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        return options;
    }

    /**
     * Returns the options for a save: one form only, an attribute a line, so that a change shows as one line.
     *
     * @return the options
     */
    public static Map<Object, Object> saveOptions() {
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_ENCODING, ENCODING);
        options.put(XMLResource.OPTION_LINE_WIDTH, Integer.valueOf(0));
        options.put(Resource.OPTION_LINE_DELIMITER, "\n");
        options.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
        // A reference into a file that is missing today is written back as it was read.
        options.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_RECORD);
        return options;
    }

    /**
     * Returns the objects that had no identifier in the file and were given one.
     *
     * @return the objects
     */
    public List<EObject> withoutId() {
        return withoutId;
    }

    /**
     * Returns the links to other files.
     *
     * @return the links, in the order of the file
     */
    public List<ExternalLink> links() {
        return handler == null ? List.of() : handler.links();
    }

    /**
     * Returns what was done to a file of an older format.
     *
     * @return the migration, empty for a file of today's format
     */
    public Optional<Migration> migration() {
        return migrating == null ? Optional.empty() : migrating.migration();
    }

    /** Brings in what a load that failed had read, so that it can be looked at. */
    public void keepWhatWasRead() {
        if (handler != null) {
            handler.keepWhatWasRead();
        }
        identifyRest();
    }

    /** Gives an identifier to each object that the file left without one. */
    public void identifyRest() {
        if (handler != null && !handler.isIdMissing()) {
            return;
        }
        List<EObject> found = new ArrayList<>();
        getAllContents().forEachRemaining(object -> {
            if (getID(object) == null) {
                found.add(object);
            }
        });
        for (EObject object : found) {
            setID(object, org.eclipse.emf.ecore.util.EcoreUtil.generateUUID());
        }
        withoutId = found;
    }

    @Override
    protected boolean useUUIDs() {
        return true;
    }

    @Override
    protected boolean assignIDsWhileLoading() {
        return false;
    }

    @Override
    public void setID(EObject object, String id) {
        if (id != null && isLoading() && handler != null) {
            EObject holder = getIDToEObjectMap().get(id);
            if (holder != null && holder != object) {
                handler.duplicateId(id);
            }
        }
        super.setID(object, id);
    }

    /** Finds an object by its identifier only; EMF would also walk paths, search all objects for what is not there, and stumble. */
    @Override
    public EObject getEObject(String id) {
        return getIDToEObjectMap().get(id);
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new ModelXmlLoad(createXMLHelper());
    }

    @Override
    protected XMLLoad createXMLLoad(Map<?, ?> options) {
        return createXMLLoad();
    }

    @Override
    protected XMLSave createXMLSave() {
        return new ModelXmlSave(createXMLHelper());
    }

    @Override
    protected XMLSave createXMLSave(Map<?, ?> options) {
        return createXMLSave();
    }

    /** Reads with our handler; the parser comes hardened from the pool. */
    private final class ModelXmlLoad extends org.eclipse.emf.ecore.xmi.impl.XMILoadImpl {

        ModelXmlLoad(org.eclipse.emf.ecore.xmi.XMLHelper helper) {
            super(helper);
        }

        @Override
        protected org.xml.sax.helpers.DefaultHandler makeDefaultHandler() {
            handler = new ModelXmlHandler(resource, helper, options, limits);
            migrating = new MigratingHandler(handler);
            return migrating;
        }

        @Override
        protected void handleErrors() {
            // Problems stay in the resource's list; the loader turns them into sentences.
        }
    }
}
