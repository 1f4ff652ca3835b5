package org.mailleur.core.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.mailleur.core.editing.internal.DraftFolder;
import org.mailleur.core.file.internal.Backups;
import org.mailleur.core.privacy.internal.WordReplacer;

/**
 * The copies that a space keeps of earlier states of its files: of all files, those that are gone or renamed too, and the drafts that a
 * crash left and nobody took up. A name that left the files may stand in any of them. They are told first, and deleted only when somebody asks for it.
 */
public final class KeptCopies {

    private static final Pattern REFERENCE = Pattern.compile("&#(?:([0-9]{1,7})|x([0-9A-Fa-f]{1,6}));");

    private KeptCopies() {
    }

    /**
     * Finds the copies that hold one of several names.
     *
     * @param space the folder of a space; the folders within it are searched too
     * @param names the names; accents, case and the signs between words do not matter
     * @return the copies that hold one, and those that cannot be read, the newest first in each folder
     * @throws IOException when a folder cannot be read
     */
    public static List<KeptCopy> naming(Path space, Collection<String> names) throws IOException {
        List<KeptCopy> found = new ArrayList<>();
        List<String> sought = names.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
        if (!sought.isEmpty()) {
            for (Path copy : all(space)) {
                naming(copy, sought).ifPresent(found::add);
            }
        }
        return found;
    }

    private static List<Path> all(Path space) throws IOException {
        List<Path> abandoned = DraftFolder.abandoned(space);
        try (Stream<Path> walked = Files.walk(space)) {
            return walked.filter(path -> path.getParent() != null && (path.getParent().endsWith(Backups.FOLDER) || abandoned.contains(path.getParent()))
                    && Files.isRegularFile(path) && !path.endsWith(".gitignore")).sorted((a, b) -> b.compareTo(a)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Optional<KeptCopy> naming(Path copy, List<String> names) {
        String text;
        try {
            text = characters(new String(Files.readAllBytes(copy), StandardCharsets.UTF_8));
        } catch (IOException e) {
            // What it holds is not known, and that is told.
            return Optional.of(new KeptCopy(copy, List.of()));
        }
        WordReplacer words = new WordReplacer();
        names.forEach(name -> words.add(name, name));
        List<String> held = words.find(text).stream().map(WordReplacer.Match::replacement).distinct().toList();
        return held.isEmpty() ? Optional.empty() : Optional.of(new KeptCopy(copy, held));
    }

    /** Writes out what XML may write as numbers. */
    private static String characters(String xml) {
        return REFERENCE.matcher(xml).replaceAll(match -> {
            int code = match.group(1) == null ? Integer.parseInt(match.group(2), 16) : Integer.parseInt(match.group(1));
            return Character.isValidCodePoint(code) ? Matcher.quoteReplacement(Character.toString(code)) : " ";
        });
    }

    /**
     * Deletes copies. That cannot be undone.
     *
     * @param copies the copies
     * @throws IOException when one cannot be deleted; those before it are
     */
    public static void delete(Collection<KeptCopy> copies) throws IOException {
        for (KeptCopy copy : copies) {
            Files.deleteIfExists(copy.path());
        }
    }
}
