package org.mailleur.core.creation;

import java.util.Optional;

import org.mailleur.core.creation.internal.Said;
import org.mailleur.core.file.FileKind;
import org.mailleur.model.base.FileRoot;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.DirectoryFactory;

/**
 * A new directory of organizations, empty.
 *
 * @param name what it is called
 */
public record NewDirectory(String name) implements NewFile {

    @Override
    public FileKind kind() {
        return FileKind.DIRECTORY;
    }

    @Override
    public Optional<String> obstacle() {
        return Said.name(name, "l’annuaire");
    }

    @Override
    public FileRoot make() {
        Directory directory = DirectoryFactory.eINSTANCE.createDirectory();
        directory.setName(name.strip());
        return directory;
    }
}
