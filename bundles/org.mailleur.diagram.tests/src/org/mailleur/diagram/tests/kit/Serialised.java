package org.mailleur.diagram.tests.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.resource.Resource;
import org.mailleur.core.space.Space;

/** The files of a space as they would be written, identifiers and order included. */
public final class Serialised {

    private Serialised() {
    }

    /** Returns the text of each file by its name. */
    public static Map<String, String> of(Space space) {
        Map<String, String> texts = new TreeMap<>();
        for (Resource resource : space.resources().getResources()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                resource.save(bytes, Map.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            texts.put(resource.getURI().lastSegment(), bytes.toString(StandardCharsets.UTF_8));
        }
        return texts;
    }

    /** Says where two states of a space differ first; empty when they do not. */
    public static String difference(Map<String, String> expected, Map<String, String> actual) {
        for (Map.Entry<String, String> file : expected.entrySet()) {
            String[] before = file.getValue().split("\n");
            String[] now = actual.getOrDefault(file.getKey(), "").split("\n");
            for (int i = 0; i < Math.max(before.length, now.length); i++) {
                String was = i < before.length ? before[i] : "(end)";
                String is = i < now.length ? now[i] : "(end)";
                if (!was.equals(is)) {
                    return file.getKey() + ":" + (i + 1) + "\n  " + was + "\n  " + is;
                }
            }
        }
        return "";
    }
}
