package org.mailleur.diagram.description.internal;

import org.mailleur.core.text.French;

/** Words that all refusals of a specification share. */
final class Sentences {

    static final String REMEDY = "Corrigez la description des vues, ou réinstallez Mailleur.";

    private Sentences() {
    }

    static String at(int line) {
        return line > 0 ? "Description des vues, ligne " + line + ", " : "Description des vues, ";
    }

    static String shortened(String text) {
        return French.shortened(text);
    }
}
