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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Guidance;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.testing.Scenario;

/** What is strong, what is weak and what is open, in an order that a reader can use. */
class FindingsTest {
    private static final FindingWording WORDING = new FindingWording(MESSAGES);

    private static ScorecardReport report(Scenario answers) {
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        return new ScorecardReporting(MESSAGES, FORMATS)
                .report(
                        new Entry(profile, answers.scorecard()),
                        new ReportStamp(LocalDate.of(2026, 12, 1), "1.2.3"),
                        ReportContents.DEFAULT);
    }

    /** So many themes of two questions each. */
    private static Framework themes(int count) {
        Section[] themes = IntStream.rangeClosed(1, count)
                .mapToObj(theme -> theme("t" + theme, levels("q" + theme + "a"), levels("q" + theme + "b")))
                .toArray(Section[]::new);
        return framework(Mean.ARITHMETIC, pillar("P", themes));
    }

    private static Scenario all(Framework framework, String level, Grade grade) {
        Scenario answers = Scenario.of(framework);
        for (Question question : framework.questions()) {
            answers = answers.choose(question.id().value(), level)
                    .graded(question.id().value(), grade);
        }
        return answers;
    }

    private static List<String> ids(List<ReportQuestion> questions) {
        return questions.stream().map(ReportQuestion::id).toList();
    }

    @Test
    void one_answer_of_each_theme_comes_before_the_second_of_any() {
        Scenario strong = all(themes(3), "3", Grade.A).choose("q2b", "4").graded("q2b", Grade.A);
        assertThat(ids(report(strong).strengths())).containsExactly("q2b", "q1a", "q3a", "q1b", "q2a", "q3b");
        Scenario low = all(themes(3), "1", Grade.B).choose("q3b", "0").graded("q3b", Grade.A);
        assertThat(ids(report(low).missing())).containsExactly("q3b", "q1a", "q2a", "q1b", "q2b", "q3a");
        assertThat(report(low).saidLow()).isEmpty();
    }

    @Test
    void low_answers_are_parted_by_what_documents_them_and_all_are_gaps() {
        Scenario low = all(themes(2), "1", Grade.D).graded("q1b", Grade.A);
        assertThat(ids(report(low).missing())).containsExactly("q1b");
        assertThat(ids(report(low).saidLow())).containsExactly("q1a", "q2a", "q2b");
        assertThat(ids(report(low).gaps())).containsExactly("q1a", "q2a", "q1b", "q2b");
        assertThat(report(all(themes(2), "2", Grade.D)).gaps()).isEmpty();
    }

    @Test
    void a_list_that_the_room_ends_says_how_many_there_are() {
        assertThat(WORDING.shown(report(all(themes(4), "4", Grade.A)).strengths()))
                .isEmpty();
        assertThat(WORDING.shown(report(all(themes(5), "4", Grade.A)).strengths()))
                .isEqualTo("Showing 8 of 10. One answer of each theme comes before a second one.");
        assertThat(WORDING.shown(3, 7)).isEqualTo("Showing 3 of 7.");
        assertThat(WORDING.shown(7, 7)).isEmpty();
    }

    @Test
    void six_undocumented_answers_are_named_and_the_others_counted() {
        assertThat(WORDING.said(report(all(themes(3), "4", Grade.D)).said()))
                .endsWith("Title of q2b and Title of q3b.")
                .doesNotContain("other");
        assertThat(WORDING.said(report(all(themes(4), "4", Grade.D)).said()))
                .as("as where a title has an and of its own")
                .contains("; Title of q2b")
                .endsWith(" and 2 others.");
    }

    @Test
    void open_answers_stand_by_office_and_those_that_nobody_is_asked_for_last() {
        Framework framework = framework(
                Mean.ARITHMETIC,
                pillar(
                        "P",
                        theme(
                                "t",
                                askedOf("", levels("a")),
                                askedOf("Post", levels("b")),
                                askedOf("Customs", levels("c")),
                                askedOf("Post", levels("d")),
                                askedOf("Customs", levels("e")))));
        assertThat(report(Scenario.of(framework).choose("e", "1")).dataGaps())
                .extracting(gap -> gap.question().id())
                .containsExactly("c", "b", "d", "a");
    }

    private static Question askedOf(String office, Question of) {
        Guidance guidance = of.guidance();
        return new Question(
                of.id(),
                of.title(),
                of.text(),
                of.kind(),
                of.weight(),
                new Guidance(
                        guidance.help(),
                        guidance.evidence(),
                        guidance.source(),
                        office,
                        guidance.sdg(),
                        guidance.action()),
                of.scope(),
                of.isCore(),
                of.askIf(),
                of.notAsked());
    }
}
