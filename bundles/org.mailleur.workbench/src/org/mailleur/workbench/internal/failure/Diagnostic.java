package org.mailleur.workbench.internal.failure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * What those who mend Mailleur need to know of a failure: where in the program, of which version, on what machine. Without messages it
 * quotes nothing that a person wrote: no names, no paths, no contents.
 */
final class Diagnostic {

    /** Settings of Java that tell of the machine, and nothing of who sits before it. */
    private static final List<String> MACHINE = List.of("os.name", "os.version", "os.arch", "java.vendor", "java.version", "user.language", "user.country", "file.encoding", "osgi.ws", "swt.autoScale");

    private static final int MOST_FRAMES = 200;

    private final Failure failure;
    private final boolean messages;

    /**
     * Creates the diagnostic.
     *
     * @param failure  what failed
     * @param messages whether to say what exceptions say: often a file's name or what was typed
     */
    Diagnostic(Failure failure, boolean messages) {
        this.failure = failure;
        this.messages = messages;
    }

    String text() {
        List<String> lines = new ArrayList<>(List.of("Diagnostic de Mailleur", "", "quand\u00a0: " + failure.when(), "où\u00a0: " + failure.where()));
        if (messages && !failure.words().isEmpty()) {
            lines.add("quoi\u00a0: " + failure.words());
        }
        lines.add("");
        for (Throwable each = failure.cause(); each != null && lines.size() < MOST_FRAMES; each = each.getCause()) {
            String message = messages && each.getMessage() != null ? "\u00a0: " + each.getMessage() : "";
            lines.add((each == failure.cause() ? "" : "cause\u00a0: ") + each.getClass().getName() + message);
            Arrays.stream(each.getStackTrace()).limit(MOST_FRAMES).forEach(frame -> lines.add("    " + frame));
        }
        lines.add("");
        MACHINE.forEach(name -> lines.add(name + "\u00a0: " + System.getProperty(name, "-")));
        lines.add("mémoire\u00a0: " + megabytes(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) + " sur " + megabytes(Runtime.getRuntime().maxMemory()));
        lines.add("");
        bundles().map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion()).sorted().forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.FRENCH, "%,d\u00a0Mo", bytes >> 20);
    }

    private static Stream<Bundle> bundles() {
        return Arrays.stream(FrameworkUtil.getBundle(Diagnostic.class).getBundleContext().getBundles());
    }
}
