package org.southsouth.readiness.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.Scenario;

class ComparisonFindingsTest {
    private static final List<String> QUESTIONS = List.of("a", "b", "c");
    private static final Framework FRAMEWORK = Questionnaires.framework(
            Mean.ARITHMETIC,
            Questionnaires.pillar(
                    "p",
                    Questionnaires.theme("t", Questionnaires.levels("a")),
                    Questionnaires.theme("u", Questionnaires.levels("b"))),
            Questionnaires.pillar("q", Questionnaires.theme("v", Questionnaires.levels("c"))));

    /** A word of levels for each country, a dash for no answer. */
    private static ComparisonFindings of(String... countries) {
        return ComparisonFindings.of(comparison(countries));
    }

    private static Comparison comparison(String... countries) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < countries.length; i++) {
            Scenario scenario = Scenario.of(FRAMEWORK);
            for (int question = 0; question < QUESTIONS.size(); question++) {
                String level = countries[i].substring(question, question + 1);
                scenario = level.equals("-") ? scenario : scenario.choose(QUESTIONS.get(question), level);
            }
            Profile profile = Profile.of(new Subject("XA" + (char) ('A' + i)), new Round("2026"), Depth.FULL);
            entries.add(new Entry(profile, scenario.scorecard()));
        }
        return Comparison.of(entries);
    }

    @Test
    void the_pillar_with_the_highest_median_is_the_strongest() {
        ComparisonFindings.Strongest best = of("113", "223", "334").strongest().orElseThrow();
        assertThat(best.row().id()).isEqualTo("q");
        assertThat(best.median()).isEqualTo(75);
        assertThat(best.count()).isEqualTo(3);
        assertThat(of("222", "222", "222").strongest().orElseThrow().row().id()).isEqualTo("p");
        assertThat(of("11-", "22-", "334").strongest().orElseThrow().row().id()).isEqualTo("p");
    }

    @Test
    void the_theme_with_the_widest_spread_is_told_with_its_ends() {
        ComparisonFindings.Widest wide = of("213", "203", "243").widest().orElseThrow();
        assertThat(wide.row().id()).isEqualTo("u");
        assertThat(wide.lowest()).isEqualTo(1);
        assertThat(wide.highest()).isEqualTo(2);
        assertThat(of("222", "222", "222").widest()).isEmpty();
        assertThat(of("2-2", "202", "242").widest().orElseThrow().lowest()).isEqualTo(1);
    }

    @Test
    void the_theme_in_which_most_are_low_is_the_weakest() {
        ComparisonFindings.Weakest weak = of("112", "212", "222").weakest().orElseThrow();
        assertThat(weak.row().id()).isEqualTo("u");
        assertThat(weak.low()).isEqualTo(2);
        assertThat(weak.count()).isEqualTo(3);
        assertThat(of("222", "222", "122").weakest()).isEmpty();
        assertThat(of("122", "122", "222", "222").weakest()).isEmpty();
        assertThat(of("1-2", "2-2", "212").weakest()).isEmpty();
        // Of three who have a score, but not of all four.
        assertThat(of("11-", "11-", "22-", "2--").weakest()).isEmpty();
        // Two each: of two and of three, then with a median of 25 and of 0, then all alike.
        assertThat(weakest("11-", "111", "222")).isEqualTo("t");
        assertThat(weakest("111", "111", "22-")).isEqualTo("v");
        assertThat(weakest("102", "102", "222")).isEqualTo("u");
        assertThat(weakest("111", "111", "222")).isEqualTo("t");
    }

    private static String weakest(String... countries) {
        return of(countries).weakest().orElseThrow().row().id();
    }

    @Test
    void of_two_nothing_is_said() {
        assertThat(of("013", "444"))
                .extracting(ComparisonFindings::strongest, ComparisonFindings::widest, ComparisonFindings::weakest)
                .allSatisfy(found -> assertThat((Optional<?>) found).isEmpty());
    }

    @Test
    void the_theme_in_which_another_is_furthest_ahead_is_told_with_who_that_is() {
        Comparison comparison = comparison("113", "214", "143", "3--");
        ComparisonFindings.Ahead ahead =
                ComparisonFindings.furthestAhead(comparison, 0).orElseThrow();
        assertThat(ahead.row().id()).isEqualTo("u");
        assertThat(ahead.ahead()).isEqualTo(2);
        assertThat(ComparisonFindings.furthestAhead(comparison, 2).orElseThrow())
                .isEqualTo(new ComparisonFindings.Ahead(comparison.sectionRows().get(2), 3));
        assertThat(ComparisonFindings.furthestAhead(comparison, 3))
                .as("what has no score is behind nobody")
                .isEmpty();
        assertThat(ComparisonFindings.furthestAhead(comparison("222", "222"), 0))
                .isEmpty();
    }

    @Test
    void nobody_learns_from_an_earlier_round_of_its_own() {
        List<Entry> entries = new ArrayList<>(comparison("111", "444", "112").entries());
        Profile earlier = Profile.of(new Subject("XAA"), new Round("2022"), Depth.FULL);
        entries.set(1, new Entry(earlier, entries.get(1).scorecard()));
        Comparison comparison = Comparison.of(entries);
        ComparisonFindings.Ahead ahead =
                ComparisonFindings.furthestAhead(comparison, 0).orElseThrow();
        assertThat(ahead.row().id()).isEqualTo("v");
        assertThat(ahead.ahead()).isEqualTo(2);
    }

    /** A country in two rounds was two of three that are low. */
    @Test
    void of_several_rounds_of_one_the_latest_alone_counts() {
        List<Entry> entries =
                new ArrayList<>(comparison("122", "022", "122", "442", "333").entries());
        Profile earlier = Profile.of(new Subject("XAA"), new Round("2022"), Depth.FULL);
        entries.set(1, new Entry(earlier, entries.get(1).scorecard()));
        ComparisonFindings findings = ComparisonFindings.of(Comparison.of(entries));
        assertThat(findings.counted()).isEqualTo(4);
        assertThat(findings.weakest()).as("two of four").isEmpty();
        assertThat(findings.strongest().orElseThrow().count()).isEqualTo(4);
        assertThat(findings.widest().orElseThrow().lowest())
                .as("not its former round")
                .isNotEqualTo(1);
    }

    @Test
    void rounds_of_one_alone_count_all() {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : comparison("112", "212", "222").entries()) {
            Profile round = Profile.of(new Subject("XAA"), new Round("202" + entries.size()), Depth.FULL);
            entries.add(new Entry(round, entry.scorecard()));
        }
        assertThat(ComparisonFindings.of(Comparison.of(entries)).counted()).isEqualTo(3);
    }
}
