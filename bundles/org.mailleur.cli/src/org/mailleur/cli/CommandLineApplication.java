package org.mailleur.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.cli.AlreadySelectedException;
import org.apache.commons.cli.AmbiguousOptionException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.mailleur.core.space.Progress;

/** Mailleur without a screen: understands what was typed and hands it to the verb. */
public final class CommandLineApplication {

    private static final String HELP = "--aide";
    private static final String TRACE = "--trace";
    private static final String VERSION = "--version";

    private final List<Verb> verbs;
    private final String version;
    private final Path example;
    private final PrintStream out;
    private final PrintStream err;
    private final Progress progress;

    /**
     * Makes the application.
     *
     * @param verbs    what it can do
     * @param version  version of the program
     * @param example  the folder of the example that ships
     * @param out      where results go
     * @param err      where remarks and errors go
     * @param progress told how far long work is
     */
    public CommandLineApplication(List<Verb> verbs, String version, Path example, PrintStream out, PrintStream err, Progress progress) {
        this.verbs = List.copyOf(verbs);
        this.version = version;
        this.example = example;
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    /**
     * Does what was typed. Bad input ends in one French sentence; a stack trace is shown only when asked for.
     *
     * @param typed the words typed
     * @return the exit code
     */
    public ExitCode run(List<String> typed) {
        List<String> words = new ArrayList<>(typed);
        boolean trace = words.remove(TRACE);
        try {
            return dispatch(words);
        } catch (BadInputException e) {
            return failed(e.getMessage(), e, trace);
        } catch (RuntimeException e) {
            return failed("Mailleur a rencontré une erreur inattendue ; vos fichiers sont intacts. Relancez avec --trace et transmettez ce qui s’affiche.",
                    e, trace);
        }
    }

    private ExitCode failed(String sentence, Exception cause, boolean trace) {
        err.println(sentence);
        if (trace) {
            err.println(Traces.of(cause));
        }
        return ExitCode.BAD_INPUT;
    }

    private ExitCode dispatch(List<String> words) throws BadInputException {
        boolean help = words.remove(HELP);
        if (words.remove(VERSION)) {
            out.println("Mailleur " + version);
            return ExitCode.OK;
        }
        if (words.isEmpty()) {
            new Help(verbs).print(help ? out : err);
            return help ? ExitCode.OK : ExitCode.BAD_INPUT;
        }
        Verb verb = verb(words.removeFirst());
        if (help) {
            new Help(verbs).print(verb, out);
            return ExitCode.OK;
        }
        return verb.run(new Invocation(parse(verb, words), example, out, err, progress));
    }

    private Verb verb(String word) throws BadInputException {
        Optional<Verb> found = verbs.stream().filter(verb -> verb.name().equals(word)).findFirst();
        return found.orElseThrow(() -> new BadInputException("« " + word + " » n’est pas une commande de Mailleur ; les commandes sont : "
                + String.join(", ", verbs.stream().map(Verb::name).toList()) + " (voir --aide)."));
    }

    private static CommandLine parse(Verb verb, List<String> words) throws BadInputException {
        try {
            DefaultParser parser = DefaultParser.builder().setAllowPartialMatching(false).get();
            return parser.parse(verb.options(), words.toArray(String[]::new));
        } catch (ParseException e) {
            throw new BadInputException(sentence(verb, e) + " (voir " + verb.name() + " --aide).", e);
        }
    }

    private static String sentence(Verb verb, ParseException problem) {
        return switch (problem) {
        case AmbiguousOptionException e -> "« " + e.getOption() + " » peut désigner plusieurs options de « " + verb.name() + " »";
        case UnrecognizedOptionException e -> "« " + e.getOption() + " » n’est pas une option de « " + verb.name() + " »";
        case MissingArgumentException e -> "l’option --" + e.getOption().getLongOpt() + " attend une valeur";
        case AlreadySelectedException e -> "l’option --" + e.getOption().getLongOpt() + " contredit une autre option";
        default -> "la commande « " + verb.name() + " » n’a pas été comprise";
        };
    }
}
