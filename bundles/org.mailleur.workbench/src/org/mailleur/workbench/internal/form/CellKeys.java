package org.mailleur.workbench.internal.form;

import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.swt.SWT;

/** Letters typed on a cell that is chosen rather than written: they begin the search. */
final class CellKeys {

    private CellKeys() {
    }

    /** Tells whether a key writes a letter or a figure, and orders nothing. */
    static boolean writes(char character, int stateMask) {
        return (stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0 && Character.isLetterOrDigit(character);
    }

    /** Tells whether an editor opens because a letter was typed. */
    static boolean writes(ColumnViewerEditorActivationEvent event) {
        return event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && writes(event.character, event.stateMask);
    }
}
