package org.mailleur.workbench.internal.space;

import java.nio.file.Path;

/**
 * Which space to open.
 *
 * @param folder its folder
 * @param title  what to call it when no federation of its own gives it a name
 */
public record SpaceSource(Path folder, String title) {

    /**
     * Names a folder that somebody chose.
     *
     * @param folder the folder
     * @return the source, called by the folder's name
     */
    public static SpaceSource of(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path name = absolute.getFileName();
        return new SpaceSource(absolute, name == null ? absolute.toString() : name.toString());
    }
}
