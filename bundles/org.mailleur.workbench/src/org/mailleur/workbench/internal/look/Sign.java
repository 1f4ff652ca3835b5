package org.mailleur.workbench.internal.look;

import java.net.URL;
import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;

/** The workbench's own pictures. */
public enum Sign {
    /** Mailleur itself. */
    MAILLEUR,
    /** Something to know. */
    INFO,
    /** Something to look at. */
    ATTENTION,
    /** The same, small enough for a corner of another picture. */
    MARK,
    /** Somebody's own data. */
    PERSONAL,
    /** Something done. */
    DONE,
    /** Saving. */
    SAVE,
    /** Taking back. */
    UNDO,
    /** Doing once more. */
    REDO,
    /** A report. */
    REPORT;

    /**
     * Returns where the picture lies.
     *
     * @return the address of its SVG file
     */
    public URL address() {
        return Sign.class.getResource("/" + path());
    }

    /** Where it lies in this bundle. */
    String path() {
        return "icons/" + name().toLowerCase(Locale.ROOT) + ".svg";
    }

    /**
     * Describes the picture for those who make images themselves.
     *
     * @return the descriptor
     */
    public ImageDescriptor descriptor() {
        return Pictures.descriptor(address());
    }
}
