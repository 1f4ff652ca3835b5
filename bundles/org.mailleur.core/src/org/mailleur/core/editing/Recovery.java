package org.mailleur.core.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.mailleur.core.editing.internal.DraftFile;
import org.mailleur.core.editing.internal.DraftFolder;
import org.mailleur.core.file.FileKind;
import org.mailleur.core.file.Fingerprint;
import org.mailleur.core.file.LoadedFile;
import org.mailleur.core.file.ModelFileException;
import org.mailleur.core.file.ModelFileException.Reason;
import org.mailleur.model.base.FileRoot;

/**
 * What a program that was cut short left of one space: the work that it had not saved. It stays until the person said what becomes of it.
 *
 * @param folder where it lies
 * @param files  what there is, by file
 */
public record Recovery(Path folder, List<Rest> files) {

    /**
     * The unsaved work on one file.
     *
     * @param path    the file
     * @param written when it was kept last
     * @param base    what the file on the disk looked like then
     * @param content the content
     */
    public record Rest(Path path, Instant written, Fingerprint base, Content content) {

        /**
         * Tells whether the file on the disk is another one than the work began from.
         *
         * @return true when taking the work back would take back what was saved since, too
         * @throws IOException when the file cannot be read
         */
        public boolean isOutdated() throws IOException {
            return !Fingerprint.of(path).equals(base);
        }
    }

    /** Bytes, which a record must not compare. */
    public static final class Content {
        private final byte[] bytes;

        Content(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /**
     * Finds what was left, by programs that do not run any more.
     *
     * @param space the folder of the space
     * @return what was left, the latest first; empty when the last program ended well
     * @throws IOException when it cannot be read
     */
    public static List<Recovery> find(Path space) throws IOException {
        List<Recovery> found = new ArrayList<>();
        for (Path folder : DraftFolder.abandoned(space)) {
            List<Rest> files = new ArrayList<>();
            for (DraftFile draft : DraftFolder.drafts(folder)) {
                Path path = space.resolve(draft.name()).normalize();
                if (path.startsWith(space)) {
                    files.add(new Rest(path, draft.written(), draft.base(), new Content(draft.content())));
                }
            }
            if (files.isEmpty()) {
                DraftFolder.delete(folder);
            } else {
                found.add(new Recovery(folder, List.copyOf(files)));
            }
        }
        found.sort(Comparator.comparing(Recovery::written).reversed());
        return found;
    }

    /**
     * Returns when the work was kept last.
     *
     * @return the instant
     */
    public Instant written() {
        return files.stream().map(Rest::written).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    /**
     * Compares the unsaved work with a file as it is open.
     *
     * @param session the session, of the same space
     * @param rest    the unsaved work on a file
     * @return what taking it back would change; empty for a file that the space has not, or for what goes with one
     */
    public Optional<FileComparison> compare(EditingSession session, Rest rest) {
        return session.space().file(rest.path()).filter(LoadedFile::isWhole).map(file -> {
            Versions versions = new Versions(session);
            return versions.preview(file, versions.read(file, rest.content().bytes()));
        });
    }

    /**
     * Returns the same without what is on the disk already, such as drafts of files that were saved just before the end.
     *
     * @return what was not saved, perhaps of no file
     * @throws IOException when it cannot be read
     */
    public Recovery unsaved() throws IOException {
        List<Rest> left = new ArrayList<>();
        for (Rest rest : files) {
            if (!Files.isRegularFile(rest.path()) || !Arrays.equals(Files.readAllBytes(rest.path()), rest.content().bytes())) {
                left.add(rest);
            }
        }
        return new Recovery(folder, left);
    }

    /**
     * Tells whether a file was changed on the disk after the work began.
     *
     * @return whether taking all of it back would take something newer away
     * @throws IOException when the file cannot be read
     */
    public boolean isOutdated() throws IOException {
        for (Rest rest : files) {
            if (rest.isOutdated()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes the work back into the open space, unsaved as it was; each file is one change that can be undone. Then lets it go, once the
     * drafts of this program hold it.
     *
     * @param session the session, of the same space
     * @param drafts  the session's drafts
     * @throws IOException        when drafts cannot be written: the work stays where it was, too
     * @throws ModelFileException when a draft cannot be read whole: it stays where it was
     */
    public void takeBack(EditingSession session, Drafts drafts) throws IOException, ModelFileException {
        session.endTyping();
        for (Rest rest : files) {
            takeBack(session, rest);
        }
        session.endTyping();
        drafts.keep();
        discard();
    }

    private static void takeBack(EditingSession session, Rest rest) throws ModelFileException {
        String name = rest.path().getFileName().toString();
        if (FileKind.of(rest.path()).isEmpty()) {
            session.companion(rest.path()).ifPresent(companion -> companion.restore(rest.content().bytes()));
            return;
        }
        LoadedFile work = session.space().read(rest.path(), rest.content().bytes());
        Optional<FileRoot> root = work.root();
        if (!work.isWhole() || root.isEmpty()) {
            throw new ModelFileException(Reason.NOT_READ_WHOLE, rest.path(), "Le travail récupéré sur «\u00a0" + name
                    + "\u00a0» ne peut pas être relu en entier. Il reste de côté\u00a0; le fichier n’a pas été modifié.", null);
        }
        Optional<LoadedFile> file = session.space().file(rest.path());
        if (file.isPresent()) {
            new Versions(session).take("Reprendre le travail non enregistré sur «\u00a0" + name + "\u00a0»", file.get(), work);
        } else {
            session.add(session.space().folder().relativize(rest.path()).toString(), root.get());
        }
    }

    /**
     * Deletes it: the person does not want it.
     *
     * @throws IOException when it cannot be deleted
     */
    public void discard() throws IOException {
        if (Files.isDirectory(folder)) {
            DraftFolder.delete(folder);
        }
    }
}
