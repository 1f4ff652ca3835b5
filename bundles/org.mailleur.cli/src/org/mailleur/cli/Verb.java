package org.mailleur.cli;

import org.apache.commons.cli.Options;

/** Something that can be asked for on the command line: one class for each. */
public interface Verb {

    /**
     * Returns the word by which it is asked for.
     *
     * @return a French word without accents
     */
    String name();

    /**
     * Returns what it does.
     *
     * @return one French clause, without a full stop
     */
    String summary();

    /**
     * Returns what is to be typed after the verb.
     *
     * @return such as « evaluation MODELE [--format pdf,docx] »
     */
    String usage();

    /**
     * Returns a line that can be typed as it is.
     *
     * @return the example, without the name of the program
     */
    String example();

    /**
     * Returns the options that it knows, described in French.
     *
     * @return the options
     */
    Options options();

    /**
     * Does it.
     *
     * @param invocation what was typed
     * @return the exit code
     * @throws BadInputException when what was typed, or a file that it names, cannot be used
     */
    ExitCode run(Invocation invocation) throws BadInputException;
}
