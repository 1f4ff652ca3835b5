package org.mailleur.workbench.internal.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** Links whose text is whatever somebody typed. */
public final class TextLink {

    private TextLink() {
    }

    /**
     * Makes a link.
     *
     * @param parent where
     * @param text   its text, shown as it is
     * @param go     what a click does
     * @return the link
     */
    public static Link on(Composite parent, String text, Runnable go) {
        Link link = Look.PAPER.on(new Link(parent, SWT.WRAP));
        set(link, text);
        link.addListener(SWT.Selection, event -> go.run());
        return link;
    }

    /**
     * Gives a link another text.
     *
     * @param link the link
     * @param text its text
     */
    public static void set(Link link, String text) {
        // Whatever was typed is text to show, never markup: a letter of no width keeps "<" from opening a tag.
        link.setText("<a>" + text.replace("&", "&&").replace("<", "<\u200b") + "</a>");
    }
}
