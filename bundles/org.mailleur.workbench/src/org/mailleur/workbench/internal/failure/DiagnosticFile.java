package org.mailleur.workbench.internal.failure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.Platform;
import org.mailleur.core.file.WholeFile;

/** Writes what a person agrees to send: the diagnostic, and only if she says so the log and the files of her space. */
final class DiagnosticFile {

    private DiagnosticFile() {
    }

    /**
     * What a person agreed to send beside the diagnostic.
     *
     * @param log   whether the program's log goes along, with what exceptions say
     * @param files those of her files that go along
     */
    record Consent(boolean log, List<Path> files) {
    }

    /** A name that tells when. */
    static String name(Failure failure) {
        return "mailleur-diagnostic-" + DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm").format(failure.when()) + ".zip";
    }

    /** Writes the file whole or not at all. */
    static void write(Path target, Failure failure, Consent consent) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            entry(zip, "diagnostic.txt", new Diagnostic(failure, consent.log()).text().getBytes(StandardCharsets.UTF_8));
            Path log = Platform.getLogFileLocation().toPath();
            if (consent.log() && Files.isReadable(log)) {
                entry(zip, "journal.txt", Files.readAllBytes(log));
            }
            for (Path file : consent.files()) {
                if (Files.isReadable(file)) {
                    entry(zip, "espace/" + file.getFileName(), Files.readAllBytes(file));
                }
            }
        }
        WholeFile.write(target, bytes.toByteArray());
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
