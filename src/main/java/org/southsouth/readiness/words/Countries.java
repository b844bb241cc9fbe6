package org.southsouth.readiness.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;

/** The countries of ISO 3166-1 as the JDK gives them. */
public final class Countries {
    private static final Map<String, String> ALPHA2_BY_ALPHA3 = byAlpha3();

    private static final Map<String, String> FICTIONAL = Map.of(
            "XBK", "common.sample.xbk",
            "XLD", "common.sample.xld",
            "XMV", "common.sample.xmv",
            "XSR", "common.sample.xsr",
            "XTM", "common.sample.xtm",
            "XVT", "common.sample.xvt");

    private Countries() {}

    /** The key of the name of a country of the sample, by its code, which ISO leaves to users; empty for any other. */
    static Optional<String> fictional(String code) {
        return Optional.ofNullable(FICTIONAL.get(code));
    }

    private static Map<String, String> byAlpha3() {
        Map<String, String> found = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            found.put(new Locale("", alpha2).getISO3Country(), alpha2);
        }
        return Map.copyOf(found);
    }

    /** What the JDK calls it; empty where ISO has no such code. */
    static Optional<String> name(String alpha3, Locale language) {
        return alpha2(alpha3).map(alpha2 -> new Locale("", alpha2).getDisplayCountry(language));
    }

    /** Empty where ISO has no such code. */
    public static Optional<String> alpha2(String alpha3) {
        return Optional.ofNullable(ALPHA2_BY_ALPHA3.get(alpha3));
    }

    /** Every alpha-3 code, in the order of the codes. */
    public static List<String> alpha3() {
        return Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3).stream()
                .filter(ALPHA2_BY_ALPHA3::containsKey)
                .sorted()
                .toList();
    }
}
