package org.mailleur.look;

import java.util.Optional;

/** Where the small pictures before labels come from. A path begins with the name of a bundle: {@code /org.mailleur.model.edit/icons/Network.svg}. */
@FunctionalInterface
public interface IconSource {

    /** Knows no icon. */
    IconSource NONE = path -> Optional.empty();

    /**
     * Finds an icon.
     *
     * @param path its path, from the name of its bundle on
     * @return the icon, empty when there is none or when it cannot be read
     */
    Optional<Drawing> icon(String path);
}
