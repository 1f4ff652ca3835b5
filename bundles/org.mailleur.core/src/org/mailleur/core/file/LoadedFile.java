package org.mailleur.core.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.xmi.XMIResource;
import org.mailleur.core.migration.Migration;
import org.mailleur.model.base.FileRoot;

/** A model file as it was read: its content, what was wrong with it, and what it looked like on disk. */
public final class LoadedFile {

    private final Path path;
    private final FileKind kind;
    private final XMIResource resource;
    private List<FileProblem> problems;
    private Fingerprint fingerprint;
    private Optional<Migration> migration;

    /**
     * Makes the result of a load.
     *
     * @param path        the file
     * @param kind        its kind
     * @param resource    its content, as far as it could be read
     * @param problems    what was wrong with it
     * @param fingerprint what it looked like on disk
     * @param migration   what was done to a file of an older format, empty for one of today's
     */
    public LoadedFile(Path path, FileKind kind, XMIResource resource, List<FileProblem> problems, Fingerprint fingerprint,
            Optional<Migration> migration) {
        this.path = path;
        this.kind = kind;
        this.resource = resource;
        this.problems = List.copyOf(problems);
        this.fingerprint = fingerprint;
        this.migration = migration;
    }

    /**
     * Returns where the file lies.
     *
     * @return the path
     */
    public Path path() {
        return path;
    }

    /**
     * Returns the kind of the file.
     *
     * @return the kind
     */
    public FileKind kind() {
        return kind;
    }

    /**
     * Returns the content, as far as it could be read.
     *
     * @return the resource
     */
    public XMIResource resource() {
        return resource;
    }

    /**
     * Returns what was wrong with the file, in the order of its lines.
     *
     * @return the problems, empty for a sound file
     */
    public List<FileProblem> problems() {
        return problems;
    }

    /**
     * Returns what the file looked like when it was read or saved last.
     *
     * @return the fingerprint
     */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /**
     * Tells whether the file was read whole, so that saving it loses nothing.
     *
     * @return false when the file may be looked at but not saved over
     */
    public boolean isWhole() {
        return problems.stream().noneMatch(problem -> problem.cause().isLosing());
    }

    /**
     * Returns the root object.
     *
     * @return the root, empty when nothing could be read
     */
    public Optional<FileRoot> root() {
        return resource.getContents().isEmpty() || !(resource.getContents().getFirst() instanceof FileRoot root) ? Optional.empty()
                : Optional.of(root);
    }

    /**
     * Returns what was done to a file of an older format while it was read; it is gone once the file was saved.
     *
     * @return the migration, empty for a file of today's format
     */
    public Optional<Migration> migration() {
        return migration;
    }

    /**
     * Takes note of what lies on the disk now, which the person has seen and decided upon: a save may take its place.
     *
     * @param seen what it looks like
     */
    public void acknowledge(Fingerprint seen) {
        fingerprint = seen;
    }

    void saved(Fingerprint now) {
        fingerprint = now;
        if (migration.isPresent()) {
            migration = Optional.empty();
            problems = problems.stream().filter(problem -> problem.cause() != FileProblem.Cause.OLDER_VERSION).toList();
        }
    }

    /**
     * Adds problems that show only beside the other files, such as references that lead nowhere.
     *
     * @param more the problems
     */
    public void addProblems(List<FileProblem> more) {
        problems = java.util.stream.Stream.concat(problems.stream(), more.stream()).toList();
    }

    /**
     * Takes back problems that are none any more, such as links to a file that was missing.
     *
     * @param settled tells which
     */
    public void settle(Predicate<FileProblem> settled) {
        if (problems.stream().anyMatch(settled)) {
            problems = problems.stream().filter(settled.negate()).toList();
        }
    }
}
