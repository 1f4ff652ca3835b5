package org.mailleur.diagram.ui.internal.panel;

import java.util.function.BooleanSupplier;

import org.mailleur.diagram.ui.internal.UiWords;

/**
 * Something that a person can do with a diagram, by menu, toolbar or keyboard.
 *
 * @param words   what it is called
 * @param keys    the keys that do it, as the menu shows them, empty for none
 * @param enabled whether it can be done now
 * @param run     does it
 */
record DiagramAction(UiWords words, String keys, BooleanSupplier enabled, Runnable run) {

    DiagramAction(UiWords words, String keys, Runnable run) {
        this(words, keys, () -> true, run);
    }

    String menuText() {
        return keys.isEmpty() ? words.text() : words.text() + "\t" + keys;
    }

    void perform() {
        if (enabled.getAsBoolean()) {
            run.run();
        }
    }
}
