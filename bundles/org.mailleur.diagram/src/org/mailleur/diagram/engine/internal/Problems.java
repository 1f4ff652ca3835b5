package org.mailleur.diagram.engine.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What went wrong while a diagram was drawn: each thing once, and not without end. */
final class Problems {

    private static final int MOST = 100;

    private final Set<String> sentences = new LinkedHashSet<>();

    void add(String sentence) {
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        }
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
