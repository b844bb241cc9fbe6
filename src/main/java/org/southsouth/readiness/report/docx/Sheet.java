package org.southsouth.readiness.report.docx;

import java.util.Locale;
import java.util.Set;

/**
 * A sheet of paper with its margins, in twentieths of a point: A4, or Letter where it is at home. The live area is the
 * same on both but for the height, which running texts take a part of.
 */
record Sheet(int width, int height, int side, int end) {
    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA");
    private static final double TWIPS_A_MILLIMETRE = 1440 / 25.4;

    static Sheet of(Locale locale, boolean isLandscape) {
        boolean isLetter = LETTER_COUNTRIES.contains(locale.getCountry());
        int wide = twips(isLetter ? 215.9 : 210);
        int high = twips(isLetter ? 279.4 : 297);
        int side = twips(isLetter ? 21 : 18);
        // Room for the running head and the notice, which stand in the margins of an office document.
        int end = twips(isLetter ? 16 : 20);
        return isLandscape ? new Sheet(high, wide, side, end) : new Sheet(wide, high, side, end);
    }

    private static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_A_MILLIMETRE);
    }
}
