package org.mailleur.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailleur.diagram.ui.internal.panel.DiagramPanel;
import org.mailleur.look.Theme;
import org.mailleur.window.kit.ExampleCopy;

/** The five views of the example on a laptop's screen, kept as pictures to be looked at. */
class ViewsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({ "governanceMap, LIGHT", "thematicReading, LIGHT", "actorNetwork, LIGHT", "contracts, LIGHT", "maillage, LIGHT", "governanceMap, DARK",
            "thematicReading, DARK", "actorNetwork, DARK", "contracts, DARK", "maillage, DARK" })
    void eachViewShowsAllItsItems(String view, Theme theme) throws Exception {
        ExampleCopy.to(folder);
        try (Window window = new Window(); Desk desk = new Desk(window, folder, theme)) {
            DiagramPanel panel = desk.open(view);
            List<String> lost = window.ui(() -> panel.scene().graph().boxes().stream().map(box -> box.key())
                    .filter(key -> panel.selection().part(key).isEmpty()).toList());
            assertEquals(List.of(), lost, "each box has its part");
            assertTrue(window.ui(() -> panel.scene().graph().edges().stream().allMatch(edge -> panel.selection().part(edge.key()).isPresent())));
            ImageData picture = window.capture("view-" + view + "-" + theme.name().toLowerCase(java.util.Locale.ROOT));
            Set<Integer> colours = new HashSet<>();
            for (int x = 300; x < picture.width - 40; x += 3) {
                for (int y = 60; y < picture.height - 60; y += 3) {
                    colours.add(Integer.valueOf(picture.getPixel(x, y)));
                }
            }
            assertTrue(colours.size() > 20, "a picture with something on it");
            window.run(panel::fit);
            window.capture("view-" + view + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-whole");
            assertEquals(List.of(), desk.told());
        }
    }
}
