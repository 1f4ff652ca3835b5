package org.mailleur.workbench.tests;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.mailleur.window.kit.Person;
import org.mailleur.workbench.internal.WorkbenchApplication;
import org.mailleur.workbench.internal.space.SpaceState;

/**
 * Mailleur itself, and somebody who opens a form in it and types with the keyboard, without saving, until the program is killed. What
 * was typed is noted, with the time, in the file named by the property {@code mailleur.typed}.
 */
public final class TypingApplication implements IApplication {

    private final WorkbenchApplication application = new WorkbenchApplication();

    @Override
    public Object start(IApplicationContext context) throws java.io.IOException {
        Thread delegate = new Thread(this::type, "delegate");
        delegate.setDaemon(true);
        delegate.start();
        return application.start(context);
    }

    private void type() {
        Path noted = Path.of(System.getProperty("mailleur.typed"));
        while (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().getWorkbenchWindowCount() == 0) {
            Person.pause(100);
        }
        try (PrintStream notes = new PrintStream(Files.newOutputStream(noted, StandardOpenOption.CREATE, StandardOpenOption.APPEND), true,
                StandardCharsets.UTF_8)) {
            Screen screen = new Screen();
            Spaces spaces = new Spaces(screen);
            Forms forms = new Forms(screen, spaces);
            screen.fit(1366, 768);
            screen.until("the space", () -> spaces.session().state() instanceof SpaceState.Opened);
            forms.open("diois", "Diois");
            forms.fill("Nom", "essai");
            for (int i = 1; i > 0; i++) {
                screen.type(" " + i);
                String typed = screen.ui(() -> forms.field("Nom").getText());
                notes.println(System.currentTimeMillis() + "\t" + typed);
            }
        } catch (java.io.IOException | RuntimeException | AssertionError e) {
            // Whoever waits for the notes sees what went wrong in them.
            note(noted, e);
        }
    }

    private static void note(Path noted, Throwable failure) {
        try {
            Files.writeString(noted, "échec : " + failure, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        application.stop();
    }
}
