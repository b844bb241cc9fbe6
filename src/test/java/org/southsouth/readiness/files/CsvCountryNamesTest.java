package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.country.CountryNames;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;
import org.southsouth.readiness.words.SearchKey;

class CsvCountryNamesTest {
    private static final String HEAD = "country,en,fr,es,ru,zh,ar,also\n";

    @TempDir
    Path folder;

    private static Formats shipped(Locale language) {
        return new Formats(
                Messages.in(language),
                ZoneOffset.UTC,
                CsvCountryNames.shipped().read().value());
    }

    private Parsed<CountryNames> read(String text) throws IOException {
        Files.writeString(folder.resolve("countries.csv"), text);
        return new CsvCountryNames(folder).read();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COD | Democratic Republic of the Congo
            PSE | State of Palestine
            TUR | Türkiye
            VNM | Viet Nam
            CIV | Côte d'Ivoire
            HKG | China, Hong Kong Special Administrative Region
            CZE | Czechia
            WSM | Samoa
            TWN | Taiwan
            XMV | Maruvia (sample)
            ZZZ | ZZZ
            """, quoteCharacter = '"')
    void countries_are_called_as_the_united_nations_call_them(String code, String name) {
        assertThat(shipped(Locale.ENGLISH).country(code)).isEqualTo(name);
    }

    @Test
    void the_table_has_six_languages() {
        CountryNames names = CsvCountryNames.shipped().read().value();
        assertThat(names.size()).isEqualTo(248);
        assertThat(names.name("KHM", "fr")).contains("Cambodge");
        assertThat(names.name("KHM", "zh")).contains("柬埔寨");
        assertThat(names.name("KHM", "pt")).contains("Cambodia");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CIV | ivory coast
            CIV | Cote d'Ivoire
            VNM | Vietnam
            VNM | viet nam
            TUR | Turkey
            TUR | turkiye
            COD | Kinshasa
            LAO | laos
            KHM | Cambodge
            KHM | khm
            """, quoteCharacter = '"')
    void whatever_somebody_calls_it_finds_it(String code, String typed) {
        assertThat(shipped(Locale.ENGLISH).searchKey(new Subject(code)).contains(SearchKey.of(typed)))
                .isTrue();
    }

    @Test
    void a_table_of_ones_own_takes_its_place() throws IOException {
        CountryNames names = read(HEAD + "KHM,Kampuchea,,,,,,Cambodia\n").value();
        Formats formats = new Formats(Messages.in(Locale.ENGLISH), ZoneOffset.UTC, names);
        assertThat(formats.country("KHM")).isEqualTo("Kampuchea");
        assertThat(formats.country("VNM")).isEqualTo("Vietnam");
        assertThat(new CsvCountryNames(folder.resolve("nowhere")).read().value().size())
                .isEqualTo(248);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            country,name | | problem.groups.header
            country,en,fr,es,ru,zh,ar,also | KHM,Cambodia | problem.groups.columns
            country,en,fr,es,ru,zh,ar,also | khm,Cambodia,,,,,, | problem.groups.country
            country,en,fr,es,ru,zh,ar,also | KHM,,,,,,, | problem.names.empty
            country,en,fr,es,ru,zh,ar,also | KHM,Cam\u2067bodia,,,,,, | problem.names.marks
            country,en,fr,es,ru,zh,ar,also | KHM,Cam\u202Ebodia,,,,,, | problem.csv.control
            country,en,fr,es,ru,zh,ar,also | KHM,Cambodia,,,,,,a;b;c;d;e;f;g;h;i;j;k;l;m;n;o;p;q;r;s;t;u | problem.names.many
            """)
    void what_is_wrong_is_told_with_its_line(String head, String row, String key) throws IOException {
        Parsed<CountryNames> read = read(head + "\n" + (row == null ? "" : row + "\n"));
        assertThat(read.isSound()).isFalse();
        assertThat(read.problems()).extracting("key").containsExactly(key);
    }

    @Test
    void limits_hold() throws IOException {
        assertThat(read(HEAD + "KHM," + "x".repeat(101) + ",,,,,,\n").problems())
                .extracting("key")
                .containsExactly("problem.groups.long");
        assertThat(read(HEAD + "KHM,Cambodia,,,,,,\nKHM,Cambodia,,,,,,\n").problems())
                .extracting("key")
                .containsExactly("problem.groups.twice");
        assertThat(read(HEAD + "x".repeat(1 << 20)).problems())
                .extracting("key")
                .contains("problem.groups.large");
        assertThat(List.of(read("").problems())).isNotEmpty();
    }
}
