package org.mailleur.core.tests.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.generate.FederationGenerator;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;

/** Spaces to try things on. */
public final class Spaces {

    /** The program that tests save as. */
    public static final String WRITER = "Mailleur (tests)";

    private Spaces() {
    }

    /** Returns a saver as the program has it. */
    public static ModelFileSaver saver() {
        return new ModelFileSaver(WRITER, Clock.systemDefaultZone());
    }

    /** Generates a federation into a folder. */
    public static void generate(Path folder, int elements, long seed) throws IOException, ModelFileException {
        new FederationGenerator(saver()).generate(folder, elements, seed, Progress.NONE);
    }

    /** Opens a folder. */
    public static Space open(Path folder) throws IOException {
        return Space.open(folder, Progress.NONE);
    }

    /** Opens a folder and returns its file with a name. */
    public static LoadedFile open(Path folder, String name) throws IOException {
        return open(folder).file(folder.resolve(name)).orElseThrow(() -> new IOException("no " + name));
    }

    /** Writes a file of a space. */
    public static Path write(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** Returns the content of each model file below a folder, by its name. */
    public static Map<String, List<String>> lines(Path folder) throws IOException {
        Map<String, List<String>> lines = new TreeMap<>();
        for (Path file : files(folder)) {
            lines.put(folder.relativize(file).toString(), Files.readAllLines(file));
        }
        return lines;
    }

    /** Returns the files below a folder that are not in a folder of backups. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walked = Files.walk(folder)) {
            return walked.filter(path -> Files.isRegularFile(path) && !path.toString().contains(".sauvegardes")).sorted().toList();
        }
    }
}
