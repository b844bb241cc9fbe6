package org.southsouth.readiness.core.country;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of countries by their alpha-3 codes; immutable. */
public final class CountryNames {
    private static final String ENGLISH = "en";

    public static final CountryNames NONE = new CountryNames(List.of());

    private final Map<String, CountryName> byCode = new HashMap<>();

    /** Throws where a country stands twice. */
    public CountryNames(Collection<CountryName> names) {
        for (CountryName name : names) {
            if (byCode.put(name.code(), name) != null) {
                throw new IllegalArgumentException("country twice: " + name.code());
            }
        }
    }

    /** In this language, else in English; empty where there is no such country. */
    public Optional<String> name(String code, String language) {
        return Optional.ofNullable(byCode.get(code))
                .map(CountryName::byLanguage)
                .map(names -> names.getOrDefault(language, names.getOrDefault(ENGLISH, code)));
    }

    /** Every name under which somebody may look for it, in any language; none where there is no such country. */
    public List<String> spellings(String code) {
        CountryName name = byCode.get(code);
        return name == null
                ? List.of()
                : Stream.concat(name.byLanguage().values().stream().sorted(), name.also().stream())
                        .distinct()
                        .toList();
    }

    public int size() {
        return byCode.size();
    }
}
