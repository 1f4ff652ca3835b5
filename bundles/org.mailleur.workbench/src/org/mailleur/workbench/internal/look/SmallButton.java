package org.mailleur.workbench.internal.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Buttons within a sheet. */
public final class SmallButton {

    private SmallButton() {
    }

    /**
     * Makes a button.
     *
     * @param parent where
     * @param text   what stands on it
     * @param action what it does
     * @return the button
     */
    public static Button on(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text.replace("&", "&&"));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /**
     * Makes a button that only shows a cross.
     *
     * @param parent  where
     * @param meaning what it does, for its tip and for screen readers
     * @param action  does it
     * @return the button
     */
    public static Button cross(Composite parent, String meaning, Runnable action) {
        Button button = Look.CROSS.on(new Button(parent, SWT.PUSH | SWT.FLAT));
        button.setText("✕");
        button.setToolTipText(meaning.replace("&", "&&"));
        ScreenReader.name(button, meaning);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
