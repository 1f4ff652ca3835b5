package org.mailleur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.file.SavedFiles;
import org.mailleur.core.generate.FederationGenerator;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.model.base.FileRoot;

/**
 * What reading and saving a federation costs beside raw EMF, on the same files. Ours includes what raw EMF leaves out: checks, links
 * between files, the read-back, the backup, the disk's word that it has the bytes.
 */
final class FileMeasures implements AutoCloseable {

    private static final long SEED = 42;
    private static final double MEGABYTE = 1 << 20;
    private static final int HEAP_ROUNDS = 3;

    private final RawEmf raw = new RawEmf();
    private final ModelFileSaver saver = new ModelFileSaver("Mailleur (mesures)", Clock.systemDefaultZone());
    private final Path folder;
    private final Path own;
    private final Path other;

    private FileMeasures(Path folder) {
        this.folder = folder;
        this.own = folder.resolve("mailleur");
        this.other = folder.resolve("emf");
    }

    /** Generates a federation to measure with, twice: each side changes its own. */
    static FileMeasures of(int elements) throws IOException, ModelFileException {
        FileMeasures measures = new FileMeasures(Files.createTempDirectory("mailleur-mesures"));
        for (Path side : List.of(measures.own, measures.other)) {
            new FederationGenerator(measures.saver).generate(side, elements, SEED, Progress.NONE);
        }
        return measures;
    }

    /** Opens the space, beside loading its files. */
    Measure load() throws Exception {
        List<Path> files = modelFiles(own);
        double[] times = Rounds.medians(new Rounds.Way(this::rest, () -> raw.load(files)), new Rounds.Way(this::rest, () -> Space.open(own, Progress.NONE)));
        return new Measure("load", 1.25, times[0], times[1], "ms");
    }

    private void rest() {
        // A load needs no preparation.
    }

    /** Saves all files after a change in each, beside writing as many. */
    Measure save() throws Exception {
        ResourceSet set = raw.load(modelFiles(other));
        Space space = Space.open(own, Progress.NONE);
        double[] times = Rounds.medians(new Rounds.Way(() -> set.getResources().forEach(file -> change((FileRoot) file.getContents().getFirst())), () -> raw.save(set)),
                new Rounds.Way(() -> space.files().forEach(file -> change(file.root().orElseThrow())), () -> saveAll(space)));
        return new Measure("save", 2, times[0], times[1], "ms");
    }

    private static void change(FileRoot root) {
        root.setFictional(!root.isFictional());
    }

    private void saveAll(Space space) throws ModelFileException {
        SavedFiles saved = saver.saveAll(space.files(), Progress.NONE);
        if (!saved.refusals().isEmpty()) {
            throw saved.refusals().getFirst();
        }
        if (saved.outcomes().size() != space.files().size()) {
            throw new IllegalStateException("not all files were saved");
        }
    }

    /** What an open space takes of the memory, beside the loaded files. */
    Measure heap() throws Exception {
        List<Path> files = modelFiles(own);
        double[] baseline = new double[HEAP_ROUNDS];
        double[] value = new double[HEAP_ROUNDS];
        for (int i = 0; i < HEAP_ROUNDS; i++) {
            baseline[i] = held(() -> raw.load(files));
            value[i] = held(() -> Space.open(own, Progress.NONE));
        }
        return new Measure("heap", 1.25, Rounds.median(baseline), Rounds.median(value), "Mo");
    }

    private static double held(Callable<?> load) throws Exception {
        double before = used();
        Object loaded = load.call();
        double after = used();
        // Asked only to keep it alive until here.
        return loaded.hashCode() == 0 && before < 0 ? 0 : (after - before) / MEGABYTE;
    }

    private static double used() {
        for (int i = 0; i < HEAP_ROUNDS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<Path> modelFiles(Path space) throws IOException {
        return Space.open(space, Progress.NONE).files().stream().map(LoadedFile::path).toList();
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Measures without a product around it. */
    public static void main(String[] arguments) throws Exception {
        try (FileMeasures files = of(arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]))) {
            System.out.println(files.load().row());
            System.out.println(files.save().row());
            System.out.println(files.heap().row());
        }
    }
}
