package org.mailleur.cli;

/** What the program tells the shell when it ends. */
public enum ExitCode {
    /** Done, no error found. */
    OK(0),
    /** Done, and errors were found in what was checked. */
    ERRORS_FOUND(1),
    /** What was asked, or a file, could not be understood or read. */
    BAD_INPUT(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /**
     * Returns the number.
     *
     * @return 0, 1 or 2
     */
    public int code() {
        return code;
    }
}
