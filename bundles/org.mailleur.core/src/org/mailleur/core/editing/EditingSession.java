package org.mailleur.core.editing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.mailleur.core.change.RecordedCommand;
import org.mailleur.core.editing.internal.CompanionFiles;
import org.mailleur.core.editing.internal.EditingStack;
import org.mailleur.core.editing.internal.Saving;
import org.mailleur.core.editing.internal.Watch;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileSaver;
import org.mailleur.core.space.Space;
import org.mailleur.model.base.FileRoot;

/**
 * An open space under change. Forms, diagrams and tables run their commands on its one stack, so that a person takes back what she did
 * last, wherever she did it; a save does not forget the history.
 * <p>
 * One thread owns the session (the UI thread): it alone runs, undoes and redoes commands. Any thread may save, and may look at the
 * models with {@link #reading(Supplier)}, during which no command runs.
 */
public final class EditingSession implements AutoCloseable {

    private final Space space;
    private final Executor owner;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Watch watch = new Watch();
    private final EditingStack stack;
    private final CompanionFiles companions = new CompanionFiles();
    private final List<Consumer<EditingEvent>> listeners = new CopyOnWriteArrayList<>();
    private final Saving saving;
    private Set<EObject> changedObjects = Set.of();
    private final AtomicLong version = new AtomicLong();

    /**
     * Begins to edit a space.
     *
     * @param space the space
     * @param saver writes its files
     * @param owner runs what it is given on the thread that owns the session, at once or later
     */
    public EditingSession(Space space, ModelFileSaver saver, Executor owner) {
        this.space = space;
        this.owner = owner;
        this.stack = new EditingStack(lock.writeLock(), this::changedResources, this::ran);
        this.saving = new Saving(saver, lock, stack, companions);
        space.files().forEach(this::watch);
    }

    private void watch(LoadedFile file) {
        file.resource().eAdapters().add(watch);
    }

    private Set<Object> changedResources() {
        Watch.Seen seen = watch.take();
        changedObjects = seen.objects();
        return new LinkedHashSet<>(seen.resources());
    }

    private void ran(EditingStack.Ran ran) {
        version.incrementAndGet();
        tell(new EditingEvent.Edited(ran.way(), ran.command().getLabel(), changedObjects, filesOf(ran.touched())));
    }

    private Set<LoadedFile> filesOf(Set<Object> touched) {
        Set<LoadedFile> files = space.files().stream().filter(file -> touched.contains(file.resource()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        touched.stream().filter(Companion.class::isInstance).map(each -> ((Companion) each).file()).forEach(files::add);
        return files;
    }

    void tell(EditingEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }

    /** Tells of what another thread did. */
    void tellLater(EditingEvent event) {
        owner.execute(() -> tell(event));
    }

    /**
     * Returns the space.
     *
     * @return the space
     */
    public Space space() {
        return space;
    }

    /**
     * Returns the history of all changes. A command that changes models need not say which files it touches: that is noticed.
     *
     * @return the stack; only for the thread that owns the session
     */
    public CommandStack commands() {
        return stack;
    }

    /**
     * Makes a change that can be undone.
     *
     * @param command the change
     */
    public void execute(Command command) {
        if (lock.getReadHoldCount() > 0) {
            throw new IllegalStateException("Who looks at the models must not change them: " + command.getLabel());
        }
        stack.execute(command);
    }

    /**
     * Makes any change of models as one that can be undone.
     *
     * @param label  what it does, in French, as the menu shows it after « Annuler »
     * @param change the change
     */
    public void change(String label, Runnable change) {
        execute(new RecordedCommand(label, resources(), change));
    }

    /**
     * Returns the contents of all files, as commands want them that may change any.
     *
     * @return the resources
     */
    public List<Resource> resources() {
        return space.files().stream().<Resource>map(LoadedFile::resource).toList();
    }

    /** From here on, what is typed is a change of its own: the person left the field. */
    public void endTyping() {
        stack.seal();
    }

    /**
     * Looks at the models while nobody changes them.
     *
     * @param <T>  what is found out
     * @param look what to do; it must be short, for commands wait
     * @return what it returned
     */
    public <T> T reading(Supplier<T> look) {
        lock.readLock().lock();
        try {
            return look.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Tells whether somebody waits to change the models.
     *
     * @return true when a long {@link #reading(Supplier)} should give way
     */
    public boolean isAwaited() {
        return lock.hasQueuedThreads();
    }

    /**
     * Returns a number that grows with each change.
     *
     * @return the number
     */
    public long version() {
        return version.get();
    }

    /**
     * Adds what is saved with a file.
     *
     * @param companion what lies beside the file
     */
    public void add(Companion companion) {
        companions.add(companion);
    }

    /**
     * Takes out what was saved with a file. What it changed and did not save is then not saved any more.
     *
     * @param companion one that was added
     */
    public void remove(Companion companion) {
        companions.remove(companion);
    }

    /**
     * Returns what is saved with a file.
     *
     * @param file the file
     * @return its companions
     */
    public List<Companion> companions(LoadedFile file) {
        return companions.of(file);
    }

    /**
     * Returns what is saved beside a file at a place.
     *
     * @param path the place
     * @return the companion, empty when there is none
     */
    public Optional<Companion> companion(Path path) {
        return companions.at(path);
    }

    /**
     * Adds a listener.
     *
     * @param listener told on the thread that owns the session
     */
    public void addListener(Consumer<EditingEvent> listener) {
        listeners.add(listener);
    }

    /**
     * Takes out a listener.
     *
     * @param listener one that was added
     */
    public void removeListener(Consumer<EditingEvent> listener) {
        listeners.remove(listener);
    }

    /** Makes a file in the space, by its name below the folder; it is in memory until it is saved. */
    public LoadedFile add(String name, FileRoot root) {
        return exchange("Créer", () -> space.add(name, root));
    }

    /** Takes in a file that somebody else laid into the folder, as {@link Space#read(Path, byte[])} returned it. */
    public void adopt(LoadedFile file) {
        exchange("Ouvrir", () -> space.adopt(file));
    }

    /** Lets a file go, with what the history knows of it alone; nothing happens on the disk. */
    public void remove(LoadedFile file) {
        file.resource().eAdapters().remove(watch);
        exchange("Retirer", () -> {
            stack.forget(file.resource());
            return space.remove(file);
        });
    }

    private LoadedFile exchange(String what, Supplier<LoadedFile> change) {
        LoadedFile file;
        lock.writeLock().lock();
        try {
            file = change.get();
        } finally {
            lock.writeLock().unlock();
        }
        boolean here = space.files().contains(file);
        if (here) {
            watch(file);
        }
        version.incrementAndGet();
        tell(new EditingEvent.Edited(EditingEvent.Way.DONE, what + " «\u00a0" + file.path().getFileName() + "\u00a0»",
                here ? Set.copyOf(file.resource().getContents()) : Set.of(), here ? Set.of(file) : Set.of()));
        return file;
    }

    /**
     * Tells whether a file, or what is saved with it, is not on the disk as it is here.
     *
     * @param file the file
     * @return true when there is something to save
     */
    public boolean isDirty(LoadedFile file) {
        return reading(() -> saving.isDirty(file));
    }

    /**
     * Returns what stands for the present content of a file: the same as long as nothing changes it.
     *
     * @param file the file
     * @return something to compare by identity, {@code null} for a file that nothing touched
     */
    Object state(LoadedFile file) {
        return reading(() -> saving.now(file).step());
    }

    /**
     * Returns the files that have something to save.
     *
     * @return the files, in the order of the space
     */
    public List<LoadedFile> dirtyFiles() {
        return space.files().stream().filter(this::isDirty).toList();
    }

    /**
     * Saves a file with what goes with it. The history stays: what was saved can be undone, and saved again.
     *
     * @param file the file
     * @throws ModelFileException when it cannot be saved; the file on the disk is then as it was, and what was typed is still here
     */
    public void save(LoadedFile file) throws ModelFileException {
        saving.save(file);
        version.incrementAndGet();
        tellLater(new EditingEvent.Saved(List.of(file)));
    }

    /** Knows what is saved. */
    Saving saving() {
        return saving;
    }

    /**
     * Saves all that is not saved. One file that cannot be saved does not keep the others from it.
     *
     * @return why files could not be saved; empty when all were
     */
    public List<ModelFileException> saveAll() {
        List<ModelFileException> refusals = new ArrayList<>();
        for (LoadedFile file : dirtyFiles()) {
            try {
                save(file);
            } catch (ModelFileException e) {
                refusals.add(e);
            }
        }
        return refusals;
    }

    /** Forgets the history and watches no more; saves nothing. */
    @Override
    public void close() {
        listeners.clear();
        space.files().forEach(file -> file.resource().eAdapters().remove(watch));
        stack.flush();
    }
}
