package org.mailleur.core.editing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mailleur.core.space.Space;

/** Notices model files that come into the folder of an open space. One that is still being written is waited for. */
public final class Newcomers {

    private final Space space;
    private Map<Path, Entry> seen = Map.of();
    private List<Path> told = List.of();

    /** What a directory entry says; as long as it changes, somebody writes. */
    private record Entry(long size, long modified) {
    }

    /**
     * Makes the watch; what is there already is noticed too.
     *
     * @param space the space
     */
    public Newcomers(Space space) {
        this.space = space;
    }

    /**
     * Looks at the folder.
     *
     * @return the files that are not in the space and are whole, when others than those told before; else empty
     */
    public Optional<List<Path>> look() {
        Map<Path, Entry> now = new HashMap<>();
        List<Path> whole = new ArrayList<>();
        try {
            for (Path each : space.newcomers()) {
                BasicFileAttributes attributes = Files.readAttributes(each, BasicFileAttributes.class);
                Entry entry = new Entry(attributes.size(), attributes.lastModifiedTime().toMillis());
                now.put(each, entry);
                if (entry.equals(seen.get(each))) {
                    whole.add(each);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // A folder that cannot be looked at now, as on a disk that was unplugged, is looked at again later.
            return Optional.empty();
        }
        seen = now;
        if (whole.equals(told)) {
            return Optional.empty();
        }
        told = List.copyOf(whole);
        return Optional.of(told);
    }
}
