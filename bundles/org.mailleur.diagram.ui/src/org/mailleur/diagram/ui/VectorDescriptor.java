package org.mailleur.diagram.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.mailleur.diagram.ui.internal.DrawnPictures;
import org.mailleur.look.Theme;

/**
 * One of our vector images in a theme's colours, for diagrams and for the window around them. It is drawn once for each zoom, and then kept:
 * drawing takes a library that is slower to load than all that a window shows at first.
 */
public final class VectorDescriptor extends ImageDescriptor {

    /** The size of ours stands in their first line, beside the units in which they are drawn. */
    private static final Pattern SIZE = Pattern.compile("<svg ([^>]*?)width=\"(\\d+)\" height=\"(\\d+)\"");

    private final String address;
    private final Theme theme;

    /**
     * Describes a picture.
     *
     * @param address where it lies, in the light theme's colours
     * @param theme   the theme in whose colours it is shown
     */
    public VectorDescriptor(URL address, Theme theme) {
        // A URL would ask the network whether two of them are the same.
        this.address = address.toExternalForm();
        this.theme = theme;
    }

    @Override
    public ImageData getImageData(int zoom) {
        String svg = sized(zoom);
        DrawnPictures kept = DrawnPictures.ofThisInstallation();
        return kept.find(svg).orElseGet(() -> kept.keep(svg, draw(svg)));
    }

    private static ImageData draw(String svg) {
        return new ImageData(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private String sized(int zoom) {
        try (InputStream light = URI.create(address).toURL().openStream()) {
            String shown = theme.text(new String(light.readAllBytes(), StandardCharsets.UTF_8));
            Matcher size = SIZE.matcher(shown);
            return size.replaceFirst(found -> "<svg " + found.group(1) + "width=\"" + scaled(found.group(2), zoom) + "\" height=\"" + scaled(found.group(3), zoom) + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException("The picture " + address + " of this bundle cannot be read", e);
        }
    }

    private static long scaled(String length, int zoom) {
        return Math.round(Integer.parseInt(length) * zoom / 100.0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VectorDescriptor vector && vector.theme == theme && vector.address.equals(address);
    }

    @Override
    public int hashCode() {
        return 31 * address.hashCode() + theme.hashCode();
    }
}
