package org.southsouth.readiness.core.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountryNamesTest {
    private static final CountryName KHM =
            new CountryName("KHM", Map.of("en", "Cambodia", "fr", "Cambodge"), List.of("Kampuchea", "Cambodia"));

    @Test
    void a_language_without_a_name_takes_the_english_one() {
        CountryNames names = new CountryNames(List.of(KHM));
        assertThat(names.name("KHM", "fr")).contains("Cambodge");
        assertThat(names.name("KHM", "ar")).contains("Cambodia");
        assertThat(names.name("VNM", "fr")).isEmpty();
        assertThat(names.size()).isEqualTo(1);
        assertThat(CountryNames.NONE.size()).isZero();
    }

    @Test
    void it_is_found_under_every_name_each_once() {
        CountryNames names = new CountryNames(List.of(KHM));
        assertThat(names.spellings("KHM")).containsExactly("Cambodge", "Cambodia", "Kampuchea");
        assertThat(names.spellings("VNM")).isEmpty();
    }

    @Test
    void a_country_stands_once() {
        assertThatThrownBy(() -> new CountryNames(List.of(KHM, KHM))).isInstanceOf(IllegalArgumentException.class);
    }
}
