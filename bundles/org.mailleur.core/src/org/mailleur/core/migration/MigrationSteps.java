package org.mailleur.core.migration;

import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** The steps in their order, from the first format to the one that is written today. */
public final class MigrationSteps {

    /** Attribute of a file's root that tells the version of its format; it has stood there since the first one. */
    public static final String VERSION = "formatVersion";

    private final List<MigrationStep> steps;

    /**
     * Makes the order.
     *
     * @param steps the steps
     * @throws IllegalArgumentException when they are not one for each version, from the first on
     */
    public MigrationSteps(List<MigrationStep> steps) {
        this.steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).from() != i + 1) {
                throw new IllegalArgumentException("Step " + i + " reads version " + steps.get(i).from());
            }
        }
    }

    /**
     * Returns all steps that there are.
     *
     * @return the steps
     */
    public static MigrationSteps known() {
        return new MigrationSteps(List.of(new SirenStep()));
    }

    /**
     * Returns the steps.
     *
     * @return the steps, the oldest first
     */
    public List<MigrationStep> steps() {
        return steps;
    }

    /**
     * Returns the version that the last step writes.
     *
     * @return the version
     */
    public int current() {
        return steps.size() + 1;
    }

    /**
     * Tells the version of a file by its root.
     *
     * @param root the attributes of the root
     * @return the version; that of today when the root tells none that is older, which is for others to report
     */
    public int version(Attributes root) {
        String told = root.getValue(VERSION);
        // A version of many digits is none that we know; parsing it would overflow.
        if (told == null || !told.matches("[1-9][0-9]{0,8}")) {
            return current();
        }
        return Math.min(Integer.parseInt(told), current());
    }

    /**
     * Returns the root as a file of today has it.
     *
     * @param root the attributes of the root
     * @return the same but for the version
     */
    public Attributes brought(Attributes root) {
        AttributesImpl changed = new AttributesImpl(root);
        changed.setValue(changed.getIndex(VERSION), String.valueOf(current()));
        return changed;
    }

    /**
     * Puts the steps that a file needs one behind the other.
     *
     * @param version the version of the file
     * @param log     takes what they change
     * @param end     where the events of today's format go
     * @return where the events of the file go; the end itself for a file of today
     */
    public ContentHandler chain(int version, MigrationLog log, ContentHandler end) {
        ContentHandler next = end;
        for (MigrationStep step : steps.subList(version - 1, steps.size()).reversed()) {
            XMLFilterImpl filter = step.filter(log);
            filter.setContentHandler(next);
            next = filter;
        }
        return next;
    }
}
