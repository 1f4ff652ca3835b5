package org.mailleur.core.tests.editing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.editing.EditingSession;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.internal.ModelResource;
import org.mailleur.core.tests.kit.Spaces;

/** A generated space under change, of a size that each test chooses. */
abstract class OnASession {

    @TempDir
    protected Path folder;

    protected final EditingSession open(int elements) throws Exception {
        Spaces.generate(folder, elements, 5);
        return new EditingSession(Spaces.open(folder), Spaces.saver(), Runnable::run);
    }

    protected static LoadedFile territory(EditingSession session) {
        return session.space().files().stream().filter(file -> file.path().toString().endsWith(".territoire")).findFirst().orElseThrow();
    }

    /** What each file would be saved as, by its path. */
    protected static Map<String, String> bytes(EditingSession session) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        for (LoadedFile file : session.space().files()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.resource().save(out, ModelResource.saveOptions());
            bytes.put(file.path().toString(), out.toString(StandardCharsets.UTF_8));
        }
        return bytes;
    }
}
