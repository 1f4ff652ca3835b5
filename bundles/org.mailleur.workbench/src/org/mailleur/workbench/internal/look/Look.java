package org.mailleur.workbench.internal.look;

import org.eclipse.swt.widgets.Widget;

/** The names by which {@code css/mailleur.css} knows our controls: colours and fonts stand there, not in code. */
public enum Look {
    /** The column of the explorer. */
    PANEL("panel"),
    /** A sheet on which something is read. */
    PAPER("paper"),
    /** The name of what is shown. */
    TITLE("title"),
    /** A heading within a sheet. */
    HEADING("heading"),
    /** What is said beside the matter. */
    ASIDE("aside"),
    /** A word set apart, such as « Exemple fictif ». */
    BADGE("badge"),
    /** Something that the person should know, and can leave. */
    NOTICE("notice"),
    /** A thin line. */
    RULE("rule"),
    /** The label of a field. */
    FIELD("field"),
    /** What one fills in. */
    INPUT("input"),
    /** What is wrong with a field. */
    FAULT("fault"),
    /** A small button that takes something out. */
    CROSS("cross");

    /** The key under which the platform's styling engine looks for a control's class. */
    private static final String KEY = "org.eclipse.e4.ui.css.CssClassName";

    private final String cssClass;

    Look(String cssClass) {
        this.cssClass = cssClass;
    }

    /**
     * Gives a control this look.
     *
     * @param <T>    the kind of control
     * @param widget the control
     * @return the same control
     */
    public <T extends Widget> T on(T widget) {
        widget.setData(KEY, cssClass);
        return widget;
    }
}
