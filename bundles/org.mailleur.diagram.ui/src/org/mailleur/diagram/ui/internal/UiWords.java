package org.mailleur.diagram.ui.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** All that the editor of diagrams says by itself, one constant for each text of {@code messages_fr.properties}. */
public enum UiWords {
    MOVE, RESIZE, CREATE, CONNECT, RECONNECT, DELETE, RENAME, MOVE_INTO, DROP, ARRANGE, ARRANGING, ARRANGE_CANCELLED, HIDE, SHOW_ALL,
    LAYERS, ALIGN, ALIGN_LEFT, ALIGN_CENTER, ALIGN_RIGHT, ALIGN_TOP, ALIGN_MIDDLE, ALIGN_BOTTOM, RELEASE, COPY, PASTE, PASTED,
    SELECT_ALL, UNDO, REDO, ZOOM_IN, ZOOM_OUT, ZOOM_FULL, ZOOM_FIT, SEARCH, SEARCH_HINT, SEARCH_NONE, SEARCH_COUNT, PRINT, PRINT_NONE, PRINT_FAILED,
    EXPORT, EXPORT_ALL, EXPORT_TITLE, EXPORT_FOLDER, EXPORT_DONE, EXPORT_DONE_ALL, EXPORT_FAILED, CONNECT_TO, CONNECT_TITLE, CONNECT_NONE,
    PALETTE, SELECT_TOOL, SELECT_HINT, CANVAS_NAME, ITEM_NAME, EDGE_NAME, EDGE_UNNAMED, ONE_EDGE, MANY_EDGES,
    DIAGRAM_CONTENTS, NOT_POSSIBLE, FAILED, GONE, OUTLINE_NAME, HIDDEN_ONE, HIDDEN_MANY, OPEN_SHEET, LOADING, EMPTY, CONNECT_DO, CANCEL, FILE_SVG, FILE_PNG, FILE_PDF;

    private final String text;

    UiWords() {
        text = ResourceBundle.getBundle("org.mailleur.diagram.ui.internal.messages", Locale.FRENCH, UiWords.class.getClassLoader()).getString(name());
    }

    /**
     * Returns the text.
     *
     * @return the French text
     */
    public String text() {
        return text;
    }

    /**
     * Returns the text with its gaps filled.
     *
     * @param parts what fills {@code {0}}, {@code {1}} …
     * @return the French text
     */
    public String with(Object... parts) {
        return new MessageFormat(text, Locale.FRENCH).format(parts);
    }
}
