package org.mailleur.workbench.internal.look;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.mailleur.look.Theme;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Light or dark, as the system is. There is one sheet of styles and one set of pictures, in the light colours; in the
 * dark each colour is what {@link Theme#DARK} makes of it, so that screens, diagrams and exports stay alike.
 */
public final class Appearance {

    private static final String SHEET = "css/mailleur.css";
    private static final String LIGHT = "org.mailleur.workbench.light";
    /** The platform knows a dark theme by this word, and then asks the system for dark menus and scroll bars too. */
    private static final String DARK = "org.mailleur.workbench.dark";

    private Appearance() {
    }

    /**
     * Makes the window look as the system does. Has to be called before the workbench is made.
     *
     * @param display the display of the workbench
     * @throws IOException when the dark sheet cannot be written among the settings
     */
    public static void follow(Display display) throws IOException {
        InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme").put("themeid", prepared(engine(display)));
    }

    /**
     * Looks whether the system has changed since, and changes what sheets of styles reach. Pictures, and colours asked for here, stay as they are until
     * what shows them is made anew.
     *
     * @param display the display of the workbench
     * @return whether the system is light now and was dark, or the other way round
     * @throws IOException when the dark sheet cannot be written among the settings
     */
    public static boolean change(Display display) throws IOException {
        IThemeEngine engine = engine(display);
        String wanted = prepared(engine);
        boolean changed = engine.getActiveTheme() == null || !engine.getActiveTheme().getId().equals(wanted);
        if (changed) {
            engine.setTheme(wanted, true);
        }
        return changed;
    }

    private static String prepared(IThemeEngine engine) throws IOException {
        if (theme() != Theme.DARK) {
            return LIGHT;
        }
        if (engine.getThemes().stream().noneMatch(each -> each.getId().equals(DARK))) {
            Bundle bundle = FrameworkUtil.getBundle(Appearance.class);
            Path sheet = Platform.getStateLocation(bundle).append("sombre.css").toPath();
            try (InputStream light = bundle.getEntry(SHEET).openStream()) {
                Files.writeString(sheet, Theme.DARK.text(new String(light.readAllBytes(), StandardCharsets.UTF_8)));
            }
            engine.registerTheme(DARK, "Mailleur, sombre", sheet.toUri().toString());
        }
        return DARK;
    }

    private static IThemeEngine engine(Display display) {
        BundleContext context = FrameworkUtil.getBundle(Appearance.class).getBundleContext();
        ServiceReference<IThemeManager> manager = context.getServiceReference(IThemeManager.class);
        return context.getService(manager).getEngineForDisplay(display);
    }

    /**
     * Returns the theme that the window is shown in.
     *
     * @return light or dark
     */
    public static Theme theme() {
        return Display.isSystemDarkTheme() ? Theme.DARK : Theme.LIGHT;
    }

    /**
     * Returns a colour for what no sheet reaches, such as a word within a line.
     *
     * @param light the colour in the light theme, {@code #RRGGBB}
     * @return the colour in the theme that is shown
     */
    public static Color colour(String light) {
        int rgb = Integer.parseInt(theme().colour(light).substring(1), 16);
        return new Color(new RGB(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
    }
}
