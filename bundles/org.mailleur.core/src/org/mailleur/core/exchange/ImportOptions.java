package org.mailleur.core.exchange;

import java.util.Optional;

import org.mailleur.core.file.LoadedFile;

/**
 * How to import.
 *
 * @param target        where new things go when their row does not say; empty to take the only file of the right kind
 * @param duplicates    decides on probable duplicates
 * @param ignoreRefused true to import the rows that can be although others are refused
 * @param limits        bounds on the files
 */
public record ImportOptions(Optional<LoadedFile> target, DuplicateChoice duplicates, boolean ignoreRefused, ExchangeLimits limits) {

    /** All or nothing, nobody decides on duplicates. */
    public static final ImportOptions DEFAULT = new ImportOptions(Optional.empty(), DuplicateChoice.ASK_A_PERSON, false, ExchangeLimits.DEFAULT);

    /**
     * Returns the same with a target.
     *
     * @param file where new things go
     * @return the options
     */
    public ImportOptions into(LoadedFile file) {
        return new ImportOptions(Optional.of(file), duplicates, ignoreRefused, limits);
    }

    /**
     * Returns the same with somebody who decides.
     *
     * @param choice decides on probable duplicates
     * @return the options
     */
    public ImportOptions deciding(DuplicateChoice choice) {
        return new ImportOptions(target, choice, ignoreRefused, limits);
    }

    /**
     * Returns the same, importing what can be.
     *
     * @return the options
     */
    public ImportOptions ignoringRefused() {
        return new ImportOptions(target, duplicates, true, limits);
    }
}
