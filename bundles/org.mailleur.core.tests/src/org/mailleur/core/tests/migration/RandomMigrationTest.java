package org.mailleur.core.tests.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.FormatVersion;
import org.mailleur.core.file.internal.ModelResource;
import org.mailleur.core.generate.FederationGenerator;
import org.mailleur.core.migration.MigrationChange;
import org.mailleur.core.space.Progress;
import org.mailleur.core.space.Space;
import org.mailleur.core.tests.kit.ModelDump;
import org.mailleur.core.tests.kit.Spaces;
import org.mailleur.model.base.FileRoot;
import org.mailleur.model.directory.Directory;
import org.mailleur.model.directory.Organization;

/** Random models, written in the first format and read again: nothing is lost, nothing is added, each change is told. */
final class RandomMigrationTest {

    private static final int SEEDS = 1_000;
    private static final List<String> SPACES = List.of("", " ", "\u00a0", "\u202f");

    @TempDir
    private Path folder;

    @Test
    void nothingIsLost() throws IOException {
        for (int seed = 1; seed <= SEEDS; seed++) {
            roundTrip(seed);
        }
    }

    private void roundTrip(int seed) throws IOException {
        Path old = Files.createDirectory(folder.resolve("s" + seed));
        Space made = Spaces.open(old);
        FederationGenerator.fill(made, 110 + seed % 60, seed, Progress.NONE);
        int moved = numbers(made, new Random(seed));
        for (LoadedFile file : made.files()) {
            file.root().orElseThrow().setFormatVersion(FormatVersion.CURRENT);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.resource().save(out, ModelResource.saveOptions());
            Files.createDirectories(file.path().getParent());
            Files.writeString(file.path(), FormatOneWriter.write(out.toString(StandardCharsets.UTF_8)));
        }
        Space read = Spaces.open(old);
        assertEquals(made.files().size(), read.files().size());
        int told = 0;
        for (LoadedFile file : read.files()) {
            assertTrue(file.isWhole(), () -> "seed of " + file.path() + ": " + file.problems());
            List<MigrationChange> changes = file.migration().orElseThrow().changes();
            told += changes.size();
            changes.forEach(change -> assertTrue(file.resource().getEObject(change.id()) instanceof Organization, change::toString));
            assertEquals("", ModelDump.firstDifference(ModelDump.of(made.file(file.path()).orElseThrow().resource()), ModelDump.of(file.resource())),
                    "seed " + seed + ", " + file.path());
        }
        assertEquals(moved, told, "seed " + seed);
    }

    /** Gives organizations numbers as people type them; returns how many only a legal unit's number fits. */
    private static int numbers(Space space, Random random) {
        int sirens = 0;
        for (FileRoot root : space.roots(FileRoot.class)) {
            if (root instanceof Directory directory) {
                for (Organization organization : directory.getOrganizations()) {
                    String space3 = SPACES.get(random.nextInt(SPACES.size()));
                    organization.setSiret(null);
                    organization.setSiren(null);
                    switch (random.nextInt(5)) {
                    case 0, 1 -> {
                        organization.setSiren("%03d%s%03d%s%03d".formatted(random.nextInt(1000), space3, random.nextInt(1000), space3, random.nextInt(1000)));
                        sirens++;
                    }
                    case 2 -> organization.setSiret("%09d%s%05d".formatted(random.nextInt(1_000_000_000), space3, random.nextInt(100_000)));
                    case 3 -> organization.setSiret(random.nextBoolean() ? "en cours" : "12345678" + "X");
                    default -> {
                        // Neither number: most associations know theirs by heart as little as anybody.
                    }
                    }
                }
            }
        }
        return sirens;
    }
}
