package org.mailleur.diagram.description;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.mailleur.diagram.description.internal.SpecificationReader;

/**
 * Reads viewpoint specifications ({@code .odesign}), without trust: no document type, no entity, nothing but the subset that
 * {@code docs/adr} describes.
 */
public final class ViewpointReader {

    private ViewpointReader() {
    }

    /**
     * Reads a specification.
     *
     * @param specification where it lies
     * @return its viewpoint
     * @throws ViewpointException when it is damaged or outside the subset, with the construct and the line
     * @throws IOException        when it cannot be read
     */
    public static Viewpoint read(URL specification) throws IOException, ViewpointException {
        try (InputStream input = specification.openStream()) {
            return read(input);
        }
    }

    /**
     * Reads a specification.
     *
     * @param specification its bytes
     * @return its viewpoint
     * @throws ViewpointException when it is damaged or outside the subset, with the construct and the line
     * @throws IOException        when it cannot be read
     */
    public static Viewpoint read(InputStream specification) throws IOException, ViewpointException {
        return SpecificationReader.read(specification);
    }
}
