package org.mailleur.core.file;

import java.util.List;
import java.util.Map;

/**
 * What saving several files came to. Each stands for itself: one that cannot be saved does not keep the others from it.
 *
 * @param outcomes what each file that is now as its model came to, in the order given
 * @param refusals why the others could not be saved; empty when all were
 */
public record SavedFiles(Map<LoadedFile, SaveOutcome> outcomes, List<ModelFileException> refusals) {

    /**
     * Makes the result.
     *
     * @param outcomes the outcomes
     * @param refusals the refusals
     */
    public SavedFiles {
        outcomes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(outcomes));
        refusals = List.copyOf(refusals);
    }
}
