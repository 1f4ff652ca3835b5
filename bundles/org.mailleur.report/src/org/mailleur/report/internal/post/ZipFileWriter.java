package org.mailleur.report.internal.post;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes a ZIP file of parts that are packed already: the JDK's own would compress the same fonts again for each document. Entries carry
 * no time of their making, so the same parts give the same bytes.
 * <p>
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
final class ZipFileWriter {

    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final short VERSION = 20;
    private static final short NAMES_IN_UTF_8 = 1 << 11;
    private static final short DEFLATED = 8;
    /** The first day that the format knows: 1 January 1980. */
    private static final short DAY = 1 << 5 | 1;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 20);
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    void add(String name, Packed part) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int offset = file.size();
        file.writeBytes(header(LOCAL_LENGTH).putInt(LOCAL).put(common(part, bytes)).array());
        file.writeBytes(bytes);
        file.writeBytes(part.bytes());
        // After the name's length: no extra field, no comment, first disk, no attributes.
        ByteBuffer central = header(CENTRAL_LENGTH).putInt(CENTRAL).putShort(VERSION).put(common(part, bytes));
        directory.writeBytes(central.putInt(CENTRAL_LENGTH - Integer.BYTES, offset).array());
        directory.writeBytes(bytes);
        entries++;
    }

    /** What stands in both headers, from the version to the lengths of name and extra field. */
    private static byte[] common(Packed part, byte[] name) {
        return header(LOCAL_LENGTH - Integer.BYTES).putShort(VERSION).putShort(NAMES_IN_UTF_8).putShort(part.deflated() ? DEFLATED : 0).putShort((short) 0)
                .putShort(DAY).putInt((int) part.checksum()).putInt(part.bytes().length).putInt(part.size()).putShort((short) name.length)
                .putShort((short) 0).array();
    }

    byte[] finish() {
        int offset = file.size();
        file.writeBytes(directory.toByteArray());
        file.writeBytes(header(END_LENGTH).putInt(END).putInt(0).putShort((short) entries).putShort((short) entries).putInt(directory.size())
                .putInt(offset).putShort((short) 0).array());
        return file.toByteArray();
    }

    private static ByteBuffer header(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
