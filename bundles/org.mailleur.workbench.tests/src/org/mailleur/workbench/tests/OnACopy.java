package org.mailleur.workbench.tests;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.window.kit.ExampleCopy;

/** A journey through the window, on a small laptop, over a copy of the example that may be written into. */
abstract class OnACopy {

    /** The person before the window. */
    protected final Screen screen = new Screen();
    /** What she may open. */
    protected final Spaces spaces = new Spaces(screen);
    /** The forms that she fills in. */
    protected final Forms forms = new Forms(screen, spaces);

    /** The copy. */
    @TempDir
    protected Path folder;

    @BeforeEach
    void openACopy() throws Exception {
        screen.fit(1366, 768);
        ExampleCopy.to(folder);
        spaces.open(folder);
    }

    @AfterEach
    void leaveTheExampleOpen() {
        forms.closeEditors();
        spaces.openExample();
    }

    /** What each file would be saved as, by its path. */
    protected final Map<String, String> contents() {
        return screen.ui(() -> {
            Map<String, String> contents = new TreeMap<>();
            for (LoadedFile file : forms.editing().space().files()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                file.resource().save(out, Map.of());
                contents.put(file.path().toString(), out.toString(StandardCharsets.UTF_8));
            }
            return contents;
        });
    }
}
