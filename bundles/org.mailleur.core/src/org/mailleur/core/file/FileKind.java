package org.mailleur.core.file;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.mailleur.model.directory.DirectoryPackage;
import org.mailleur.model.evaluation.EvaluationPackage;
import org.mailleur.model.framework.FrameworkPackage;
import org.mailleur.model.territory.TerritoryPackage;

/** The kinds of model files; a file's extension tells its kind, and its kind which root it holds. */
public enum FileKind {
    /** A federation: the root of a space. */
    FEDERATION("federation", TerritoryPackage.Literals.FEDERATION),
    /** A directory of organizations. */
    DIRECTORY("annuaire", DirectoryPackage.Literals.DIRECTORY),
    /** A territory. */
    TERRITORY("territoire", TerritoryPackage.Literals.TERRITORY),
    /** A framework: axes, functions and criteria. */
    FRAMEWORK("referentiel", FrameworkPackage.Literals.FRAMEWORK),
    /** A rating scale. */
    SCALE("echelle", FrameworkPackage.Literals.RATING_SCALE),
    /** An evaluation campaign. */
    EVALUATION("evaluation", EvaluationPackage.Literals.EVALUATION);

    private final String extension;
    private final EClass rootClass;

    FileKind(String extension, EClass rootClass) {
        this.extension = extension;
        this.rootClass = rootClass;
    }

    /**
     * Returns the extension of file names of this kind.
     *
     * @return the extension, without a dot
     */
    public String extension() {
        return extension;
    }

    /**
     * Returns the class of the one root object of a file of this kind.
     *
     * @return the class
     */
    public EClass rootClass() {
        return rootClass;
    }

    /**
     * Tells the kind of a file by its name.
     *
     * @param file the file
     * @return the kind, empty when the name is no model file's
     */
    public static Optional<FileKind> of(Path file) {
        Path name = file.getFileName();
        return name == null ? Optional.empty() : ofExtension(name.toString());
    }

    private static Optional<FileKind> ofExtension(String name) {
        for (FileKind kind : values()) {
            // A leading dot marks drafts and temporary files, which are never model files of a space.
            if (name.endsWith("." + kind.extension) && !name.startsWith(".")) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
