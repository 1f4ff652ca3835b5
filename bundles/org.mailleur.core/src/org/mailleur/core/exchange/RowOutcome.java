package org.mailleur.core.exchange;

import java.util.List;

/** What an import would do with one row of a file. */
public sealed interface RowOutcome {

    /**
     * Returns where the row stands.
     *
     * @return the physical line of the file on which it begins, from 1; for a list without lines, its rank from 1
     */
    int line();

    /**
     * Something new.
     *
     * @param line    the line
     * @param element what it is, in French
     */
    record Added(int line, String element) implements RowOutcome {
    }

    /**
     * Something that was there and changes.
     *
     * @param line    the line
     * @param element what it is, in French
     * @param changes its fields that change
     */
    record Changed(int line, String element, List<FieldChange> changes) implements RowOutcome {
    }

    /**
     * Something that was there and stays as it is.
     *
     * @param line    the line
     * @param element what it is, in French
     */
    record Unchanged(int line, String element) implements RowOutcome {
    }

    /**
     * A row that cannot be taken in.
     *
     * @param line    the line
     * @param element what it is, as far as one can tell
     * @param reasons why and what to do, French sentences
     */
    record Refused(int line, String element, List<String> reasons) implements RowOutcome {
    }
}
