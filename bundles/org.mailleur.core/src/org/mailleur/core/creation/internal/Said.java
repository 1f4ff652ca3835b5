package org.mailleur.core.creation.internal;

import java.util.Optional;

/** What a person says of something new: what is missing in it, in words. */
public final class Said {

    private Said() {
    }

    /**
     * Tells whether something has a name.
     *
     * @param name what was typed, may be {@code null}
     * @param what what it names, with its article
     * @return a French sentence, empty when it has one
     */
    public static Optional<String> name(String name, String what) {
        return name == null || name.isBlank() ? Optional.of("Donnez un nom à " + what + ".") : Optional.empty();
    }

    /**
     * Tells whether something has a version that nothing else of its name has.
     *
     * @param version what was typed, may be {@code null}
     * @param there   whether something of that name has that version
     * @return a French sentence, empty when it has one
     */
    public static Optional<String> version(String version, boolean there) {
        if (version == null || version.isBlank()) {
            return Optional.of("Donnez un numéro à cette version, par exemple 2.0.");
        }
        return there ? Optional.of("La version " + version.strip() + " existe déjà sous ce nom\u00a0: changez le numéro, ou le nom.") : Optional.empty();
    }
}
