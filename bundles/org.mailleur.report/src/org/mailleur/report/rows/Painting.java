package org.mailleur.report.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * The bytes of a picture, painted beside the laying out of the report: the engine asks for them pages later, and has not to wait.
 */
public final class Painting implements Supplier<byte[]> {

    private final CompletableFuture<byte[]> bytes;

    private Painting(CompletableFuture<byte[]> bytes) {
        this.bytes = bytes;
    }

    /**
     * Takes a picture that is there.
     *
     * @param bytes the bytes of its file
     * @return the same
     */
    public static Painting of(byte[] bytes) {
        return new Painting(CompletableFuture.completedFuture(bytes));
    }

    /** Begins to paint a picture. */
    static Painting begin(Callable<byte[]> painter) {
        return new Painting(CompletableFuture.supplyAsync(() -> {
            try {
                return painter.call();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    /**
     * Waits for the picture.
     *
     * @return the bytes of its file
     * @throws UncheckedIOException when it could not be painted
     */
    @Override
    public byte[] get() {
        try {
            return bytes.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
