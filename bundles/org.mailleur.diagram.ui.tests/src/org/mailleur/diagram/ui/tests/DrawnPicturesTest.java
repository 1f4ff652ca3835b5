package org.mailleur.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailleur.diagram.ui.VectorDescriptor;
import org.mailleur.diagram.ui.internal.DrawnPictures;
import org.mailleur.look.Theme;

/** Icons are drawn once and then kept: what is kept is what was drawn, and what is lost or damaged is drawn anew. */
class DrawnPicturesTest {

    private static final String SOURCE = "<svg width=\"2\"/>";

    @TempDir
    private Path folder;

    private static ImageData picture() {
        ImageData picture = new ImageData(2, 3, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        picture.setPixel(1, 2, 0x0B6E8F);
        picture.alphaData = new byte[] { 0, 1, 2, 3, 4, -1 };
        return picture;
    }

    private DrawnPictures pictures() {
        return new DrawnPictures(Optional.of(folder.resolve("pictures")));
    }

    @Test
    void whatIsKeptIsFound() {
        ImageData kept = picture();
        assertSame(kept, pictures().keep(SOURCE, kept));
        ImageData found = pictures().find(SOURCE).orElseThrow();
        assertEquals(List.of(2, 3, 24), List.of(found.width, found.height, found.depth));
        assertEquals(0x0B6E8F, found.getPixel(1, 2));
        assertArrayEquals(kept.alphaData, found.alphaData);
        assertTrue(pictures().find(SOURCE + " ").isEmpty(), "what is drawn from something else is another picture");
    }

    /** As a computer leaves it that was switched off: too short, or full of nothing. */
    @Test
    void aDamagedPictureIsNotShown() throws IOException {
        pictures().keep(SOURCE, picture());
        Path file;
        try (Stream<Path> files = Files.list(folder.resolve("pictures"))) {
            file = files.findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertTrue(pictures().find(SOURCE).isEmpty(), length + " bytes of " + whole.length);
        }
        Files.write(file, new byte[whole.length]);
        assertTrue(pictures().find(SOURCE).isEmpty());
        pictures().keep(SOURCE, picture());
        assertTrue(pictures().find(SOURCE).isPresent(), "drawn anew, kept anew");
    }

    @Test
    void withoutAPlaceNothingIsKept() throws IOException {
        DrawnPictures nowhere = new DrawnPictures(Optional.empty());
        nowhere.keep(SOURCE, picture());
        assertTrue(nowhere.find(SOURCE).isEmpty());
        DrawnPictures inTheWay = new DrawnPictures(Optional.of(Files.createFile(folder.resolve("a-file"))));
        inTheWay.keep(SOURCE, picture());
        assertTrue(inTheWay.find(SOURCE).isEmpty());
    }

    @Test
    void whatIsKeptIsTheSameAsWhatIsDrawn() {
        for (Theme theme : new Theme[] { Theme.LIGHT, Theme.DARK }) {
            VectorDescriptor icon = new VectorDescriptor(DrawnPictures.class.getResource("/icons/diagram.svg"), theme);
            ImageData once = icon.getImageData(150);
            ImageData again = icon.getImageData(150);
            assertEquals(24, again.width);
            assertArrayEquals(once.data, again.data);
            assertArrayEquals(once.alphaData, again.alphaData);
        }
    }
}
