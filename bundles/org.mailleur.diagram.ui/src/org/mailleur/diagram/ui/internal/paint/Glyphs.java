package org.mailleur.diagram.ui.internal.paint;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.mailleur.look.LookFonts;

/**
 * The outlines of words in the house's fonts. Systems take fonts from a program each in its own way, and some only before the first
 * window opens; outlines look the same everywhere, at each zoom, on screen as in files.
 */
final class Glyphs {

    private static final int MOST = 4000;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final LookFonts fonts;
    private final Device device;
    private final Map<Key, Words> known = new LinkedHashMap<>(MOST, 0.75f, true);

    private record Key(String words, double size, boolean bold, boolean italic) {
    }

    /** The outline of words that begin at 0, 0 on their baseline, and how far they go on. */
    record Words(Path path, double width) {
    }

    Glyphs(LookFonts fonts, Device device) {
        this.fonts = fonts;
        this.device = device;
    }

    Words of(String words, double size, boolean bold, boolean italic) {
        Words found = known.computeIfAbsent(new Key(words, size, bold, italic), this::outline);
        if (known.size() > MOST) {
            Iterator<Words> eldest = known.values().iterator();
            eldest.next().path().dispose();
            eldest.remove();
        }
        return found;
    }

    private Words outline(Key key) {
        Font font = fonts.font(key.size(), key.bold(), key.italic());
        Path path = new Path(device);
        float[] at = new float[6];
        for (PathIterator steps = font.createGlyphVector(CONTEXT, key.words()).getOutline().getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> path.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> path.cubicTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> path.close();
            }
        }
        return new Words(path, fonts.width(key.words(), key.size(), key.bold(), key.italic()));
    }

    void dispose() {
        known.values().forEach(words -> words.path().dispose());
        known.clear();
    }
}
