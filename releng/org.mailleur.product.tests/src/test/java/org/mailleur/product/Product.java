package org.mailleur.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One of the products that the build made.
 *
 * @param system
 *            its operating, windowing system and processor, as the build's folders are named
 * @param folder
 *            where plugins and configuration lie
 */
record Product(String system, Path folder) {

    /** What a start of a product gave. */
    record Outcome(int code, String out, String err) {
    }

    static final List<String> SYSTEMS = List.of("linux/gtk/x86_64", "win32/win32/x86_64", "macosx/cocoa/aarch64", "macosx/cocoa/x86_64");

    static Product of(String system) {
        Path folder = Path.of(System.getProperty("products")).resolve(system).normalize();
        return new Product(system, system.startsWith("macosx") ? folder.resolve("Mailleur.app/Contents/Eclipse") : folder);
    }

    List<String> plugins() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("plugins"))) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** All that lies in it, with size and time. */
    List<String> inventory() throws IOException {
        List<String> inventory = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted().toList()) {
                inventory.add(folder.relativize(file) + " " + (Files.isDirectory(file) ? "" : Files.size(file) + " " + Files.getLastModifiedTime(file)));
            }
        }
        return inventory;
    }

    Outcome start(Path home, Map<String, String> environment, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(folder.resolve("mailleur").toString()));
        command.addAll(List.of(words));
        Path out = Files.createTempFile(home, "out", ".txt");
        Path err = Files.createTempFile(home, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "LANG", "LC_ALL"));
        builder.environment().put("MAILLEUR_HOME", home.resolve("chez moi").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("Still running after five minutes: " + command);
        }
        return new Outcome(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
