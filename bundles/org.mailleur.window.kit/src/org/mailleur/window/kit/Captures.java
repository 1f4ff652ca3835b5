package org.mailleur.window.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Pictures of windows, kept beside the results of tests. */
public final class Captures {

    private static final Path FOLDER = Path.of("target", "captures");

    private Captures() {
    }

    /**
     * Takes a picture of a window and of what lies above it. On the UI thread.
     *
     * @param window the window
     * @return the picture, in the screen's own pixels
     */
    public static ImageData picture(Shell window) {
        Rectangle bounds = window.getBounds();
        Image image = new Image(window.getDisplay(), bounds.width, bounds.height);
        GC gc = new GC(window.getDisplay());
        try {
            gc.copyArea(image, bounds.x, bounds.y);
            return image.getImageData(window.getMonitor().getZoom());
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** Keeps a picture beside the results. On the UI thread. */
    static ImageData of(Shell window, String name) throws IOException {
        ImageData data = picture(window);
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { data };
        Files.createDirectories(FOLDER);
        loader.save(FOLDER.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        return data;
    }
}
