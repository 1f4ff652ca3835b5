package org.mailleur.diagram.export;

import java.util.Locale;

/** What a picture is written as. */
public enum PictureFormat {
    /** Vectors for browsers and office programs, text as text. */
    SVG,
    /** Pixels. */
    PNG,
    /** Vectors for print, with the fonts. */
    PDF;

    /**
     * Returns the ending of its files.
     *
     * @return the ending without a dot
     */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
