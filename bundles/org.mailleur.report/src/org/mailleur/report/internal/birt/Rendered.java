package org.mailleur.report.internal.birt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * What BIRT made.
 *
 * @param bytes  the document
 * @param title  its title
 * @param banner notice for the head of each page, may be empty
 * @param head   running head of each page
 * @param foot   running foot of each page
 */
public record Rendered(byte[] bytes, String title, String banner, String head, String foot) {

    /** The document outgrew its limit. */
    public static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLargeException(long limit) {
            super("More than " + limit + " bytes");
        }
    }

    /** Collects a document up to a limit. */
    static final class LimitedBuffer extends ByteArrayOutputStream {

        private final long limit;
        private boolean full;

        LimitedBuffer(long limit) {
            this.limit = limit;
        }

        @Override
        public synchronized void write(int b) {
            if (fits(1)) {
                super.write(b);
            }
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            if (fits(length)) {
                super.write(bytes, offset, length);
            }
        }

        // BIRT swallows exceptions of the stream, so it is the end that tells: what does not fit is dropped and remembered.
        private boolean fits(int length) {
            full |= (long) count + length > limit;
            return !full;
        }

        void throwIfFull() throws TooLargeException {
            if (full) {
                throw new TooLargeException(limit);
            }
        }
    }
}
