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
import org.mailleur.look.Theme;

/** One of our vector images in the dark theme's colours, for diagrams and for the window around them. */
public final class DarkDescriptor extends ImageDescriptor {

    /** The size of ours stands in their first line, beside the units in which they are drawn. */
    private static final Pattern SIZE = Pattern.compile("<svg ([^>]*?)width=\"(\\d+)\" height=\"(\\d+)\"");

    private final String address;

    /**
     * Describes a picture.
     *
     * @param address where its light form lies
     */
    public DarkDescriptor(URL address) {
        // A URL would ask the network whether two of them are the same.
        this.address = address.toExternalForm();
    }

    @Override
    public ImageData getImageData(int zoom) {
        try (InputStream light = URI.create(address).toURL().openStream()) {
            String dark = Theme.DARK.text(new String(light.readAllBytes(), StandardCharsets.UTF_8));
            Matcher size = SIZE.matcher(dark);
            String sized = size.replaceFirst(found -> "<svg " + found.group(1) + "width=\"" + scaled(found.group(2), zoom) + "\" height=\"" + scaled(found.group(3), zoom) + "\"");
            return new ImageData(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("The picture " + address + " of this bundle cannot be read", e);
        }
    }

    private static long scaled(String length, int zoom) {
        return Math.round(Integer.parseInt(length) * zoom / 100.0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DarkDescriptor dark && dark.address.equals(address);
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }
}
