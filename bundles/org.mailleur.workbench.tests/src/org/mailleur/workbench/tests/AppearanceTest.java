package org.mailleur.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mailleur.diagram.ui.VectorDescriptor;
import org.mailleur.look.Theme;
import org.mailleur.workbench.internal.look.Appearance;
import org.mailleur.workbench.internal.look.Sign;

/** Light and dark: texts can be read in both, pictures stay sharp, and the window looks as the system does. */
class AppearanceTest {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)\\}");
    private static final Pattern INK = Pattern.compile("(?<![\\w-])color:\\s*(#[0-9A-Fa-f]{6})");
    private static final Pattern GROUND = Pattern.compile("background-color:\\s*(#[0-9A-Fa-f]{6})");

    private final Screen screen = new Screen();

    @ParameterizedTest
    @EnumSource(names = { "LIGHT", "DARK" })
    void textsCanBeRead(Theme theme) throws IOException {
        List<String> weak = new ArrayList<>();
        int pairs = 0;
        Matcher rule = RULE.matcher(theme.text(sheet()));
        while (rule.find()) {
            Matcher ink = INK.matcher(rule.group(2));
            Matcher ground = GROUND.matcher(rule.group(2));
            if (ink.find() && ground.find()) {
                pairs++;
                double contrast = Contrast.of(ink.group(1), ground.group(1));
                if (contrast < Contrast.READABLE) {
                    weak.add(rule.group(1).strip() + " " + contrast);
                }
            }
        }
        assertTrue(pairs >= 6, pairs + " pairs of ink and ground");
        assertEquals(List.of(), weak);
    }

    @ParameterizedTest
    @CsvSource({ "#000000,#FFFFFF,21.0", "#777777,#FFFFFF,4.48", "#FFFFFF,#FFFFFF,1.0" })
    void contrastIsMeasuredAsTheStandardSays(String ink, String ground, double expected) {
        assertEquals(expected, Contrast.of(ink, ground), 0.01);
    }

    @Test
    void aDarkSheetIsTheLightOneWithOtherColoursOnly() throws IOException {
        String light = sheet();
        String dark = Theme.DARK.text(light);
        assertNotEquals(light, dark);
        assertEquals(light.replaceAll("#[0-9A-Fa-f]{6}", "#"), dark.replaceAll("#[0-9A-Fa-f]{6}", "#"));
        assertEquals(light, Theme.LIGHT.text(light));
    }

    @ParameterizedTest
    @CsvSource({ "100,16", "150,24", "200,32" })
    void darkPicturesAreSharpAtEachZoom(int zoom, int pixels) {
        ImageData dark = screen.ui(() -> new VectorDescriptor(Sign.ATTENTION.address(), Theme.DARK).getImageData(zoom));
        assertEquals(pixels, dark.width);
        assertEquals(pixels, dark.height);
        assertTrue(brightest(dark) > 200, "drawn in light ink");
        ImageData light = screen.ui(() -> ImageDescriptor.createFromURL(Sign.ATTENTION.address()).getImageData(zoom));
        assertEquals(light.width, dark.width);
    }

    @Test
    void theWindowLooksAsTheSystemDoes() {
        boolean dark = screen.ui(Display::isSystemDarkTheme);
        assertEquals(dark ? Theme.DARK : Theme.LIGHT, screen.ui(Appearance::theme));
        assertEquals("org.mailleur.workbench." + (dark ? "dark" : "light"), InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme").get("themeid", ""));
        screen.until("the explorer", () -> !screen.all(Tree.class, each -> true).isEmpty());
        RGB paper = screen.ui(() -> screen.tree().getBackground().getRGB());
        assertEquals(dark ? new RGB(0x1E, 0x2A, 0x36) : new RGB(0xF5, 0xF7, 0xFA), paper);
    }

    /** Of what can be seen: a pixel that is nearly transparent has no colour. */
    private static int brightest(ImageData picture) {
        int brightest = 0;
        for (int x = 0; x < picture.width; x++) {
            for (int y = 0; y < picture.height; y++) {
                RGB colour = picture.palette.getRGB(picture.getPixel(x, y));
                if (picture.getAlpha(x, y) > 200) {
                    brightest = Math.max(brightest, Math.min(colour.red, Math.min(colour.green, colour.blue)));
                }
            }
        }
        return brightest;
    }

    private static String sheet() throws IOException {
        try (InputStream stream = Platform.getBundle("org.mailleur.workbench").getEntry("css/mailleur.css").openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
