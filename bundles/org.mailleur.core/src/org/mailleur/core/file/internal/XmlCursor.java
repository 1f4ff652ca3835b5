package org.mailleur.core.file.internal;

import java.nio.charset.StandardCharsets;

/**
 * Reads the XML that we write, and no other: what it accepts, every parser reads the same way. It compares where it stands and
 * builds nothing, which makes reading a file back cheap enough for each save.
 */
final class XmlCursor {

    /** What stands in the file is not what should. */
    static final class DifferenceException extends Exception {
        private static final long serialVersionUID = 1L;

        DifferenceException(String what) {
            super(what);
        }
    }

    private static final String[] ENTITIES = { "amp;", "lt;", "gt;", "quot;", "#xA;", "#xD;", "#x9;" };
    private static final char[] ENTITY_VALUES = { '&', '<', '>', '"', '\n', '\r', '\t' };

    private final byte[] content;
    private int at;

    XmlCursor(byte[] content) {
        this.content = content;
    }

    DifferenceException difference(String what) {
        return new DifferenceException("difference at byte " + at + ": " + what);
    }

    boolean atEnd() {
        return at >= content.length;
    }

    void skipSpace() {
        while (at < content.length && (content[at] == ' ' || content[at] == '\n')) {
            at++;
        }
    }

    /** Passes over a word when it stands here. */
    boolean skip(byte[] word) {
        if (!startsWith(word)) {
            return false;
        }
        at += word.length;
        return true;
    }

    boolean skip(char c) {
        if (at >= content.length || content[at] != c) {
            return false;
        }
        at++;
        return true;
    }

    private boolean startsWith(byte[] word) {
        if (content.length - at < word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (content[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    void require(byte[] word) throws DifferenceException {
        if (!skip(word)) {
            throw difference("expected " + new String(word, StandardCharsets.UTF_8));
        }
    }

    void require(char c) throws DifferenceException {
        if (!skip(c)) {
            throw difference("expected " + c);
        }
    }

    /** Passes over one of several names that ends here; returns its index from a first one on, -1 when none stands here. */
    int name(byte[][] names, int from) {
        for (int i = from; i < names.length; i++) {
            if (startsWith(names[i]) && isNameEnd(at + names[i].length)) {
                at += names[i].length;
                return i;
            }
        }
        return -1;
    }

    private boolean isNameEnd(int index) {
        return index < content.length && (content[index] == '=' || content[index] == '>' || content[index] == '/' || content[index] == ' '
                || content[index] == '\n');
    }

    /** Returns what stands up to a character, which is passed over; meant for the few words that are not known beforehand. */
    String word(char end) throws DifferenceException {
        int start = at;
        while (at < content.length && content[at] != end) {
            if (content[at] == '<' || content[at] == '&') {
                throw difference("mark within a word");
            }
            at++;
        }
        require(end);
        return new String(content, start, at - 1 - start, StandardCharsets.UTF_8);
    }

    /** Passes over a text that must stand here, up to the character that ends it. */
    void text(String expected, boolean attribute) throws DifferenceException {
        int length = expected.length();
        for (int i = 0; i < length; i++) {
            int c = character(attribute);
            if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                if (expected.charAt(i) != c) {
                    throw difference("text");
                }
            } else if (expected.codePointAt(i++) != c) {
                throw difference("text");
            }
        }
    }

    /** Reads one character, by whatever marks or bytes it is written. */
    private int character(boolean attribute) throws DifferenceException {
        if (at >= content.length) {
            throw difference("end of file");
        }
        byte b = content[at++];
        if (b == '&') {
            return entity();
        }
        if (b >= ' ') {
            if (b == '<' || attribute && b == '"' || b == '>' && !attribute && at > 2 && content[at - 2] == ']' && content[at - 3] == ']') {
                throw difference("mark within a text");
            }
            return b;
        }
        if (b >= 0) {
            // A parser makes each of these a space within an attribute, and a return a line break everywhere.
            if (attribute || b != '\n' && b != '\t') {
                throw difference("control character");
            }
            return b;
        }
        return multibyte(b & 0xFF);
    }

    private int entity() throws DifferenceException {
        for (int i = 0; i < ENTITIES.length; i++) {
            String entity = ENTITIES[i];
            int j = 0;
            while (j < entity.length() && at + j < content.length && content[at + j] == entity.charAt(j)) {
                j++;
            }
            if (j == entity.length()) {
                at += j;
                return ENTITY_VALUES[i];
            }
        }
        throw difference("entity");
    }

    private int multibyte(int first) throws DifferenceException {
        int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        if (first < 0xC2 || first > 0xF4 || at + more > content.length) {
            throw difference("encoding");
        }
        int c = first & (0x3F >> more);
        for (int i = 0; i < more; i++) {
            int next = content[at++];
            if ((next & 0xC0) != 0x80) {
                throw difference("encoding");
            }
            c = c << 6 | next & 0x3F;
        }
        boolean shortest = more == 1 || c >= (more == 2 ? 0x800 : 0x10000);
        if (!shortest || c > 0x10FFFF || c >= 0xD800 && c < 0xE000 || c == 0xFFFE || c == 0xFFFF) {
            throw difference("character");
        }
        return c;
    }
}
