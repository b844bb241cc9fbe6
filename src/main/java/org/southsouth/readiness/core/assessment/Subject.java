package org.southsouth.readiness.core.assessment;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.regex.Pattern;
import org.southsouth.readiness.core.text.PlainText;

/**
 * Who is assessed: a country by its ISO 3166-1 alpha-3 code ({@code KHM}), a city as {@code KHM:Phnom Penh}, or any
 * other code as it stands, for other frameworks.
 */
public record Subject(String code) implements Comparable<Subject> {
    private static final Pattern OWN = Pattern.compile("X[A-Z]{2}");
    /** The countries of the sample, by codes that ISO leaves to its users. */
    private static final Set<String> FICTIONAL = Set.of("XBK", "XLD", "XMV", "XSR", "XTM", "XVT");

    private static final Set<String> COUNTRIES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);

    public static Subject ofCity(String country, String city) {
        return new Subject(country + ":" + city);
    }

    /** Whether it begins with an ISO code, also one of those that users may give themselves (XAA to XZZ), and a colon. */
    public boolean isCity() {
        return code.length() > 3 && code.charAt(3) == ':' && isCountry(code.substring(0, 3));
    }

    private static boolean isCountry(String alpha3) {
        return COUNTRIES.contains(alpha3) || OWN.matcher(alpha3).matches();
    }

    /** Whether it is a country of the sample, or one of their cities: nobody real, to try things with. */
    public boolean isFictional() {
        return FICTIONAL.contains(country());
    }

    /** The ISO code, or the whole code where it is of another kind. */
    public String country() {
        return isCity() ? code.substring(0, 3) : code;
    }

    /** The city's name, or empty for a country. */
    public String city() {
        return isCity() ? code.substring(4) : "";
    }

    /** Whether one can see who it is: the name of the city where it is one, else the code. */
    public boolean isNamed() {
        return PlainText.isSeen(isCity() ? city() : code);
    }

    @Override
    public int compareTo(Subject other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
