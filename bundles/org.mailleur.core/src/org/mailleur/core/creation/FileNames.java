package org.mailleur.core.creation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.mailleur.core.file.FileKind;
import org.mailleur.core.text.FileName;

/** Names of new files, such that every system takes them and none stands for two files. */
public final class FileNames {

    /** What Windows keeps for devices, with any ending. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private FileNames() {
    }

    /**
     * Returns a name for a new file that no file in its folder has, however their case may differ.
     *
     * @param folder where the file will lie; need not exist
     * @param taken  files that are not on the disk yet
     * @param title  what the file is about, as a person calls it
     * @param kind   its kind
     * @return such as « pays-de-roche.territoire », or « pays-de-roche-2.territoire » when that is taken
     * @throws IOException when the folder cannot be read
     */
    public static String free(Path folder, List<Path> taken, String title, FileKind kind) throws IOException {
        Set<String> names = new HashSet<>();
        taken.stream().filter(path -> folder.equals(path.getParent())).forEach(path -> names.add(small(path)));
        if (Files.isDirectory(folder)) {
            try (Stream<Path> listed = Files.list(folder)) {
                listed.forEach(path -> names.add(small(path)));
            }
        }
        String stem = stem(title, kind.extension());
        String name = stem + "." + kind.extension();
        for (int i = 2; names.contains(name); i++) {
            name = stem + "-" + i + "." + kind.extension();
        }
        return name;
    }

    private static String small(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static String stem(String title, String otherwise) {
        String stem = FileName.of(title, otherwise);
        return DEVICE.matcher(stem).matches() ? stem + "-1" : stem;
    }
}
