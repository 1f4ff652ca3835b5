package org.mailleur.core.file;

/** The version of the file format, as it stands on the root of each file. */
public final class FormatVersion {

    /** The version that this program reads and writes. */
    public static final int CURRENT = 2;

    private FormatVersion() {
    }
}
