package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.window.kit.ExampleCopy;
import org.mailleur.window.kit.Person;

/** The program is killed while a delegate types; when she starts it again, her work is there. */
class CrashTest {

    /** The promise: nothing older than this is lost, in milliseconds. */
    private static final long PROMISE = 10_000;
    /** A quick machine types many words before there is anything to find again; the first draft takes a few seconds. */
    private static final long TYPED_FOR = 6_000;

    private final Screen screen = new Screen();
    private final Spaces spaces = new Spaces(screen);
    private final Forms forms = new Forms(screen, spaces);

    @TempDir
    private Path folder;

    @AfterEach
    void leaveTheExampleOpen() {
        screen.run(() -> screen.window().setVisible(true));
        forms.closeEditors();
        spaces.openExample();
    }

    @Test
    void whatWasTypedBeforeAKillIsThereAgain() throws Exception {
        Path space = Files.createDirectory(folder.resolve("espace"));
        ExampleCopy.to(space);
        byte[] before = Files.readAllBytes(space.resolve("diois.territoire"));
        Path noted = folder.resolve("saisi.txt");
        screen.run(() -> screen.window().setVisible(false));
        Process program = start(space, noted);
        long died;
        try {
            waitForTyping(program, noted);
        } finally {
            died = System.currentTimeMillis();
            program.toHandle().destroyForcibly();
            program.waitFor();
        }
        assertArrayEquals(before, Files.readAllBytes(space.resolve("diois.territoire")), "nothing was saved");
        screen.run(() -> {
            screen.window().setVisible(true);
            screen.window().forceActive();
        });
        screen.fit(1366, 768);
        spaces.open(space);
        screen.until("the offer", () -> screen.texts().stream().anyMatch(text -> text.contains("Mailleur s’est arrêté")));
        assertTrue(screen.texts().stream().anyMatch(text -> text.contains("diois.territoire") && text.contains("essai")), screen.texts().toString());
        screen.capture("40-travail-retrouve");
        forms.button("Reprendre ce travail");
        screen.until("her work", () -> screen.lines().stream().anyMatch(line -> line.startsWith("essai")));
        String found = screen.ui(() -> forms.editing().space().roots(org.mailleur.model.territory.Territory.class).stream()
                .map(each -> each.getName()).filter(name -> name.startsWith("essai")).findFirst().orElse(""));
        List<String> notes = Files.readAllLines(noted);
        long safe = notes.stream().map(line -> line.split("\t")).filter(line -> found.startsWith(line[1])).mapToLong(line -> Long.parseLong(line[0])).max().orElse(0);
        System.out.println("Tué " + (died - safe) + " ms après la dernière saisie retrouvée : « " + found + " »");
        assertTrue(died - safe < PROMISE, "lost " + (died - safe) + " ms");
        assertEquals(1, screen.ui(() -> forms.editing().dirtyFiles().size()), "it is to be saved, as it was");
        screen.capture("41-travail-repris");
        forms.save();
        assertTrue(Files.readString(space.resolve("diois.territoire")).contains("name=\"" + found));
    }

    private void waitForTyping(Process program, Path noted) throws IOException {
        long end = System.currentTimeMillis() + 180_000;
        while (Files.notExists(noted) || typedFor(noted) < TYPED_FOR) {
            assertTrue(program.isAlive(), () -> "the program ended by itself; its log lies in " + folder);
            assertTrue(System.currentTimeMillis() < end, "nobody typed");
            if (Files.exists(noted)) {
                String notes = Files.readString(noted);
                assertTrue(!notes.startsWith("échec"), notes);
            }
            Person.pause(200);
        }
    }

    /** Milliseconds between the first and the last word that were noted whole. */
    private static long typedFor(Path noted) throws IOException {
        long[] times = Files.readAllLines(noted).stream().filter(line -> line.matches("\\d{13}\t.*")).mapToLong(line -> Long.parseLong(line.substring(0, 13))).toArray();
        return times.length < 2 ? 0 : times[times.length - 1] - times[0];
    }

    /** Starts the same program once more, with a configuration of its own and somebody who types. */
    private Process start(Path space, Path noted) throws Exception {
        Path own = Path.of(Platform.getConfigurationLocation().getURL().getPath());
        Path configuration = Files.createDirectory(folder.resolve("configuration"));
        Files.copy(own.resolve("config.ini"), configuration.resolve("config.ini"));
        Path launcher = Path.of(org.eclipse.core.runtime.FileLocator.getBundleFileLocation(Platform.getBundle("org.eclipse.equinox.launcher")).orElseThrow().toURI());
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dmailleur.typed=" + noted,
                "-Dosgi.dataAreaRequiresExplicitInit=false", "-cp", launcher.toString(), "org.eclipse.equinox.launcher.Main",
                "-configuration", configuration.toString(), "-data", folder.resolve("donnees").toString(),
                "-application", "org.mailleur.workbench.tests.typing", "-product", "org.mailleur.workbench.product", "-espace", space.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("programme.log").toFile()).start();
    }
}
