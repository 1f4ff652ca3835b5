package org.mailleur.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java source that somebody wrote.
 *
 * @param path
 *            relative to the root, with slashes
 * @param text
 *            all of it
 */
record SourceFile(String path, String text) {

    static SourceFile read(Path root, String path) {
        try {
            return new SourceFile(path, Files.readString(root.resolve(path)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Whether this is a test, or a part of a test bundle. */
    boolean isTest() {
        return path.contains(".tests/") || path.contains("/src/test/");
    }

    /** The bundle or module that it belongs to, such as <code>org.mailleur.core</code>. */
    String bundle() {
        return path.split("/")[1];
    }

    /** One breach for each match of a pattern. */
    List<Breach> matches(Pattern pattern, String what) {
        List<Breach> breaches = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            breaches.add(new Breach(path, line(matcher.start()), what));
        }
        return breaches;
    }

    int line(int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    int lines() {
        return (int) text.lines().count();
    }
}
