package org.mailleur.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.Platform;
import org.mailleur.bench.window.WatchedApplication;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.generate.FederationGenerator;
import org.mailleur.core.space.Progress;

/**
 * The window, in programs of their own on the display that {@code ./bench} provides: how soon it can be used, beside the smallest
 * application of the platform; how long it ever does not answer while a large space is opened, and what memory that takes; how soon the
 * filter answers. Limits that are no ratios stand as the reference, with 1 as their limit.
 */
final class WindowMeasures implements AutoCloseable {

    private static final int STARTS = 7;
    private static final int MANY = 100_000;
    private static final int FILTERED = 10_000;
    private static final long SEED = 42;
    private static final double LONGEST_WAIT = 200;
    private static final double LONGEST_FILTER = 100;
    private static final int HEAP = 2048;
    private static final double MEGABYTE = 1024 * 1024;
    /** How long a program may run, in seconds. */
    private static final long PATIENCE = 180;
    private static final double NANOSECONDS = 1e6;
    private static final String READY = "FENETRE";
    private static final String END = "FIN";

    private final Path folder;
    private final Path product;
    private Map<String, Double> large = Map.of();

    WindowMeasures() throws IOException, URISyntaxException {
        folder = Files.createTempDirectory("mailleur-fenetre");
        product = Path.of(Platform.getInstallLocation().getURL().toURI());
        EmptyProduct.write(product, folder.resolve("vide"));
        Path own = Files.createDirectories(folder.resolve("mailleur"));
        Files.copy(Path.of(Platform.getConfigurationLocation().getURL().toURI()).resolve("config.ini"), own.resolve("config.ini"));
    }

    /** From the start of the process to a window that answers; the medians of both. */
    Measure start() throws Exception {
        double[] empty = new double[STARTS];
        double[] mailleur = new double[STARTS];
        // Each keeps what it finds out at its first start, as any installed program does.
        first("vide", "org.mailleur.bench.empty.application");
        first("mailleur", "org.mailleur.bench.watched");
        for (int i = 0; i < STARTS; i++) {
            empty[i] = first("vide", "org.mailleur.bench.empty.application");
            mailleur[i] = first("mailleur", "org.mailleur.bench.watched");
        }
        return new Measure("fenêtre utilisable", 1.5, Rounds.median(empty), Rounds.median(mailleur), "ms");
    }

    private double first(String which, String application) throws IOException {
        long start = System.nanoTime();
        Process process = program(which, application, List.of());
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.equals(READY)) {
                    return (System.nanoTime() - start) / NANOSECONDS;
                }
            }
            throw new IOException("No window of " + application + "; is there a display? See " + folder.resolve(which));
        } finally {
            process.onExit().join();
        }
    }

    /** The longest time without an answer while 100,000 elements are opened and checked. */
    Measure longestWait() throws Exception {
        large = watch(MANY);
        return new Measure("fenêtre, 100 000 éléments, attente", 1, LONGEST_WAIT, large.get("ATTENTE"), "ms");
    }

    /** What it takes in memory, beside what the program may take. */
    Measure heap() {
        return new Measure("fenêtre, 100 000 éléments, mémoire", 1, HEAP, large.get("MEMOIRE") / MEGABYTE, "Mo");
    }

    /** From a word typed over 10,000 elements to their lines. */
    Measure filter() throws Exception {
        return new Measure("fenêtre, filtre sur 10 000", 1, LONGEST_FILTER, watch(FILTERED).get("FILTRE"), "ms");
    }

    private Map<String, Double> watch(int elements) throws Exception {
        Path space = folder.resolve("espace-" + elements);
        new FederationGenerator(new ModelFileSaver("Mailleur (mesures)", Clock.systemDefaultZone())).generate(space, elements, SEED, Progress.NONE);
        Process process = program("mailleur", "org.mailleur.bench.watched", List.of("-espace", space.toString(), WatchedApplication.FURTHER));
        Map<String, Double> told = new HashMap<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null && !line.equals(END); line = out.readLine()) {
                String[] words = line.split(" ");
                if (words.length == 2 && words[0].matches("[A-Z]+") && words[1].matches("[0-9.E]+")) {
                    told.put(words[0], Double.valueOf(words[1]));
                }
            }
        } finally {
            process.destroyForcibly().onExit().join();
        }
        if (told.size() < 3) {
            throw new IOException("The window with " + elements + " elements told only " + told);
        }
        return told;
    }

    /** Starts as the product's own script does. */
    private Process program(String which, String application, List<String> words) throws IOException {
        Path launcher;
        try (var plugins = Files.list(product.resolve("plugins"))) {
            launcher = plugins.filter(path -> path.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
        }
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms64m", "-Xmx" + HEAP + "m",
                "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Duser.language=fr", "-Duser.country=FR", "-Djava.awt.headless=true"));
        if (Platform.OS.isMac()) {
            command.add("-XstartOnFirstThread");
        }
        command.addAll(List.of("-jar", launcher.toString(), "-install", product.toString(), "-application", application, "-configuration", folder.resolve(which).toString(), "-data",
                folder.resolve(which + "-donnees").toString()));
        command.addAll(words);
        Process process = new ProcessBuilder(command).redirectError(folder.resolve(which + ".log").toFile()).start();
        // One that hangs must not keep the rest waiting.
        process.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).whenComplete((ended, late) -> process.destroyForcibly());
        return process;
    }

    @Override
    public void close() throws Exception {
        DiagramMeasures.delete(folder);
    }
}
