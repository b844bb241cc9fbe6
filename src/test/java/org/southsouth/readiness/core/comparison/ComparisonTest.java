package org.southsouth.readiness.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.version;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.testing.Scenario;

class ComparisonTest {
    private static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC, pillar("P", theme("T", levels("a"), levels("b"))), pillar("Q", theme("U", levels("c"))));
    private static final SignOff SIGN_OFF =
            new SignOff(List.of(new Person("Ana", "Chair")), "", Instant.EPOCH, "Ana", Optional.empty());

    private static Entry entry(String subject, String round, Depth depth, Scenario scenario) {
        return entry(subject, round, depth, FRAMEWORK, scenario);
    }

    private static Entry entry(String subject, String round, Depth depth, Framework framework, Scenario scenario) {
        Profile profile = Profile.of(new Subject(subject), new Round(round), depth);
        return new Entry(profile, Scoring.score(framework, scenario.answers(), Basis.of(profile)));
    }

    private static Scenario answers(String a, String b, String c) {
        return Scenario.of(FRAMEWORK).choose("a", a).choose("b", b).choose("c", c);
    }

    @Test
    void rows_stand_in_the_frameworks_order_with_the_root_first() {
        Comparison comparison = Comparison.of(List.of(
                entry("WSM", "2026", Depth.FULL, answers("4", "0", "2")),
                entry("KHM", "2026", Depth.FULL, Scenario.of(FRAMEWORK).choose("a", "1"))));
        assertThat(comparison.rows().stream().map(ComparisonRow::id))
                .containsExactly("test", "P", "T", "a", "b", "Q", "U", "c");
        assertThat(comparison.rows().stream().map(ComparisonRow::level)).containsExactly(0, 1, 2, 3, 3, 1, 2, 3);
        assertThat(comparison.sectionRows()).hasSize(5);
    }

    @Test
    void a_missing_score_stays_missing() {
        Comparison comparison = Comparison.of(List.of(
                entry("WSM", "2026", Depth.FULL, answers("4", "0", "2")),
                entry("KHM", "2026", Depth.FULL, Scenario.of(FRAMEWORK).choose("a", "1"))));
        ComparisonRow b = comparison.questionRows().get(1);
        assertThat(b.values()).containsExactly(0.0, Double.NaN);
        assertThat(b.spread()).isNaN();
        assertThat(comparison.questionRows().get(0).spread()).isEqualTo(75);
    }

    @Test
    void other_frameworks_share_only_what_they_have_in_common() {
        Framework other = framework(Mean.ARITHMETIC, pillar("P", theme("T", levels("b"), levels("d"))));
        Comparison comparison = Comparison.of(List.of(
                entry("WSM", "2026", Depth.FULL, answers("4", "0", "2")),
                entry("KHM", "2026", Depth.FULL, other, Scenario.of(other).choose("b", "3"))));
        assertThat(comparison.rows().stream().map(ComparisonRow::id)).containsExactly("test", "P", "T", "b");
    }

    @Test
    void like_compared_with_like_needs_no_caution_but_those_for_evidence_and_sign_off() {
        List<Entry> entries = List.of(
                entry("WSM", "2026", Depth.FULL, answers("4", "0", "2")),
                entry("KHM", "2026", Depth.FULL, answers("1", "2", "3")));
        assertThat(Comparability.of(entries))
                .containsExactly(
                        new Caution(Caution.Kind.NOT_VALIDATED, List.of(0, 1)),
                        new Caution(Caution.Kind.THIN_EVIDENCE, List.of(0, 1)));
    }

    @Test
    void fictional_ones_among_real_ones_are_said_and_among_themselves_not() {
        Entry samoa = entry("WSM", "2026", Depth.FULL, answers("4", "0", "2"));
        Entry maruvia = entry("XMV", "2026", Depth.FULL, answers("1", "2", "3"));
        Entry city = entry("XMV:Port Amara", "2026", Depth.FULL, answers("1", "2", "3"));
        assertThat(Comparability.of(List.of(samoa, maruvia, city)))
                .contains(new Caution(Caution.Kind.FICTIONAL, List.of(1, 2)));
        assertThat(Comparability.of(List.of(maruvia, city)))
                .noneMatch(caution -> caution.kind() == Caution.Kind.FICTIONAL);
    }

    @Test
    void whom_nobody_signed_off_is_named() {
        Entry signed = entry("WSM", "2026", Depth.FULL, answers("4", "0", "2"));
        Reviews reviews = new Reviews(Map.of(), List.of(), List.of(), List.of(SIGN_OFF));
        List<Entry> entries = List.of(
                new Entry(signed.profile(), signed.scorecard(), reviews),
                entry("KHM", "2026", Depth.FULL, answers("1", "2", "3")));
        assertThat(Comparability.of(entries)).contains(new Caution(Caution.Kind.NOT_VALIDATED, List.of(1)));
    }

    /** Half of the answers documented is enough; one in three, or four in ten, is not. */
    @Test
    void evidence_is_thin_below_half_of_the_answers() {
        Framework ten = framework(
                Mean.ARITHMETIC,
                pillar(
                        "P",
                        theme(
                                "T",
                                levels("q0"),
                                levels("q1"),
                                levels("q2"),
                                levels("q3"),
                                levels("q4"),
                                levels("q5"),
                                levels("q6"),
                                levels("q7"),
                                levels("q8"),
                                levels("q9"))));
        List<Entry> entries = List.of(
                entry("WSM", "2026", Depth.FULL, ten, documented(ten, 5)),
                entry("FJI", "2026", Depth.FULL, ten, documented(ten, 4)),
                entry("KHM", "2026", Depth.FULL, ten, documented(ten, 10)));
        assertThat(Comparability.of(entries)).contains(new Caution(Caution.Kind.THIN_EVIDENCE, List.of(1)));
    }

    private static Scenario documented(Framework framework, int count) {
        Scenario scenario = Scenario.of(framework);
        for (int i = 0; i < 10; i++) {
            scenario = scenario.choose("q" + i, "2").graded("q" + i, i < count ? Grade.B : Grade.C);
        }
        return scenario;
    }

    @Test
    void what_differs_is_said_with_whom_it_concerns() {
        List<Entry> entries = List.of(
                entry("WSM", "2026", Depth.FULL, answers("4", "0", "2")),
                entry("KHM", "2024", Depth.FULL, answers("1", "2", "3")),
                entry("KHM:Phnom Penh", "2026", Depth.FULL, answers("1", "2", "3")),
                entry("RWA", "2026", Depth.CORE, answers("1", "2", "3")));
        assertThat(Comparability.of(entries))
                .contains(
                        new Caution(Caution.Kind.CORE_CHECK, List.of(3)),
                        new Caution(Caution.Kind.CITY, List.of(2)),
                        new Caution(Caution.Kind.ROUNDS_APART, List.of(1)));
    }

    @Test
    void of_versions_and_rounds_that_are_equally_common_the_latest_is_the_rule_by_number_and_not_by_letters() {
        Framework nine = version("1.9.0", FRAMEWORK);
        Framework ten = version("1.10.0", FRAMEWORK);
        List<Entry> entries = List.of(
                entry("WSM", "10", Depth.FULL, ten, Scenario.of(ten).choose("a", "3")),
                entry("KHM", "9", Depth.FULL, nine, Scenario.of(nine).choose("a", "3")));
        assertThat(Comparability.of(entries))
                .contains(
                        new Caution(Caution.Kind.OTHER_VERSION, List.of(1)),
                        new Caution(Caution.Kind.OTHER_ROUND, List.of(1)));
    }

    @Test
    void rounds_a_year_apart_are_only_mentioned() {
        List<Entry> entries = List.of(
                entry("WSM", "2026", Depth.FULL, answers("4", "0", "2")),
                entry("KHM", "2025", Depth.FULL, answers("1", "2", "3")));
        assertThat(Comparability.of(entries)).contains(new Caution(Caution.Kind.OTHER_ROUND, List.of(1)));
    }

    @Test
    void rounds_of_one_subject_are_no_reason_for_care() {
        List<Entry> entries = List.of(
                entry("WSM", "2026", Depth.FULL, answers("4", "0", "2")),
                entry("WSM", "2022", Depth.FULL, answers("1", "2", "3")));
        assertThat(Comparability.of(entries))
                .noneMatch(caution ->
                        caution.kind() == Caution.Kind.ROUNDS_APART || caution.kind() == Caution.Kind.OTHER_ROUND);
    }

    @Test
    void who_has_too_few_answers_for_a_total_is_named() {
        Framework strict = framework(Mean.ARITHMETIC, 1, 1, pillar("P", theme("T", levels("a"), levels("b"))));
        List<Entry> entries = List.of(
                entry(
                        "WSM",
                        "2026",
                        Depth.FULL,
                        strict,
                        Scenario.of(strict).choose("a", "1").choose("b", "1")),
                entry("KHM", "2026", Depth.FULL, strict, Scenario.of(strict).choose("a", "1")));
        assertThat(Comparability.of(entries)).contains(new Caution(Caution.Kind.PROVISIONAL, List.of(1)));
    }
}
