package org.mailleur.core.editing.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.mailleur.core.file.Fingerprint;

/**
 * What is kept of a file that was not saved: a head of a few lines, an empty line, then the content as a save would write it.
 *
 * @param name    the file's path below the folder of the space, with slashes
 * @param written when
 * @param base    what the file on the disk looked like
 * @param content the content
 */
public record DraftFile(String name, Instant written, Fingerprint base, byte[] content) {

    /** What the names of drafts end in. */
    public static final String SUFFIX = ".brouillon";

    private static final String FIRST = "Mailleur, brouillon 1";
    private static final int LONGEST_HEAD = 8192;

    byte[] bytes() {
        byte[] head = (FIRST + "\nfichier: " + name + "\ndate: " + written + "\ntaille: " + base.size() + "\nempreinte: " + base.checksum() + "\n\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + content.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        return all;
    }

    /** Returns what the draft of a file is called: the same for the same file, and nothing that a folder could not have. */
    static String fileName(String name) {
        Fingerprint mark = Fingerprint.of(name.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(mark.checksum()) + "-" + name.substring(name.lastIndexOf('/') + 1) + SUFFIX;
    }

    /** Reads a draft; empty when it is none, or not a whole one. */
    static Optional<DraftFile> read(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        int end = endOfHead(bytes);
        if (end < 0) {
            return Optional.empty();
        }
        String[] lines = new String(bytes, 0, end, StandardCharsets.UTF_8).split("\n");
        Map<String, String> head = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                head.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        try {
            return lines[0].equals(FIRST) && head.containsKey("fichier") ? Optional.of(new DraftFile(head.get("fichier"), Instant.parse(head.getOrDefault("date", "")),
                    new Fingerprint(Long.parseLong(head.getOrDefault("taille", "")), Long.parseLong(head.getOrDefault("empreinte", ""))), Arrays.copyOfRange(bytes, end + 2, bytes.length)))
                    : Optional.empty();
        } catch (DateTimeParseException | NumberFormatException e) {
            // Somebody else's file of the same name is no draft.
            return Optional.empty();
        }
    }

    private static int endOfHead(byte[] bytes) {
        for (int i = 0; i + 1 < Math.min(bytes.length, LONGEST_HEAD); i++) {
            if (bytes[i] == '\n' && bytes[i + 1] == '\n') {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftFile draft && draft.name.equals(name) && draft.written.equals(written) && Arrays.equals(draft.content, content);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name + " " + written;
    }
}
