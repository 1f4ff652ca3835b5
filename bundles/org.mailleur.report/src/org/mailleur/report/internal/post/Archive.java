package org.mailleur.report.internal.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an office document. */
final class Archive {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

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

    /**
     * Writes the document.
     *
     * @param first a part to write first and uncompressed, as OpenDocument asks of its media type; empty for none
     */
    byte[] write(String first) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            if (!first.isEmpty()) {
                writeStored(zip, first, get(first));
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (!part.getKey().equals(first)) {
                    zip.setLevel(level(part.getKey()));
                    zip.putNextEntry(entry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
        }
        return bytes.toByteArray();
    }

    /** Pictures are compressed already, and fonts hardly give way: neither is worth the wait. */
    private static int level(String name) {
        return name.endsWith(".png") || name.endsWith(".jpg") || name.endsWith(".jpeg") ? Deflater.NO_COMPRESSION
                : name.endsWith(".odttf") || name.endsWith(".ttf") ? Deflater.BEST_SPEED : Deflater.DEFAULT_COMPRESSION;
    }

    private static void writeStored(ZipOutputStream zip, String name, byte[] part) throws IOException {
        ZipEntry entry = entry(name);
        CRC32 checksum = new CRC32();
        checksum.update(part);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }

    /** The same rows give the same bytes: entries carry no time of their making. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
        return entry;
    }
}
