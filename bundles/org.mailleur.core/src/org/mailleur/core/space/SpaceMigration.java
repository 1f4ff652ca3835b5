package org.mailleur.core.space;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.mailleur.core.file.FileProblem;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.file.SaveOutcome;
import org.mailleur.core.migration.Migration;
import org.mailleur.core.space.FileMigration.Outcome;

/**
 * Brings the files of a space to today's format. They were migrated in memory when they were read; this writes them, each with a
 * dated backup. A file that cannot be written is as it was and stands in nobody's way.
 */
public final class SpaceMigration {

    private final ModelFileSaver saver;

    /**
     * Makes the operation.
     *
     * @param saver writes the files
     */
    public SpaceMigration(ModelFileSaver saver) {
        this.saver = saver;
    }

    /**
     * Tells what would be done; writes nothing.
     *
     * @param files the files
     * @return what would be done to each, in their order
     */
    public static List<FileMigration> preview(Collection<LoadedFile> files) {
        return files.stream().map(file -> new FileMigration(file.path(), file.migration(), refusal(file)
                .or(() -> file.migration().map(migration -> new FileMigration.Possible())).orElseGet(FileMigration.Current::new))).toList();
    }

    /**
     * Writes each file that has an older format.
     *
     * @param files    the files
     * @param progress told of each file; after a cancel the remaining files are as they were
     * @return what each file that was reached came to, in their order
     */
    public List<FileMigration> migrate(Collection<LoadedFile> files, Progress progress) {
        List<FileMigration> results = new ArrayList<>();
        for (LoadedFile file : files) {
            if (progress.isCancelled()) {
                break;
            }
            progress.at("Conversion de « " + file.path().getFileName() + " »", results.size(), files.size());
            Optional<Migration> migration = file.migration();
            results.add(new FileMigration(file.path(), migration,
                    refusal(file).orElseGet(() -> migration.isPresent() ? written(file) : new FileMigration.Current())));
        }
        return results;
    }

    private Outcome written(LoadedFile file) {
        try {
            return switch (saver.save(file)) {
            case SaveOutcome.Saved saved -> new FileMigration.Done(saved.backup().orElseThrow());
            // The version alone makes the file another one.
            case SaveOutcome.Unchanged() -> throw new IllegalStateException("An older file is the same as one of today");
            };
        } catch (ModelFileException e) {
            return new FileMigration.Refused(e.getMessage());
        }
    }

    private static Optional<Outcome> refusal(LoadedFile file) {
        return file.problems().stream().filter(problem -> problem.cause().isLosing()).findFirst().map(FileProblem::sentence).map(FileMigration.Refused::new);
    }
}
