package org.mailleur.core.creation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.mailleur.core.creation.internal.Said;
import org.mailleur.core.file.FileKind;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.model.territory.Federation;
import org.mailleur.model.territory.TerritoryFactory;

/**
 * A new space: its folder, its federation, and what a federation can begin with.
 *
 * @param folder     where; made when it is missing, with the folders above it
 * @param federation what the federation is called
 * @param shipped    files that are copied into it as they are, such as the framework that ships
 * @param directory  true to begin an empty directory of organizations
 */
public record NewSpace(Optional<Path> folder, String federation, List<Path> shipped, boolean directory) {

    /**
     * Tells what is still to be said.
     *
     * @return one French sentence, empty when all is said
     */
    public Optional<String> missing() {
        return Said.name(federation, "votre fédération").or(() -> folder.isEmpty() ? Optional.of("Choisissez le dossier de l’espace.") : Optional.empty());
    }

    /**
     * Tells what is still to be said, or why the space cannot lie there. Looks at the disk.
     *
     * @return one French sentence, empty when the space can be made
     */
    public Optional<String> obstacle() {
        return missing().or(() -> badFolder(folder.orElseThrow()));
    }

    private static Optional<String> badFolder(Path folder) {
        String name = "«\u00a0" + folder + "\u00a0»";
        if (!folder.isAbsolute()) {
            return Optional.of("Indiquez le dossier en entier, ou choisissez-le avec «\u00a0Parcourir…\u00a0».");
        }
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder) ? Optional.of(name + " est un fichier, pas un dossier. Choisissez un autre nom.") : unmakeable(folder);
        }
        try (Stream<Path> listed = Files.list(folder)) {
            if (listed.anyMatch(path -> FileKind.of(path).isPresent())) {
                return Optional.of(name + " contient déjà un espace de Mailleur. Ouvrez-le, ou choisissez un autre dossier.");
            }
        } catch (IOException e) {
            return Optional.of(name + " ne peut pas être lu. Choisissez un autre dossier.");
        }
        return Files.isWritable(folder) ? Optional.empty() : unwritable(folder);
    }

    private static Optional<String> unmakeable(Path folder) {
        Path above = folder.getParent();
        while (above != null && Files.notExists(above)) {
            above = above.getParent();
        }
        return above != null && Files.isDirectory(above) && Files.isWritable(above) ? Optional.empty() : unwritable(above == null ? folder : above);
    }

    private static Optional<String> unwritable(Path folder) {
        return Optional.of("Vous n’avez pas le droit d’écrire dans «\u00a0" + folder + "\u00a0». Choisissez un dossier à vous, par exemple dans Documents.");
    }

    /**
     * Makes the space. The federation is written first: whatever stops it then leaves a space that opens.
     *
     * @param saver writes its files
     * @return the folder
     * @throws IOException        when the folder cannot be made or the shipped files cannot be read
     * @throws ModelFileException when a file cannot be written; nothing that was there is overwritten
     */
    public Path make(ModelFileSaver saver) throws IOException, ModelFileException {
        Path made = Files.createDirectories(folder.orElseThrow());
        Space space = Space.open(made, Progress.NONE);
        Federation root = TerritoryFactory.eINSTANCE.createFederation();
        root.setName(federation.strip());
        saver.save(space.add(FileNames.free(space.folder(), List.of(), federation, FileKind.FEDERATION), root));
        for (Path each : shipped) {
            ShippedFile.copy(each, space.folder());
        }
        if (directory) {
            saver.save(space.add(FileNames.free(space.folder(), List.of(), "annuaire", FileKind.DIRECTORY), new NewDirectory("Annuaire").make()));
        }
        return space.folder();
    }
}
