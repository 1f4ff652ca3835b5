package org.mailleur.core.space;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.mailleur.core.file.FileKind;
import org.mailleur.core.file.LoadLimits;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileLoader;
import org.mailleur.core.space.internal.ExternalReferences;
import org.mailleur.core.space.internal.SpaceResourceSet;
import org.mailleur.model.base.FileRoot;

/**
 * A space: a folder of model files that refer to one another. It is read as a whole; a file that is damaged is looked at as far as
 * it could be read and never stands in the way of the others.
 */
public final class Space {

    /** Deeper folders belong to something else. */
    private static final int DEPTH = 6;

    private final Path folder;
    private final ResourceSet resources = new SpaceResourceSet();
    private final ModelFileLoader loader;
    /** Read by all threads; changed by the one that owns the space. */
    private final List<LoadedFile> files = new CopyOnWriteArrayList<>();

    private Space(Path folder, LoadLimits limits) {
        this.folder = folder;
        this.loader = new ModelFileLoader(limits);
    }

    /**
     * Opens a folder.
     *
     * @param folder   the folder
     * @param progress told of each file
     * @return the space, with all files that were reached before a cancel
     * @throws IOException when the folder cannot be read
     */
    public static Space open(Path folder, Progress progress) throws IOException {
        return open(folder, progress, LoadLimits.DEFAULT);
    }

    /**
     * Opens a folder.
     *
     * @param folder   the folder
     * @param progress told of each file
     * @param limits   bounds on what is read
     * @return the space, with all files that were reached before a cancel
     * @throws IOException when the folder cannot be read
     */
    public static Space open(Path folder, Progress progress, LoadLimits limits) throws IOException {
        Space space = new Space(folder.toRealPath(), limits);
        List<Path> found = modelFiles(space.folder);
        space.files.addAll(space.loader.loadAll(space.resources, found, progress));
        progress.at("Vérification des liens", found.size(), found.size());
        ExternalReferences.check(space.folder, space.files);
        return space;
    }

    /**
     * Opens the space that a file belongs to: the nearest folder above it that holds a federation, or else its own folder.
     *
     * @param file     the file
     * @param progress told of each file
     * @return the space
     * @throws IOException when the folder cannot be read
     */
    public static Space around(Path file, Progress progress) throws IOException {
        Path own = file.toAbsolutePath().normalize().getParent();
        Path candidate = own;
        for (int i = 0; i < DEPTH && candidate != null; i++, candidate = candidate.getParent()) {
            if (holdsFederation(candidate)) {
                return open(candidate, progress);
            }
        }
        return open(own, progress);
    }

    private static boolean holdsFederation(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.anyMatch(path -> FileKind.of(path).filter(FileKind.FEDERATION::equals).isPresent());
        }
    }

    private static List<Path> modelFiles(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        collect(folder, DEPTH, found);
        found.sort(null);
        return found;
    }

    /** Links are not followed: a shared space must not lead out of its folder. */
    private static void collect(Path folder, int depth, List<Path> found) throws IOException {
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.filter(path -> !path.getFileName().toString().startsWith(".") && !Files.isSymbolicLink(path)).toList();
        }
        for (Path entry : entries) {
            if (FileKind.of(entry).isPresent()) {
                found.add(entry);
            } else if (depth > 1 && Files.isDirectory(entry) && Files.isReadable(entry)) {
                collect(entry, depth - 1, found);
            }
        }
    }

    /**
     * Returns the folder.
     *
     * @return the folder
     */
    public Path folder() {
        return folder;
    }

    /**
     * Returns the files, sorted by path.
     *
     * @return the files
     */
    public List<LoadedFile> files() {
        return List.copyOf(files);
    }

    /**
     * Returns the set that holds the contents of all files.
     *
     * @return the resource set
     */
    public ResourceSet resources() {
        return resources;
    }

    /**
     * Finds a file of the space.
     *
     * @param path where it lies
     * @return the file, empty when the space has none there
     */
    public Optional<LoadedFile> file(Path path) {
        Path wanted = ModelPaths.real(path);
        return files.stream().filter(file -> file.path().equals(wanted)).findFirst();
    }

    /**
     * Finds the file that holds an object.
     *
     * @param object the object
     * @return its file, empty when it is in none of this space
     */
    public Optional<LoadedFile> fileOf(EObject object) {
        Resource resource = object.eResource();
        return files.stream().filter(file -> file.resource() == resource).findFirst();
    }

    /**
     * Returns the roots of a kind, in the order of their files.
     *
     * @param <T>  the kind
     * @param type its interface, such as {@code Territory.class}
     * @return the roots
     */
    public <T extends FileRoot> List<T> roots(Class<T> type) {
        return files.stream().flatMap(file -> file.root().stream()).filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * Reads another version of one of its files, in a set of its own: links to other files lead nowhere there.
     *
     * @param path    where the file lies
     * @param content the other version
     * @return what was read, with what was wrong
     */
    public LoadedFile read(Path path, byte[] content) {
        return loader.read(new SpaceResourceSet(), path, content);
    }

    /**
     * Adds a new file to the space, in memory until it is saved.
     *
     * @param name its name below the folder
     * @param root its root
     * @return the file
     * @throws IllegalArgumentException when the name leads out of the space or is no model file's
     */
    public LoadedFile add(String name, FileRoot root) {
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder)) {
            throw new IllegalArgumentException("Out of the space: " + name);
        }
        LoadedFile file = loader.create(resources, path);
        file.resource().getContents().add(root);
        files.add(file);
        return file;
    }

    /**
     * Looks which model files lie in the folder that the space does not have.
     *
     * @return their paths, sorted
     * @throws IOException when the folder cannot be read
     */
    public List<Path> newcomers() throws IOException {
        Set<Path> known = files.stream().map(LoadedFile::path).collect(Collectors.toSet());
        return modelFiles(folder).stream().filter(path -> !known.contains(path)).toList();
    }

    /**
     * Takes in a file that lies in the folder and was not read with the others; links that led nowhere for want of it lead there now.
     *
     * @param file the file, as {@link #read(Path, byte[])} returned it
     * @return the same file
     */
    public LoadedFile adopt(LoadedFile file) {
        resources.getResources().add(file.resource());
        files.add(file);
        ExternalReferences.settle(files);
        return file;
    }

    /**
     * Lets a file go: it is no part of the space any more, whether it lies on the disk or not.
     *
     * @param file one of its files
     * @return the same file
     */
    public LoadedFile remove(LoadedFile file) {
        files.remove(file);
        resources.getResources().remove(file.resource());
        return file;
    }
}
