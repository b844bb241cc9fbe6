package org.southsouth.readiness.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.report.document.Facts.Fact;
import org.southsouth.readiness.report.document.SureFacts;
import org.southsouth.readiness.testing.Scenario;

class ScorecardReportingTest {
    private static final Framework FIVE = framework(
            Mean.ARITHMETIC,
            pillar("P", theme("T", levels("t"))),
            pillar("Q", theme("U", levels("u"))),
            pillar("R", theme("V", levels("v"))),
            pillar("S", theme("W", levels("w"))),
            pillar("X", theme("Y", levels("y"))));

    private static Scenario answers(String t, String u, String v, String w, String y) {
        return Scenario.of(FIVE)
                .choose("t", t)
                .choose("u", u)
                .choose("v", v)
                .choose("w", w)
                .choose("y", y);
    }

    private static ScorecardReport report(Scenario answers) {
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        return new ScorecardReporting(MESSAGES, FORMATS)
                .report(
                        new Entry(profile, answers.scorecard()),
                        new ReportStamp(LocalDate.of(2026, 11, 27), "1.2.3"),
                        ReportContents.DEFAULT);
    }

    private static String verdict(Scenario answers) {
        return report(answers).verdict().stream().map(Phrase::text).collect(Collectors.joining(" "));
    }

    @Test
    void pillars_with_the_same_score_are_named_together() {
        assertThat(verdict(answers("4", "4", "4", "4", "1")))
                .contains("Pillar P, Pillar Q, Pillar R and Pillar S are the strongest pillars (100 each).")
                .contains("Pillar X is the weakest (25).");
        assertThat(verdict(answers("4", "1", "2", "1", "2")))
                .contains("Pillar P is the strongest pillar (100).")
                .contains("Pillar Q and Pillar S are the weakest (25 each).");
        assertThat(verdict(answers("2", "2", "2", "2", "2")))
                .doesNotContain("strongest")
                .doesNotContain("weakest");
    }

    /** "Logistics, payments; Women entrepreneurs are the weakest" read as two sentences. */
    @Test
    void pillars_with_a_comma_in_their_names_are_named_together_in_quotes() {
        Framework three = framework(
                Mean.ARITHMETIC,
                pillar("P", theme("T", levels("t"))),
                pillar("Q, with R", theme("U", levels("u"))),
                pillar("S", theme("V", levels("v"))));
        assertThat(verdict(Scenario.of(three).choose("t", "4").choose("u", "1").choose("v", "1")))
                .contains("“Pillar Q, with R” and “Pillar S” are the weakest (25 each).");
    }

    /** Of the five answers two are strong by word alone, which the score with evidence leaves at 50. */
    @Test
    void where_most_answers_are_undocumented_the_score_with_evidence_follows_at_once() {
        Scenario said = answers("4", "4", "2", "2", "2").graded("u", Grade.A);
        assertThat(verdict(said))
                .contains(
                        "1 of 5 answers are documented. If the others counted 50 points at most, the score would be 60, Advancing.");
        Scenario low = answers("2", "1", "2", "1", "2").graded("u", Grade.A);
        assertThat(verdict(low)).contains("1 of 5 answers are documented.").doesNotContain("If the others");
        Scenario proven = said.graded("t", Grade.B).graded("v", Grade.A);
        assertThat(verdict(proven)).doesNotContain("documented");
        assertThat(verdict(Scenario.of(FIVE))).doesNotContain("documented");
    }

    /** Of two that have a score, nobody is the strongest. */
    @Test
    void a_pillar_without_a_score_is_named_beside_two_that_have_one() {
        assertThat(verdict(Scenario.of(FIVE).choose("v", "4").choose("w", "1")))
                .contains("Pillar R stands at 100 and Pillar S at 25.")
                .doesNotContain("strongest")
                .contains("Too few answers for a score: ");
        assertThat(verdict(answers("4", "1", "2", "1", "2"))).doesNotContain("Too few answers");
        assertThat(verdict(Scenario.of(FIVE))).contains("answered none of 5 questions, so nothing is scored yet.");
    }

    /** Nothing is open, so the bounds are the score; other weights take it below 75. */
    @Test
    void both_bands_are_named_where_the_likely_range_crosses_between_them() {
        Scenario answers = answers("4", "4", "4", "3", "0");
        ScorecardReport report = report(answers);
        assertThat(report.root().figures().score()).isEqualTo(75);
        LikelyRange likely = report.root().likely().orElseThrow();
        assertThat(likely.low()).isLessThan(75);
        assertThat(likely.high()).isGreaterThan(75);
        assertThat(verdict(answers)).contains("on the border of Advancing and Established");
        FigureWording figures = new FigureWording(MESSAGES, FORMATS, FIVE.head().bands());
        assertThat(figures.bands(report.root())).isEqualTo("Advancing / Established");
        // A pillar of one theme does not move with the weights.
        assertThat(figures.bands(report.root().sections().get(3))).isEqualTo("Established");
    }

    @Test
    void strong_are_documented_answers_and_the_others_are_said() {
        ScorecardReport report = report(answers("4", "3", "4", "4", "2")
                .graded("t", Grade.C)
                .graded("u", Grade.B)
                .graded("v", Grade.D)
                .graded("w", Grade.A));
        assertThat(report.strengths()).extracting(ReportQuestion::id).containsExactly("w", "u");
        assertThat(report.said()).extracting(ReportQuestion::id).containsExactly("t", "v");
        assertThat(new FindingWording(MESSAGES).said(report.said()))
                .isEqualTo("Also strong, but not documented (A or B): Title of t and Title of v.");
        assertThat(report(answers("4", "4", "4", "4", "4")).strengths()).isEmpty();
    }

    @Test
    void the_weak_case_is_told_where_answers_are_open() {
        assertThat(report(answers("4", "4", "4", "4", "1")).weakCase()).isNaN();
        Scenario open = answers("4", "4", "4", "4", "1").dontKnow("y");
        // Y has no answer of its own nor its pillar: it counts as 0, so (100 x 4 + 0)/5.
        assertThat(report(open).weakCase()).isEqualTo(80);
    }

    /** Without proof an answer counts for 50 at most, in no recalculation of the likely range. */
    @Test
    void why_a_figure_lies_below_the_likely_range_is_said_beside_it() {
        assertThat(sure(graded(Grade.D))).contains("The likely range takes them as given.");
        assertThat(sure(graded(Grade.A))).contains("earn at most 50 points").doesNotContain("ignores");
    }

    private static Scenario graded(Grade grade) {
        Scenario answers = answers("4", "4", "4", "3", "3");
        for (String id : List.of("t", "u", "v", "w", "y")) {
            answers = answers.graded(id, grade);
        }
        return answers;
    }

    private static String sure(Scenario answers) {
        return new SureFacts(MESSAGES, FORMATS, report(answers))
                .all().stream().map(Fact::words).collect(Collectors.joining(" "));
    }
}
