package org.mailleur.look;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The colours of a drawing, for a picture that names them by number: a third as much to compress, half as large. A drawing has some ten colours, and
 * hundreds of shades between them along its edges; the shades that recur least are told as the most alike of the others.
 */
final class FewColours {

    private static final int MOST = 256;
    /** Of a drawing; with more it is a photograph, or has gradients, which would show steps. */
    private static final int MOST_SHADES = 4096;
    private static final int SLOTS = MOST_SHADES * 4;
    private static final int MIXER = 0x9E3779B1;
    private static final int MIXED_BITS = 18;
    private static final int FREE = -1;
    private static final int OPAQUE = 0xffffff;

    /** Shades by their hash, {@link #FREE} where there is none; and for each how often it begins a run, then its number. */
    private final int[] shades = new int[SLOTS];
    private final int[] numbers = new int[SLOTS];
    private int count;
    private int[] colours;

    private FewColours() {
        Arrays.fill(shades, FREE);
    }

    /**
     * Finds the colours of a picture.
     *
     * @param pixels red, green and blue; the topmost eight bits mean nothing
     * @return the colours, empty when there are too many
     */
    static Optional<FewColours> of(int[] pixels) {
        FewColours found = new FewColours();
        int last = FREE;
        for (int raw : pixels) {
            int pixel = raw & OPAQUE;
            if (pixel != last) {
                last = pixel;
                int slot = found.slot(pixel);
                if (found.shades[slot] == FREE) {
                    if (found.count == MOST_SHADES) {
                        return Optional.empty();
                    }
                    found.shades[slot] = pixel;
                    found.count++;
                }
                found.numbers[slot]++;
            }
        }
        found.choose();
        return Optional.of(found);
    }

    /** Returns the colours in the order of their numbers. */
    int[] colours() {
        return colours;
    }

    /** Returns the number of a pixel's colour. */
    byte number(int pixel) {
        return (byte) numbers[slot(pixel & OPAQUE)];
    }

    private int slot(int pixel) {
        int slot = pixel * MIXER >>> MIXED_BITS;
        while (shades[slot] != pixel && shades[slot] != FREE) {
            slot = (slot + 1) % SLOTS;
        }
        return slot;
    }

    private void choose() {
        int[] slots = IntStream.range(0, SLOTS).filter(slot -> shades[slot] != FREE).boxed()
                .sorted(Comparator.comparingInt((Integer slot) -> -numbers[slot.intValue()])).mapToInt(Integer::intValue).toArray();
        colours = Arrays.stream(slots).limit(MOST).map(slot -> shades[slot]).toArray();
        for (int i = 0; i < slots.length; i++) {
            numbers[slots[i]] = i < MOST ? i : nearest(shades[slots[i]]);
        }
    }

    private int nearest(int shade) {
        int nearest = 0;
        for (int i = 1; i < colours.length; i++) {
            if (distance(colours[i], shade) < distance(colours[nearest], shade)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
