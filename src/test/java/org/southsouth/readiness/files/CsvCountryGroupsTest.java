package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.CountryFacts;
import org.southsouth.readiness.core.comparison.CountryGroup;
import org.southsouth.readiness.core.comparison.CountryGroups;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;

class CsvCountryGroupsTest {
    private static final String HEADER = "country,region,subregion,ldc,lldc,sids,as_of\n";

    @TempDir
    Path folder;

    private Parsed<CountryGroups> read() {
        return new CsvCountryGroups(folder).read();
    }

    private void own(String rows) throws IOException {
        Files.writeString(folder.resolve("groups.csv"), HEADER + rows);
    }

    @Test
    void every_country_of_iso_3166_is_shipped() {
        CountryGroups groups = read().value();
        assertThat(groups.countries().stream().map(CountryFacts::country))
                .containsExactlyInAnyOrderElementsOf(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));
        assertThat(groups.of(new Subject("KHM")))
                .contains(new CountryFacts(
                        "KHM",
                        "Asia",
                        "South-eastern Asia",
                        true,
                        false,
                        false,
                        Set.of("km"),
                        LocalDate.of(2026, 5, 15)));
        assertThat(groups.of(new Subject("RWA:Kigali")).orElseThrow())
                .matches(facts -> facts.isLdc() && facts.isLldc() && !facts.isSids());
        assertThat(groups.of(new Subject("FJI")).orElseThrow().isSids()).isTrue();
        assertThat(groups.of(new Subject("Index"))).isEmpty();
    }

    @Test
    void groups_are_listed_and_say_who_belongs_to_them() {
        CountryGroups groups = read().value();
        assertThat(groups.groups())
                .hasSize(5 + 17 + 3)
                .contains(new CountryGroup(CountryGroup.Kind.SUBREGION, "Melanesia"))
                .endsWith(CountryGroup.LDC, CountryGroup.LLDC, CountryGroup.SIDS);
        List<Subject> subjects =
                List.of(new Subject("FRA"), new Subject("RWA"), new Subject("FJI"), new Subject("KHM:Phnom Penh"));
        // Cambodia is a least developed country; a city of it is none.
        assertThat(groups.members(CountryGroup.LDC, subjects)).containsExactly(1);
        assertThat(groups.members(new CountryGroup(CountryGroup.Kind.REGION, "Oceania"), subjects))
                .containsExactly(2);
        assertThat(groups.members(CountryGroup.LLDC, List.of())).isEmpty();
    }

    @Test
    void an_own_table_takes_the_place_of_the_shipped_one() throws IOException {
        own("KHM,Asia,South-eastern Asia,no,no,no,2030-01-01\nXKX,Europe,,no,no,no,2026-01-01\n");
        CountryGroups groups = read().value();
        assertThat(groups.countries()).hasSize(2);
        assertThat(groups.of(new Subject("KHM")).orElseThrow().isLdc()).isFalse();
        assertThat(groups.groups())
                .containsExactly(
                        new CountryGroup(CountryGroup.Kind.REGION, "Asia"),
                        new CountryGroup(CountryGroup.Kind.REGION, "Europe"),
                        new CountryGroup(CountryGroup.Kind.SUBREGION, "South-eastern Asia"));
    }

    @Test
    void every_problem_is_told_and_nothing_is_read() throws IOException {
        own("""
                khm,Asia,South-eastern Asia,yes,no,no,2026-05-15
                RWA,Africa,Sub-Saharan Africa,x,no,no,2026-05-15
                FJI,Oceania,Melanesia,no,no,yes,yesterday
                WSM,Oceania,Polynesia,no,no
                TUV,Oceania,Polynesia,yes,no,yes,2026-05-15
                TUV,Oceania,Polynesia,yes,no,yes,2026-05-15
                TON,%s,Polynesia,no,no,yes,2026-02-30
                """.formatted("O".repeat(101)));
        String file = folder.resolve("groups.csv").toString();
        assertThat(read().problems())
                .extracting(Problem::where, Problem::key)
                .containsExactly(
                        tuple(file + ":2", "problem.groups.country"),
                        tuple(file + ":3", "problem.groups.flag"),
                        tuple(file + ":4", "problem.groups.date"),
                        tuple(file + ":5", "problem.groups.columns"),
                        tuple(file + ":7", "problem.groups.twice"),
                        tuple(file + ":8", "problem.groups.long"),
                        tuple(file + ":8", "problem.groups.date"));
    }

    @Test
    void official_languages_are_read_where_the_table_has_them() throws IOException {
        Files.writeString(folder.resolve("groups.csv"), """
                country,region,subregion,ldc,lldc,sids,languages,as_of
                RWA,Africa,,yes,yes,no,rw en fr sw,2026-05-15
                XAA,Asia,,no,no,no,,2026-05-15
                """);
        assertThat(read().value().countries())
                .extracting(CountryFacts::languages)
                .containsExactly(Set.of("en", "fr", "rw", "sw"), Set.of());
        Files.writeString(folder.resolve("groups.csv"), """
                country,region,subregion,ldc,lldc,sids,languages,as_of
                RWA,Africa,,yes,yes,no,French,2026-05-15
                """);
        assertThat(read().problems()).extracting(Problem::key).containsExactly("problem.groups.languages");
    }

    @Test
    void another_header_is_refused() throws IOException {
        Files.writeString(folder.resolve("groups.csv"), "country,ldc\nKHM,yes\n");
        assertThat(read().problems()).extracting(Problem::key).containsExactly("problem.groups.header");
        Files.writeString(folder.resolve("groups.csv"), "");
        assertThat(read().problems()).extracting(Problem::key).containsExactly("problem.groups.header");
    }

    @Test
    void limits_hold() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 2001; i++) {
            rows.append((char) ('A' + i / 676))
                    .append((char) ('A' + i / 26 % 26))
                    .append((char) ('A' + i % 26))
                    .append(",Asia,,no,no,no,2026-05-15\n");
        }
        own(rows.toString());
        assertThat(read().problems()).extracting(Problem::key).containsExactly("problem.groups.rows");
        Files.write(folder.resolve("groups.csv"), " ".repeat(1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8));
        assertThat(read().problems()).extracting(Problem::key).containsExactly("problem.groups.large");
    }

    @Test
    void the_fictional_countries_are_known_beside_every_table_and_make_no_group() throws IOException {
        assertThat(read().value().of(new Subject("XSR")).orElseThrow().isSids()).isTrue();
        own("KHM,Asia,,no,no,no,2030-01-01\n");
        CountryGroups groups = read().value();
        assertThat(groups.of(new Subject("XMV")).orElseThrow().languages()).containsExactlyInAnyOrder("en", "fr");
        assertThat(groups.groups()).containsExactly(new CountryGroup(CountryGroup.Kind.REGION, "Asia"));
        own("XMV,Oceania,,no,no,no,2030-01-01\n");
        assertThat(read().value().of(new Subject("XMV")).orElseThrow().region()).isEqualTo("Oceania");
    }
}
