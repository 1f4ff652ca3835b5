package org.mailleur.diagram.description.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends in an exception when it is longer than it may be. */
final class BoundedInput extends FilterInputStream {

    /** The stream is too long. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private long left;

    BoundedInput(InputStream in, long limit) {
        super(in);
        left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws TooLongException {
        left -= read;
        if (left < 0) {
            throw new TooLongException();
        }
    }
}
