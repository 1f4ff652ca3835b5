package org.mailleur.workbench.internal.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * All that the workbench says by itself, one constant for each text of {@code messages_fr.properties}.
 * <p>
 * French is the language of Mailleur: it does not follow that of the machine.
 */
public enum Words {
    APP_NAME, WINDOW_TITLE, EXAMPLE_SPACE, TERRITORIES, EVALUATIONS, FRAMEWORKS, DIRECTORIES, UNREADABLE, FICTIONAL, FICTIONAL_SUFFIX,
    OLDER_SUFFIX, SOME_OF, PROBLEM_ONE, PROBLEM_MANY, FILTER_HINT, FILTER_NAME, TREE_NAME, FOUND_NONE, FOUND_ONE, FOUND_MANY, OPENING,
    CANCEL, CANCELLED_OPENING, OPEN_SPACE_BUTTON, OPEN_SPACE_TITLE, OPEN_SPACE_MESSAGE, EMPTY_SPACE, NOT_A_FOLDER, CANNOT_READ_FOLDER,
    CANNOT_OPEN_SPACE, ESPACE_WITHOUT_FOLDER, NO_EXAMPLE, NOTHING_SELECTED, NOTHING_FILLED, YES, PERSONAL, FILE, CONTENT, CITED_BY,
    CITED_IN, SEE_ALL, SEE_OTHERS, KIND_SEPARATOR, PLACE_SEPARATOR, PROBLEMS_ONE_FILE, PROBLEMS_MANY_FILES, OLDER_FORMAT, SHOW, FOLD,
    HIDE, CLOSE, REPORT_TITLE, REPORT_NONE, REPORT_NO_SPACE, REPORT_CHOOSE, REPORT_MAKE, REPORT_FOLDER_TITLE, REPORT_FOLDER_MESSAGE,
    REPORT_WORKING, REPORT_DONE, REPORT_CANCELLED, REPORT_OPEN_FOLDER, REPORT_OPEN_DOCUMENT, REPORT_FAILED, CANNOT_OPEN, ABOUT_TITLE,
    ABOUT_TEXT, ABOUT_RIGHTS, ERROR_TITLE, ERROR_TEXT, ERROR_DETAIL, ERROR_OFFER, ERROR_WITH_LOG,
    ERROR_WITH_FILES, ERROR_SAVE, ERROR_SAVE_TITLE, ERROR_SAVED, ERROR_NOT_SAVED;

    private final String text;

    Words() {
        text = ResourceBundle.getBundle("org.mailleur.workbench.internal.text.messages", Locale.FRENCH, Words.class.getClassLoader())
                .getString(name());
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
