package org.mailleur.workbench.internal.exchange;

import java.util.List;
import java.util.Set;

import org.mailleur.core.exchange.ImportPreview;

/** What came of looking at a list. */
sealed interface ImportFound {

    /**
     * It can be shown line by line.
     *
     * @param order    what was asked
     * @param preview  what the import would do
     * @param lines    the same for people, line by line
     * @param doubtful the lines of rows that look like something that is there
     */
    record Shown(ImportOrder order, ImportPreview preview, List<OutcomeLine> lines, Set<Integer> doubtful) implements ImportFound {
    }

    /**
     * It is no list that can be imported.
     *
     * @param order    what was asked
     * @param sentence why, and the way out, in French
     */
    record Refused(ImportOrder order, String sentence) implements ImportFound {
    }
}
