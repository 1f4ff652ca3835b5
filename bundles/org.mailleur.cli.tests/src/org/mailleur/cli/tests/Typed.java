package org.mailleur.cli.tests;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.mailleur.cli.CommandLineApplication;
import org.mailleur.cli.ExitCode;
import org.mailleur.cli.Verb;
import org.mailleur.core.space.Progress;

/**
 * What a command came to.
 *
 * @param code the exit code
 * @param out  what was written as a result
 * @param err  what was remarked
 */
record Typed(ExitCode code, String out, String err) {

    static Typed run(List<Verb> verbs, Path example, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CommandLineApplication application = new CommandLineApplication(verbs, "1.2.3", example, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Progress.NONE);
        ExitCode code = application.run(List.of(words));
        return new Typed(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The one sentence that bad input ends in: French, on one line, with its full stop, and no trace. */
    String sentence() {
        String sentence = err.strip();
        if (sentence.lines().count() != 1 || !sentence.endsWith(".") && !sentence.endsWith(").") || sentence.contains("Exception") || sentence.contains("\tat ")) {
            throw new AssertionError("not one plain sentence: " + err);
        }
        return sentence;
    }
}
