package org.southsouth.readiness.core.country;

import java.util.List;
import java.util.Map;

/**
 * A country by its alpha-3 code: its name by language, as ISO 639 codes, of which {@code en} is always there; and other
 * names, which are looked for and never shown.
 */
public record CountryName(String code, Map<String, String> byLanguage, List<String> also) {
    public CountryName {
        byLanguage = Map.copyOf(byLanguage);
        also = List.copyOf(also);
        if (!byLanguage.containsKey("en")) {
            throw new IllegalArgumentException("no English name of " + code);
        }
    }
}
