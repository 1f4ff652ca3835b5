package org.mailleur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.mailleur.core.file.FileKind;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.space.Space;

/** Finds the models that were asked for. */
final class Models {

    private Models() {
    }

    /** A space, and the files of it that were asked for. */
    record Asked(Space space, List<LoadedFile> files) {
    }

    /**
     * Opens what a MODELE argument names: the example, a folder, or a file with the space around it.
     */
    static Asked open(String typed, Invocation invocation) throws BadInputException {
        Path path = typed.equals(Invocation.EXAMPLE) ? invocation.example() : Invocation.path(typed);
        if (Files.notExists(path)) {
            throw new BadInputException("« " + typed + " » n’existe pas ; vérifiez le nom et le dossier.");
        }
        if (!Files.isDirectory(path) && FileKind.of(path).isEmpty()) {
            throw new BadInputException("« " + typed + " » n’est pas un fichier de Mailleur ; les fichiers se terminent par "
                    + String.join(", ", java.util.Arrays.stream(FileKind.values()).map(kind -> "." + kind.extension()).toList()) + ".");
        }
        try {
            if (Files.isDirectory(path)) {
                Space space = Space.open(path, invocation.progress());
                if (space.files().isEmpty()) {
                    throw new BadInputException("Le dossier « " + typed + " » ne contient aucun fichier de Mailleur ; indiquez le dossier d’un espace.");
                }
                return new Asked(space, space.files());
            }
            Space space = Space.around(path, invocation.progress());
            return new Asked(space, List.of(space.file(path).orElseThrow(() -> new BadInputException(
                    "« " + typed + " » ne peut pas être lu dans son espace ; copiez-le dans un dossier ordinaire."))));
        } catch (IOException e) {
            throw new BadInputException("« " + typed + " » ne peut pas être lu ; vérifiez vos droits d’accès.", e);
        }
    }
}
