package org.mailleur.workbench.internal.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.mailleur.look.Palette;

/**
 * What is chosen has the house's colour. No sheet of the platform reaches the selection that GTK draws; elsewhere it is the person's own
 * setting, and stays so.
 */
public final class SystemAccent {

    /** Where SWT looks for what is to be added to GTK's own style; read when the display is made. */
    private static final String PROPERTY = "org.eclipse.swt.internal.gtk.cssFile";
    private static final String SHEET = """
            @define-color theme_selected_bg_color %1$s;
            @define-color theme_selected_fg_color %2$s;
            @define-color theme_unfocused_selected_bg_color %1$s;
            treeview.view:selected, .view:selected, row:selected, selection, menuitem:hover, calendar:selected {
                background-color: %1$s; background-image: none; color: %2$s;
            }
            check:checked, radio:checked, check:indeterminate, progressbar > trough > progress {
                background-color: %1$s; background-image: none; border-color: %1$s; color: %2$s;
            }
            @define-color mailleur_edge mix(@theme_base_color, @theme_fg_color, 0.5);
            entry, spinbutton, button:not(.flat), scrolledwindow.frame, check, radio { border-color: @mailleur_edge; }
            button:not(.flat) { padding-left: 10px; padding-right: 10px; }
            button:not(.flat):disabled { border-color: alpha(@theme_fg_color, 0.25); }
            button:not(.flat):disabled label, button:not(.flat):disabled image { opacity: 0.45; }
            button, check, radio { outline-color: mix(%1$s, @theme_fg_color, 0.25); outline-style: solid; outline-width: 2px; outline-offset: -3px; }
            scrolledwindow.frame { border-radius: 5px; }
            check, radio { margin-right: 6px; }
            entry:focus { border-color: %1$s; box-shadow: inset 0 0 0 1px %1$s; }
            """;

    private SystemAccent() {
    }

    /**
     * Asks for the house's colour. Has to be called before there is a display.
     *
     * @param folder where the sheet is kept
     * @throws IOException when it cannot be written
     */
    public static void install(Path folder) throws IOException {
        if (Platform.WS_GTK.equals(Platform.getWS()) && System.getProperty(PROPERTY) == null) {
            Path sheet = Files.createDirectories(folder).resolve("gtk.css");
            // White ink on the accent can be read in the light and in the dark.
            Files.writeString(sheet, SHEET.formatted(Palette.ACCENT, Palette.PAPER));
            System.setProperty(PROPERTY, sheet.toString());
        }
    }
}
