package org.mailleur.codegen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.CodeGenEcorePlugin;

/** Remembers of what the generated sources were made: the metamodel files, EMF's generator and this one. */
final class Stamp {

    private static final List<Class<?>> GENERATOR = List.of(GenerateSources.class, MetamodelGenerator.class, FrenchTexts.class, FolderSync.class, Part.class, Stamp.class);

    private final Path file;
    private final String value;

    Stamp(Path file, Part part, Path metamodels) throws IOException {
        this.file = file;
        this.value = digest(part, metamodels);
    }

    /** Whether the sources were made of just this. */
    boolean isCurrent() throws IOException {
        return Files.isRegularFile(file) && Files.readString(file).equals(value);
    }

    void write() throws IOException {
        Files.writeString(file, value);
    }

    private static String digest(Part part, Path metamodels) throws IOException {
        MessageDigest digest = sha256();
        digest.update(part.name().getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.list(metamodels)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(each.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(each));
            }
        }
        for (Class<?> each : GENERATOR) {
            try (InputStream bytes = each.getResourceAsStream(each.getSimpleName() + ".class")) {
                digest.update(bytes.readAllBytes());
            }
        }
        // EMF's own version stands in the name of the jar that its generator was loaded from.
        digest.update(CodeGenEcorePlugin.class.getProtectionDomain().getCodeSource().getLocation().getPath().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java has SHA-256", e);
        }
    }
}
