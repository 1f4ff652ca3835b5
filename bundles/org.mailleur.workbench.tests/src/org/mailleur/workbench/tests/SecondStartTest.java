package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever starts Mailleur twice is told that it is open; the second leaves the first one's settings alone. */
class SecondStartTest {

    /** Seconds that the second program may take to say so. */
    private static final long PATIENCE = 120;

    private final Screen screen = new Screen();

    @TempDir
    private Path folder;

    /** The second window took the keys from the first. */
    @AfterEach
    void comeBack() {
        screen.run(() -> {
            screen.window().setVisible(false);
            screen.window().setVisible(true);
            screen.window().forceActive();
        });
        screen.fit(1366, 768);
    }

    @Test
    void theSecondSaysThatTheFirstIsOpen() throws Exception {
        Path own = Path.of(Platform.getConfigurationLocation().getURL().getPath());
        Path configuration = Files.createDirectory(folder.resolve("configuration"));
        Files.copy(own.resolve("config.ini"), configuration.resolve("config.ini"));
        Path launcher = Path.of(FileLocator.getBundleFileLocation(Platform.getBundle("org.eclipse.equinox.launcher")).orElseThrow().toURI());
        Process second = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dosgi.dataAreaRequiresExplicitInit=false",
                "-Dstderr.encoding=UTF-8", "-cp", launcher.toString(), "org.eclipse.equinox.launcher.Main", "-configuration", configuration.toString(),
                "-data", Path.of(Platform.getInstanceLocation().getURL().toURI()).toString(), "-application", "org.mailleur.workbench.application",
                "-product", "org.mailleur.workbench.product").redirectOutput(folder.resolve("programme.log").toFile()).start();
        second.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).whenComplete((ended, late) -> second.destroyForcibly());
        boolean said = false;
        try (BufferedReader words = second.errorReader(StandardCharsets.UTF_8)) {
            for (String line = words.readLine(); line != null; line = said ? null : words.readLine()) {
                said = line.startsWith("Mailleur est déjà ouvert");
            }
        } finally {
            second.destroyForcibly().waitFor();
        }
        assertTrue(said, "a second Mailleur opened on the same settings");
    }
}
