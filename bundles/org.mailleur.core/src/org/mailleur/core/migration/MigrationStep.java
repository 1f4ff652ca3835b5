package org.mailleur.core.migration;

import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Brings a file from one version of the format to the next: one class, and one file of the old format among the tests, for each.
 * <p>
 * A step sees the XML before anything else does, as a stream of events that it passes on, changed where the format changed. It names
 * elements and attributes as they were called when it was written and never uses today's generated code: metamodels go on changing,
 * a step must not.
 */
public interface MigrationStep {

    /**
     * Returns the version that the step reads; it writes the one after.
     *
     * @return the version, from 1
     */
    int from();

    /**
     * Tells what the step changes.
     *
     * @return one French sentence
     */
    String summary();

    /**
     * Returns a filter for one file. Whoever calls this sets where its events go.
     *
     * @param log takes what it changes
     * @return the filter, used for one file only
     */
    XMLFilterImpl filter(MigrationLog log);
}
