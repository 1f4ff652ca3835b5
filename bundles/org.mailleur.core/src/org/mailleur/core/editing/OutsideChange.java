package org.mailleur.core.editing;

import org.mailleur.core.file.Fingerprint;
import org.mailleur.core.file.LoadedFile;

/**
 * A file that somebody else changed on the disk.
 *
 * @param file  the file
 * @param found what it looks like now; {@link Fingerprint#ABSENT} when it is gone
 * @param dirty whether the person has changes of her own to it that are not saved
 */
public record OutsideChange(LoadedFile file, Fingerprint found, boolean dirty) {

    /**
     * Tells whether the file is gone.
     *
     * @return true when it is
     */
    public boolean isGone() {
        return found.equals(Fingerprint.ABSENT);
    }
}
