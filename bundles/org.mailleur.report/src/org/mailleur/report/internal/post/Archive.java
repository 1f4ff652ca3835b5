package org.mailleur.report.internal.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of an office document. */
final class Archive {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Packed> packed = new LinkedHashMap<>();

    static Archive read(byte[] bytes) throws IOException {
        Archive archive = new Archive();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    archive.parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return archive;
    }

    byte[] get(String name) throws IOException {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IOException("No part " + name);
        }
        return part;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    void put(String name, byte[] part) {
        parts.put(name, part);
    }

    void put(String name, String part) {
        put(name, part.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a part that ships with this bundle. */
    void putShipped(String name, String resource) throws IOException {
        try (InputStream stream = Archive.class.getResourceAsStream("/parts/" + resource)) {
            if (stream == null) {
                throw new IOException("Missing in the bundle: parts/" + resource);
            }
            put(name, stream.readAllBytes());
        }
    }

    /** Puts a part that was packed before, for other documents too. */
    void put(String name, Packed part) {
        packed.put(name, part);
    }

    /**
     * Writes the document.
     *
     * @param first a part to write first and uncompressed, as OpenDocument asks of its media type; empty for none
     */
    byte[] write(String first) throws IOException {
        ZipFileWriter zip = new ZipFileWriter();
        if (!first.isEmpty()) {
            zip.add(first, Packed.stored(get(first)));
        }
        parts.forEach((name, part) -> {
            if (!name.equals(first)) {
                zip.add(name, isPicture(name) ? Packed.stored(part) : Packed.deflated(part));
            }
        });
        packed.forEach(zip::add);
        return zip.finish();
    }

    /** Pictures are compressed already. */
    private static boolean isPicture(String name) {
        return name.endsWith(".png") || name.endsWith(".jpg") || name.endsWith(".jpeg");
    }
}
