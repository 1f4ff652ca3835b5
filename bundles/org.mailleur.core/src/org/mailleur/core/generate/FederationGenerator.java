package org.mailleur.core.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileException.Reason;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.file.SavedFiles;
import org.mailleur.core.generate.internal.FederationMaker;
import org.mailleur.core.generate.internal.Identifiers;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.model.base.FileRoot;

/**
 * Invents federations: a federation file, directories, territories, a framework, a scale and evaluation campaigns that refer to
 * one another, marked as fictional. An element is an object of the model. The same number and seed make the same files to the
 * byte, identifiers included, as long as the same saver writes them.
 */
public final class FederationGenerator {

    /** The fewest elements: a framework, a scale and the institutions alone are sixty-four. */
    public static final int SMALLEST = 100;
    /** The most elements that are made: fifty times the largest federation that was thought of. */
    public static final int LARGEST = 5_000_000;

    private final ModelFileSaver saver;

    /**
     * Makes a generator.
     *
     * @param saver writes the files
     */
    public FederationGenerator(ModelFileSaver saver) {
        this.saver = saver;
    }

    /**
     * Fills an empty space in memory.
     *
     * @param space    the space
     * @param elements how many objects, {@value #SMALLEST} to {@value #LARGEST}; met exactly
     * @param seed     the seed
     * @param progress told of each territory; after a cancel the space holds what was made so far
     * @return the files, not saved
     * @throws IllegalArgumentException when the number is out of range or the space is not empty
     */
    public static List<LoadedFile> fill(Space space, int elements, long seed, Progress progress) {
        if (elements < SMALLEST || elements > LARGEST || !space.files().isEmpty()) {
            throw new IllegalArgumentException("elements: " + elements + ", files: " + space.files().size());
        }
        Identifiers identifiers = new Identifiers(seed);
        List<LoadedFile> files = new ArrayList<>();
        for (Map.Entry<String, FileRoot> made : new FederationMaker(seed).make(elements, progress).entrySet()) {
            LoadedFile file = space.add(made.getKey(), made.getValue());
            identifiers.give(file.resource());
            files.add(file);
        }
        return files;
    }

    /**
     * Generates a federation into a folder.
     *
     * @param folder   the folder; made when it is missing, and must not hold model files
     * @param elements how many objects, {@value #SMALLEST} to {@value #LARGEST}; met exactly
     * @param seed     the seed
     * @param progress told of each territory and file; after a cancel no file is left
     * @return what was made
     * @throws ModelFileException       when the folder holds model files already, or a file cannot be written
     * @throws IOException              when the folder cannot be made or read
     * @throws IllegalArgumentException when the number is out of range
     */
    public GeneratedFederation generate(Path folder, int elements, long seed, Progress progress) throws IOException, ModelFileException {
        Files.createDirectories(folder);
        Space space = Space.open(folder, Progress.NONE);
        if (!space.files().isEmpty()) {
            throw new ModelFileException(Reason.REFUSED, folder, "Le dossier « " + folder.getFileName()
                    + " » contient déjà des fichiers de Mailleur. Choisissez un dossier vide.", null);
        }
        List<LoadedFile> files = fill(space, elements, seed, progress);
        for (LoadedFile file : files) {
            Files.createDirectories(file.path().getParent());
        }
        SavedFiles saved = saver.saveAll(files, progress);
        if (!saved.refusals().isEmpty()) {
            throw saved.refusals().getFirst();
        }
        if (progress.isCancelled()) {
            for (LoadedFile file : files) {
                Files.deleteIfExists(file.path());
            }
            return new GeneratedFederation(space.folder(), 0, 0, true);
        }
        progress.at("Fédération créée", files.size(), files.size());
        return new GeneratedFederation(space.folder(), files.size(), elements, false);
    }
}
