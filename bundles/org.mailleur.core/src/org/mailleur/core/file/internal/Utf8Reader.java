package org.mailleur.core.file.internal;

import java.io.CharConversionException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 a piece at a time. The JDK turns a piece into text many times faster than its XML parser turns bytes into characters,
 * and a piece is small enough to leave the memory at once.
 */
final class Utf8Reader extends Reader {

    private static final int PIECE = 1 << 13;
    /** What stands in a text for bytes that are none. */
    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] bytes;
    private int next;
    private String piece = "";
    private int at;
    private boolean broken;

    Utf8Reader(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(char[] target, int offset, int length) throws CharConversionException {
        if (at == piece.length() && !broken) {
            if (next == bytes.length) {
                return -1;
            }
            advance();
        }
        if (at == piece.length()) {
            throw new CharConversionException("no UTF-8");
        }
        int count = Math.min(length, piece.length() - at);
        piece.getChars(at, at + count, target, offset);
        at += count;
        return count;
    }

    private void advance() {
        int end = Math.min(bytes.length, next + PIECE);
        // A character of several bytes stays in one piece; what is no UTF-8 is found out below.
        for (int i = 0; i < 3 && end < bytes.length && (bytes[end] & 0xC0) == 0x80; i++) {
            end--;
        }
        piece = new String(bytes, next, end - next, StandardCharsets.UTF_8);
        if (piece.indexOf(REPLACEMENT) >= 0) {
            keepValid(next, end);
        }
        next = end;
        at = 0;
    }

    /** Keeps what stands before bytes that are no UTF-8, so that the parser knows the line when it comes to them. */
    private void keepValid(int start, int end) {
        CharBuffer valid = CharBuffer.allocate(end - start);
        broken = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start), valid, true).isError();
        piece = valid.flip().toString();
    }

    @Override
    public void close() {
        // There is nothing to let go of.
    }
}
