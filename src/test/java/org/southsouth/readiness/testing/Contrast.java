package org.southsouth.readiness.testing;

import javafx.scene.paint.Color;

/** How far apart two colours are: WCAG 2's contrast ratio, 1 to 21. */
public final class Contrast {
    private Contrast() {}

    public static double of(Color one, Color other) {
        double first = luminance(one.getRed(), one.getGreen(), one.getBlue());
        double second = luminance(other.getRed(), other.getGreen(), other.getBlue());
        return ratio(first, second);
    }

    /** Of pixels, as {@code 0xAARRGGBB}. */
    public static double of(int one, int other) {
        return ratio(luminance(one), luminance(other));
    }

    private static double ratio(double first, double second) {
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int pixel) {
        return luminance(((pixel >> 16) & 255) / 255.0, ((pixel >> 8) & 255) / 255.0, (pixel & 255) / 255.0);
    }

    private static double luminance(double red, double green, double blue) {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
