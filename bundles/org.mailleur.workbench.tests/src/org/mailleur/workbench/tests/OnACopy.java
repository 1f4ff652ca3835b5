package org.mailleur.workbench.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
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
}
