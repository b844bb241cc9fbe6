package org.southsouth.readiness.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.testing.Scenario;

/** What a comparison says first: one sentence as its title and one below it. */
class ComparisonMessageTest {
    private static final Framework TWO = framework(
            Mean.ARITHMETIC,
            pillar("P", theme("law", 0.5, levels("a"), levels("b"))),
            pillar("Q", theme("net", 0.5, levels("c"), levels("d"))));

    /** The levels of its four answers, a blank for an open one. */
    private static Entry entry(String subject, String round, String levels) {
        Scenario answers = Scenario.of(TWO);
        for (int i = 0; i < levels.length(); i++) {
            String level = levels.substring(i, i + 1);
            answers = level.isBlank() ? answers : answers.choose("abcd".substring(i, i + 1), level);
        }
        Profile profile = Profile.of(new Subject(subject), new Round(round), Depth.FULL);
        return new Entry(profile, Scoring.score(TWO, answers.answers(), Basis.of(profile)));
    }

    private static ComparisonMessage message(Entry... entries) {
        return new ComparisonReporting(MESSAGES, FORMATS)
                .report(
                        Comparison.of(List.of(entries)),
                        new ReportStamp(LocalDate.of(2026, 12, 1), "1.2.3"),
                        ReportContents.DEFAULT)
                .message();
    }

    private static ComparisonMessage countries(String... levels) {
        List<Entry> entries = new ArrayList<>();
        for (String each : levels) {
            entries.add(entry(List.of("KHM", "LAO", "FJI", "RWA").get(entries.size()), "2026", each));
        }
        return message(entries.toArray(Entry[]::new));
    }

    @Test
    void a_theme_in_which_all_are_low_comes_first() {
        assertThat(countries("4411", "4401", "4410").title()).isEqualTo("Theme net is low for all 3: each is under 50");
    }

    @Test
    void a_theme_in_which_most_are_low_says_how_many() {
        ComparisonMessage most = countries("4411", "4401", "4444");
        assertThat(most.title()).isEqualTo("Theme net is low for most: 2 of 3 are under 50");
        assertThat(most.sentence()).isEqualTo("Overall scores differ clearly: they lie between 56 and 100.");
    }

    /** The title named one of several that were alike, as if it were the only one. */
    @Test
    void how_many_other_themes_are_as_low_is_said() {
        ComparisonMessage alike = countries("1100", "0011", "4444");
        assertThat(alike.title()).isEqualTo("Theme law is low for most: 2 of 3 are under 50");
        assertThat(alike.sentence()).startsWith("As many are under 50 in 1 other theme. Overall scores differ");
    }

    @Test
    void who_has_no_score_in_it_is_counted_aside() {
        assertThat(countries("4411", "4401", "4410", "44  ").title())
                .isEqualTo("Theme net is low for most: 3 of 4 are under 50, 1 has no score");
    }

    @Test
    void where_nobody_is_low_the_widest_theme_is_named_with_its_ends() {
        ComparisonMessage message = countries("3333", "3343", "3334");
        assertThat(message.title() + message.sentence())
                .contains("They differ most in Theme net: from Cambodia (75) to Laos (88)");
    }

    @Test
    void two_are_told_apart_or_too_close_to_call() {
        assertThat(countries("4444", "1111").title())
                .isEqualTo("Overall scores differ clearly: Cambodia has 100, Laos has 25");
        assertThat(countries("4321", "1234").title()).isEqualTo("Cambodia (63) and Laos (63) are too close to call");
    }

    /** In the order of the years, however they were chosen. */
    @Test
    void rounds_say_what_became_of_a_country() {
        ComparisonMessage rose = message(entry("KHM", "2026", "4344"), entry("KHM", "2024", "1122"));
        assertThat(rose.title()).isEqualTo("Cambodia rose: 38 in 2024 and 94 in 2026");
        assertThat(rose.sentence()).isEqualTo("Pillar P moved most: it was 25 and is 88.");
        assertThat(message(entry("KHM", "2024", "4444"), entry("KHM", "2026", "1111"))
                        .title())
                .isEqualTo("Cambodia fell: 100 in 2024 and 25 in 2026");
        assertThat(message(entry("KHM", "2024", "4321"), entry("KHM", "2026", "1234"))
                        .title())
                .isEqualTo("Cambodia did not move clearly: 63 in 2024 and 63 in 2026");
    }

    /** Whoever is held against the others wants to know what to learn. */
    @Test
    void what_the_first_can_learn_comes_first_where_the_others_are_held_against_it() {
        Comparison comparison = Comparison.of(List.of(entry("KHM", "2026", "3311"), entry("LAO", "2026", "3333")))
                .againstFirst();
        ComparisonMessage message = new ComparisonReporting(MESSAGES, FORMATS)
                .report(comparison, new ReportStamp(LocalDate.of(2026, 12, 1), "1.2.3"), ReportContents.DEFAULT)
                .message();
        assertThat(message.title()).isEqualTo("Most to learn for Cambodia: Theme net. Laos has 75, Cambodia has 25");
    }

    @Test
    void one_round_with_a_score_has_nothing_to_be_held_against() {
        ComparisonMessage alone = message(entry("KHM", "2024", "    "), entry("KHM", "2026", "1111"));
        assertThat(alone.title()).isEqualTo("Cambodia: 2024 and 2026 side by side");
        assertThat(alone.sentence()).isEmpty();
    }
}
