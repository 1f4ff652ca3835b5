package org.mailleur.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.cli.CommandLine;
import org.mailleur.core.space.Progress;

/**
 * What was typed after a verb, and where answers go.
 *
 * @param line     the options and arguments
 * @param example  the folder of the example that ships
 * @param out      where results go
 * @param err      where remarks go
 * @param progress told how far long work is
 */
public record Invocation(CommandLine line, Path example, PrintStream out, PrintStream err, Progress progress) {

    /** The word that stands for the example wherever a model is asked for. */
    public static final String EXAMPLE = "exemple";

    /**
     * Returns the arguments that are no options.
     *
     * @return the arguments
     */
    public List<String> arguments() {
        return line.getArgList();
    }

    /**
     * Returns a path that was typed.
     *
     * @param typed the text
     * @return the path, from the folder in which the command was typed
     * @throws BadInputException when no file can have that name
     */
    public static Path path(String typed) throws BadInputException {
        try {
            return Path.of(typed).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new BadInputException("« " + typed + " » ne peut pas être un nom de fichier ; vérifiez-le.", e);
        }
    }

    /**
     * Returns a whole number that was typed for an option.
     *
     * @param option  the option
     * @param least   the least that makes sense
     * @param most    the most that makes sense
     * @param otherwise what holds when the option was not typed
     * @return the number
     * @throws BadInputException when it is no such number
     */
    public long number(String option, long least, long most, long otherwise) throws BadInputException {
        String typed = line.getOptionValue(option);
        if (typed == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(typed.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new BadInputException(numberWanted(option, least, most, typed), e);
        }
        throw new BadInputException(numberWanted(option, least, most, typed));
    }

    private static String numberWanted(String option, long least, long most, String typed) {
        return "--" + option + " attend un nombre entier de " + least + " à " + most + ", pas « " + typed + " ».";
    }
}
