package org.mailleur.viewpoint.tests;

import org.w3c.dom.Element;

/**
 * A colour as eyes see it.
 *
 * @param red   0 to 1, linear
 * @param green 0 to 1, linear
 * @param blue  0 to 1, linear
 */
record Colour(double red, double green, double blue) {

    /** How a colour looks to somebody, as a matrix on linear RGB (Machado, Oliveira, Fernandes 2009, severity 1), or in grey. */
    enum Eye {
        FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900),
        GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

        private final double[] matrix;

        Eye(double... matrix) {
            this.matrix = matrix;
        }
    }

    static Colour of(Element entry) {
        return new Colour(linear(entry, "red"), linear(entry, "green"), linear(entry, "blue"));
    }

    private static double linear(Element entry, String part) {
        double value = Integer.parseInt(entry.getAttribute(part)) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private Colour seenBy(Eye eye) {
        double[] m = eye.matrix;
        return new Colour(m[0] * red + m[1] * green + m[2] * blue, m[3] * red + m[4] * green + m[5] * blue, m[6] * red + m[7] * green + m[8] * blue);
    }

    /** Contrast as WCAG 2 measures it: 1 to 21. */
    double contrast(Colour other) {
        double a = luminance() + 0.05;
        double b = other.luminance() + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /** How far apart two colours look (CIE 1976): below 2 nobody tells them apart, from 10 on anybody does at a glance. */
    double distance(Colour other, Eye eye) {
        double[] a = seenBy(eye).lab();
        double[] b = other.seenBy(eye).lab();
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    /** Lightness, 0 to 100. */
    double lightness() {
        return lab()[0];
    }

    private double[] lab() {
        double x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
        double y = f(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
        double z = f((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        double positive = Math.max(0, t);
        return positive > 0.008856 ? Math.cbrt(positive) : 7.787 * positive + 16.0 / 116;
    }
}
