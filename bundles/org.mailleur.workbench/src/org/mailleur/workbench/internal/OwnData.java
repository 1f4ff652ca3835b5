package org.mailleur.workbench.internal;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.service.datalocation.Location;

/** The folder where a window keeps its settings: one window at a time, or one would write over what the other keeps. */
final class OwnData {

    private OwnData() {
    }

    /**
     * Takes the folder for this program; the system lets it go when the program ends, however it ends.
     *
     * @param place the folder, {@code null} when there is none
     * @return false when another Mailleur has it
     */
    static boolean take(Location place) {
        if (place == null || !place.isSet() || place.isReadOnly()) {
            return true;
        }
        try {
            return place.lock();
        } catch (IOException e) {
            // A disk that knows no locks must not keep anybody from working.
            ILog.of(OwnData.class).warn("Cannot lock " + place.getURL(), e);
            return true;
        }
    }
}
