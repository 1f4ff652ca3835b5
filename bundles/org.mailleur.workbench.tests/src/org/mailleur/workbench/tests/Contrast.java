package org.mailleur.workbench.tests;

import org.eclipse.swt.graphics.RGB;

/** How well one colour can be told from another, as WCAG measures it. */
final class Contrast {

    /** As WCAG asks of texts (AA). */
    static final double READABLE = 4.5;

    private Contrast() {
    }

    /** From 1, the same, to 21, black on white. */
    static double of(String one, String other) {
        return of(rgb(one), rgb(other));
    }

    static double of(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static RGB rgb(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return new RGB(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
