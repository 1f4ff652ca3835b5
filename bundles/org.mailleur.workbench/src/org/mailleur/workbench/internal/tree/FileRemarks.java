package org.mailleur.workbench.internal.tree;

import java.util.List;

import org.mailleur.core.file.FileProblem;
import org.mailleur.core.file.LoadedFile;

/**
 * What is to be said of a file as it was read.
 *
 * @param problems what was wrong with it
 * @param older    what was said of its older format, which was converted without loss; empty for a file of today's format
 */
public record FileRemarks(List<FileProblem> problems, List<FileProblem> older) {

    /**
     * Sorts what was found in a file.
     *
     * @param file the file
     * @return its remarks
     */
    public static FileRemarks of(LoadedFile file) {
        return new FileRemarks(file.problems().stream().filter(each -> !isOlder(each)).toList(),
                file.problems().stream().filter(FileRemarks::isOlder).toList());
    }

    private static boolean isOlder(FileProblem problem) {
        return problem.cause() == FileProblem.Cause.OLDER_VERSION;
    }
}
