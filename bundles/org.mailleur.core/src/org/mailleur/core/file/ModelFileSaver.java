package org.mailleur.core.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mailleur.core.file.ModelFileException.Reason;
import org.mailleur.core.file.internal.Backups;
import org.mailleur.core.file.internal.ModelResource;
import org.mailleur.core.file.internal.Replacement;
import org.mailleur.core.file.internal.Workers;
import org.mailleur.core.file.internal.WrittenFileCheck;
import org.mailleur.core.space.Progress;
import org.mailleur.model.base.FileRoot;

/**
 * Saves model files so that nothing is ever lost: the content is written beside, forced to the disk, read back and compared with
 * the model; the file that it replaces is kept as a dated backup; then it takes its place in one step. A crash, a power cut or a
 * full disk at any point leaves either the old or the new file whole.
 */
public final class ModelFileSaver {

    private final String writtenBy;
    private final Backups backups;

    /**
     * Makes a saver.
     *
     * @param writtenBy name and version of the program, kept in each file that it changes
     * @param clock     tells the dates of backups
     */
    public ModelFileSaver(String writtenBy, Clock clock) {
        this.writtenBy = writtenBy;
        this.backups = new Backups(clock);
    }

    /**
     * Saves a file. Nothing is written when the file on disk already is the model.
     *
     * @param file the file
     * @return what it came to
     * @throws ModelFileException when it cannot be saved; the file on disk is then as it was
     */
    public SaveOutcome save(LoadedFile file) throws ModelFileException {
        return finish(file, prepare(file));
    }

    /**
     * Writes what was prepared.
     *
     * @param file     the file
     * @param prepared what {@link #prepare(LoadedFile)} returned for it
     * @return what it came to
     * @throws ModelFileException when it cannot be written; the file on disk is then as it was
     */
    public SaveOutcome finish(LoadedFile file, PreparedSave prepared) throws ModelFileException {
        SaveOutcome outcome = prepared.write();
        if (outcome instanceof SaveOutcome.Saved) {
            settle(file);
        }
        return outcome;
    }

    /**
     * Saves files, several at once. Each is saved as {@link #save(LoadedFile)} does; nothing is written of those that already are
     * their models.
     *
     * @param files    the files
     * @param progress told of each file in their order, by the thread that called; after a cancel, the files that were not begun
     *                 are in neither part of the result
     * @return what became of each
     */
    public SavedFiles saveAll(List<LoadedFile> files, Progress progress) {
        List<Attempt> attempts = new Workers(2 * Runtime.getRuntime().availableProcessors()).each(files, this::attempt,
                file -> "Enregistrement de " + name(file), progress);
        Map<LoadedFile, SaveOutcome> outcomes = new LinkedHashMap<>();
        List<ModelFileException> refusals = new ArrayList<>();
        Set<Path> settled = new HashSet<>();
        for (Attempt attempt : attempts) {
            try {
                SaveOutcome outcome = attempt.outcome();
                if (outcome instanceof SaveOutcome.Saved && settled.add(attempt.file.path().getParent())) {
                    settle(attempt.file);
                }
                outcomes.put(attempt.file, outcome);
            } catch (ModelFileException e) {
                refusals.add(e);
            }
        }
        return new SavedFiles(outcomes, refusals);
    }

    private Attempt attempt(LoadedFile file) {
        try {
            return new Attempt(file, replace(file), null);
        } catch (ModelFileException e) {
            return new Attempt(file, null, e);
        }
    }

    /** What came of a file: an outcome or a refusal. */
    private record Attempt(LoadedFile file, SaveOutcome done, ModelFileException refusal) {

        SaveOutcome outcome() throws ModelFileException {
            if (refusal != null) {
                throw refusal;
            }
            return done;
        }
    }

    private SaveOutcome replace(LoadedFile file) throws ModelFileException {
        return prepare(file).write();
    }

    /**
     * Does the part of a save that reads the model; writing what it gives needs the model no more, so that it may change meanwhile.
     *
     * @param file the file
     * @return what is to be written
     * @throws ModelFileException when the file cannot be saved
     */
    public PreparedSave prepare(LoadedFile file) throws ModelFileException {
        if (!file.isWhole()) {
            throw new ModelFileException(Reason.NOT_READ_WHOLE, file.path(), name(file)
                    + " n’a pas pu être lu en entier : l’enregistrer effacerait ce qui n’a pas été lu. Enregistrez une copie sous un autre nom, "
                    + "ou reprenez une sauvegarde.", null);
        }
        try {
            byte[] content = serialize(file);
            Fingerprint wanted = Fingerprint.of(content);
            if (wanted.equals(file.fingerprint()) && wanted.equals(Fingerprint.of(file.path()))) {
                return SaveOutcome.Unchanged::new;
            }
            if (sign(file)) {
                content = serialize(file);
            }
            verify(file, content);
            byte[] whole = content;
            return () -> written(file, whole);
        } catch (IOException | RuntimeException e) {
            throw translated(file, e);
        }
    }

    private SaveOutcome written(LoadedFile file, byte[] content) throws ModelFileException {
        try {
            return new SaveOutcome.Saved(write(file, content));
        } catch (IOException | RuntimeException e) {
            throw translated(file, e);
        }
    }

    private static void settle(LoadedFile file) throws ModelFileException {
        try {
            Path target = file.path().toRealPath();
            Replacement.forceFolder(target.getParent());
        } catch (IOException e) {
            throw translated(file, e);
        }
    }

    private static byte[] serialize(LoadedFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream((int) Math.max(1 << 12, file.fingerprint().size() + (1 << 12)));
        file.resource().save(out, ModelResource.saveOptions());
        return out.toByteArray();
    }

    /** Notes in the file who writes it; true when that changed it. */
    private boolean sign(LoadedFile file) {
        FileRoot root = file.root().orElseThrow(() -> new IllegalStateException("no root"));
        boolean changed = root.getFormatVersion() != FormatVersion.CURRENT || !writtenBy.equals(root.getWrittenBy());
        if (changed) {
            // Nobody is told: several files are saved by threads that a screen must not hear from.
            boolean told = root.eDeliver();
            root.eSetDeliver(false);
            root.setFormatVersion(FormatVersion.CURRENT);
            root.setWrittenBy(writtenBy);
            root.eSetDeliver(told);
        }
        return changed;
    }

    private Optional<Path> write(LoadedFile file, byte[] content) throws IOException, ModelFileException {
        Path target = Files.exists(file.path()) ? file.path().toRealPath() : file.path();
        if (Replacement.isReadOnly(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Replacement replacement = Replacement.beside(target);
        try {
            replacement.write(content);
            requireSame(file, content, replacement.read());
            requireUntouched(file, target);
            Optional<Path> backup = Files.exists(target, LinkOption.NOFOLLOW_LINKS) ? Optional.of(backups.keep(target)) : Optional.empty();
            if (backup.isPresent()) {
                requireUntouched(file, backup.get());
            }
            replacement.takePlace();
            file.saved(Fingerprint.of(content));
            Backups.prune(target);
            return backup;
        } finally {
            replacement.discard();
        }
    }

    private static void verify(LoadedFile file, byte[] written) throws ModelFileException {
        Optional<String> difference = new WrittenFileCheck(file.resource()).firstDifference(written);
        if (difference.isPresent()) {
            throw different(file, difference.get());
        }
    }

    /** What was checked against the model is what the disk gives back, byte for byte. */
    private static void requireSame(LoadedFile file, byte[] content, byte[] written) throws ModelFileException {
        int difference = Arrays.mismatch(content, written);
        if (difference >= 0) {
            throw different(file, "byte " + difference);
        }
    }

    private static ModelFileException different(LoadedFile file, String where) {
        return new ModelFileException(Reason.VERIFICATION_FAILED, file.path(), name(file)
                + " n’a pas été enregistré : relu, il ne correspond pas à ce que vous avez saisi. L’ancien fichier est intact ; "
                + "enregistrez une copie sous un autre nom et signalez le problème.", new IOException(where));
    }

    private static void requireUntouched(LoadedFile file, Path present) throws IOException, ModelFileException {
        if (!Fingerprint.of(present).equals(file.fingerprint())) {
            throw new ModelFileException(Reason.CHANGED_ON_DISK, file.path(), name(file)
                    + " a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert. Rien n’a été écrasé : enregistrez votre version "
                    + "sous un autre nom, ou rechargez le fichier.", null);
        }
    }

    private static ModelFileException translated(LoadedFile file, Exception cause) {
        if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
            return new ModelFileException(Reason.READ_ONLY, file.path(), name(file)
                    + " n’a pas été enregistré : le fichier ou son dossier est en lecture seule. Enregistrez une copie ailleurs, ou demandez "
                    + "le droit de le modifier.", cause);
        }
        if (cause instanceof IOException && Replacement.isDiskFull(file.path())) {
            return new ModelFileException(Reason.DISK_FULL, file.path(), name(file)
                    + " n’a pas été enregistré : le disque est plein. L’ancien fichier est intact ; libérez de la place, puis enregistrez de nouveau.",
                    cause);
        }
        return new ModelFileException(Reason.REFUSED, file.path(), name(file)
                + " n’a pas pu être enregistré ; l’ancien fichier est intact. Enregistrez une copie à un autre endroit.", cause);
    }

    private static String name(LoadedFile file) {
        return "« " + file.path().getFileName() + " »";
    }
}
