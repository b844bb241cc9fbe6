package org.southsouth.readiness.ui.setup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.words.Countries;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.SearchKey;

/** The countries by name, and how one is found by what somebody types: a name of it in any language, a word of one, or its code. */
final class CountryList {
    /** A country with its name in this language. */
    record Country(String code, String name, List<SearchKey> keys) {
        private SearchKey key() {
            return SearchKey.of(
                    String.join("\n", keys.stream().map(SearchKey::value).toList()));
        }

        private boolean isCalled(SearchKey typed) {
            return SearchKey.of(name).equals(typed);
        }

        private boolean begins(SearchKey typed) {
            return keys.stream().anyMatch(key -> key.startsWith(typed));
        }

        private boolean has(SearchKey typed) {
            return keys.stream().anyMatch(key -> key.contains(typed));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final Formats formats;
    private final List<Country> countries;

    CountryList(Formats formats) {
        this.formats = formats;
        countries = Countries.alpha3().stream()
                .map(code -> new Country(
                        code,
                        formats.country(code),
                        formats.spellings(code).stream()
                                .filter(spelling -> !spelling.equals(code))
                                .map(SearchKey::of)
                                .toList()))
                .sorted(Comparator.comparing(Country::name, formats.alphabetical()))
                .toList();
    }

    /**
     * Whose whole name it is first, then those whose name as it is shown begins with it, then by any other name, then those that have it
     * elsewhere; all for an empty text.
     */
    List<Country> find(String text) {
        SearchKey typed = SearchKey.of(text);
        List<Country> exact = countries.stream()
                .filter(country -> isBeginning(country, typed) || country.has(typed))
                .sorted(Comparator.comparing((Country country) -> !country.isCalled(typed))
                        .thenComparing(country -> !SearchKey.of(country.name()).startsWith(typed))
                        .thenComparing(country -> !isBeginning(country, typed)))
                .toList();
        return exact.isEmpty() ? typed.among(countries, Country::key) : exact;
    }

    private static boolean isBeginning(Country country, SearchKey typed) {
        return country.begins(typed)
                || SearchKey.of(country.code()).equals(typed)
                || Countries.alpha2(country.code())
                        .map(alpha2 -> SearchKey.of(alpha2).equals(typed))
                        .orElse(false);
    }

    /** The one that is meant: by its whole name or code, or since no other one has this text in its name. */
    Optional<Country> meant(String text) {
        SearchKey typed = SearchKey.of(text);
        if (typed.value().isEmpty()) {
            return Optional.empty();
        }
        List<Country> found = find(text);
        return found.stream()
                .filter(country -> country.keys().contains(typed)
                        || SearchKey.of(country.code()).equals(typed))
                .findFirst()
                .or(() -> found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty());
    }

    /** The name to show for a code, also of a fictional country, which nobody finds in the list. */
    String name(String code) {
        return formats.country(code);
    }
}
