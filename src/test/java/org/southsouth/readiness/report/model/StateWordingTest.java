package org.southsouth.readiness.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.signed;
import static org.southsouth.readiness.report.ReportSamples.small;
import static org.southsouth.readiness.report.ReportSamples.thin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.AssessmentState;
import org.southsouth.readiness.core.review.Review;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.report.document.SignOffBlocks;
import org.southsouth.readiness.testing.Scenario;

/** How far an assessment, or a figure in it, can be relied on, in words. */
class StateWordingTest {
    private static final StateWording WORDING = new StateWording(MESSAGES, FORMATS);
    private static final Entry DRAFT = entry("KHM", "2026", good());
    private static final Entry PROVISIONAL = entry("KHM", "2026", thin());
    private static final Entry VALIDATED = signed(DRAFT);

    private static ScorecardReport report(Entry entry) {
        return new ScorecardReporting(MESSAGES, FORMATS)
                .report(entry, new ReportStamp(LocalDate.of(2026, 12, 1), "1.2.3"), ReportContents.DEFAULT);
    }

    private static Entry inReview() {
        QuestionId law = new QuestionId("A-LAW-1");
        Review review = VALIDATED.reviews().lastOf(law).orElseThrow();
        Reviews begun = new Reviews(Map.of(law, 1L), List.of(review), List.of(), List.of());
        return new Entry(DRAFT.profile(), DRAFT.scorecard(), begun);
    }

    @Test
    void an_assessment_is_a_draft_provisional_or_validated() {
        assertThat(Stream.of(DRAFT, PROVISIONAL, VALIDATED).map(WORDING::of))
                .containsExactly("Draft", "Provisional", "Validated");
        assertThat(Stream.of(DRAFT, PROVISIONAL, VALIDATED).map(WORDING::inShort))
                .containsExactly("Draft, not validated.", "Provisional, not validated.", "Validated.");
        assertThat(Stream.of(DRAFT, PROVISIONAL, VALIDATED).map(StateWording::needsCare))
                .containsExactly(true, true, false);
    }

    @Test
    void one_in_review_is_called_so_on_paper_and_is_a_draft_for_programs() {
        assertThat(inReview().state()).isEqualTo(AssessmentState.IN_REVIEW);
        assertThat(StateWording.inData(inReview())).isEqualTo(AssessmentState.DRAFT);
        assertThat(StateWording.inData(VALIDATED)).isEqualTo(AssessmentState.VALIDATED);
        assertThat(WORDING.of(inReview())).isEqualTo(MESSAGES.getString("common.assessment.in-review"));
        assertThat(WORDING.inShort(inReview())).isEqualTo("In review, not validated.");
        assertThat(WORDING.care(inReview()).whole()).startsWith("In review. These answers are not validated.");
    }

    /** Nobody who read the paper knew that two answers were in question. */
    @Test
    void how_many_answers_are_disputed_is_said_until_somebody_signs() {
        QuestionId law = new QuestionId("A-LAW-1");
        Review disputed = new Review(law, 1, ReviewState.DISPUTED, Instant.EPOCH, "Ana");
        Reviews reviews = new Reviews(Map.of(law, 1L), List.of(disputed), List.of(), List.of());
        Entry entry = new Entry(DRAFT.profile(), DRAFT.scorecard(), reviews);
        assertThat(WORDING.statement(report(entry)).rest())
                .isEqualTo("Not validated, 1 disputed: the answers may still change.");
        assertThat(WORDING.statement(report(inReview())).rest()).endsWith("They may still change.");
        assertThat(said(entry)).containsPattern("Reviewed or validated.+0 of \\d+ given answers, with .+, 1 disputed");
        assertThat(said(DRAFT)).doesNotContain("Reviewed or validated");
    }

    private static String said(Entry entry) {
        return new SignOffBlocks(MESSAGES, FORMATS, report(entry)).agreed().toString();
    }

    @Test
    void what_is_less_than_a_full_assessment_is_said_behind_it() {
        Entry core = entry("KHM", "2026", Depth.CORE, good());
        Entry city = entry("KHM:Battambang", "2026", good());
        assertThat(Stream.of(DRAFT, core, city).map(WORDING::whole))
                .containsExactly("Draft", "Draft, Core check", "Draft, City profile");
        assertThat(Stream.of(DRAFT, core, city).map(WORDING::assessment))
                .containsExactly("Full assessment", "Core check", "City profile");
    }

    /** The window said so, and the paper of the same comparison said "Validated". */
    @Test
    void beside_others_what_is_fictional_is_not_called_validated() {
        Entry fictional = signed(entry("XMV", "2026", good()));
        Entry core = entry("XMV", "2026", Depth.CORE, good());
        assertThat(fictional.profile().subject().isFictional()).isTrue();
        assertThat(Stream.of(fictional, core, VALIDATED).map(WORDING::compared))
                .containsExactly("Fictional", "Fictional, Core check", "Validated");
        assertThat(Stream.of(fictional, DRAFT, VALIDATED).map(StateWording::needsCareCompared))
                .containsExactly(true, true, false);
        assertThat(WORDING.of(fictional)).isEqualTo("Validated");
        assertThat(Stream.of(fictional, core)
                        .map(entry -> WORDING.statement(report(entry)).rest()))
                .as("also alone, since paper is passed on")
                .allMatch(rest -> rest.startsWith("This country is fictional, to show how it works. "));
        assertThat(WORDING.statement(report(VALIDATED)).rest()).doesNotContain("fictional");
    }

    @Test
    void the_statement_says_what_the_state_means() {
        assertThat(WORDING.statement(report(DRAFT)).whole())
                .isEqualTo("Draft. These answers are not validated. They may still change.");
        assertThat(WORDING.care(PROVISIONAL).head()).isEqualTo("No score yet, 43 % complete. ");
        Entry reopened = new Entry(
                DRAFT.profile(),
                DRAFT.scorecard(),
                new Reviews(
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(VALIDATED.reviews().signOffs().get(0))));
        assertThat(WORDING.statement(report(reopened)).whole())
                .startsWith("Draft. ")
                .contains("Opened again 8 Oct 2026 by Ben: A new law came into force.")
                .endsWith("These answers are not validated. They may still change.");
    }

    @Test
    void a_section_says_why_it_has_no_score() {
        assertThat(ofSections(report(DRAFT)))
                .containsExactly("Scored", "Scored", "Scored", "Scored", "Scored", "Scored", "Too few answers");
        assertThat(ofSections(report(PROVISIONAL))).startsWith("Provisional", "Scored", "Scored", "Too few answers");
        assertThat(ofSections(report(entry("KHM:Battambang", "2026", good())))).startsWith("City profile", "Scored");
        assertThat(ofSections(report(entry("KHM", "2026", Depth.CORE, good())))).startsWith("Core check", "Scored");
        Scenario left = Scenario.of(small()).notApplicable("B-PAY-1").notApplicable("B-PAY-2");
        assertThat(ofSections(report(entry("KHM", "2026", left.answers())))).endsWith("Not applicable");
    }

    private static List<String> ofSections(ScorecardReport report) {
        return sections(report.root())
                .map(section -> WORDING.of(section, report.basis(), section.equals(report.root())))
                .toList();
    }

    private static Stream<ReportSection> sections(ReportSection section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(StateWordingTest::sections));
    }

    @Test
    void points_that_count_nowhere_say_so() {
        assertThat(WORDING.of(DRAFT.scorecard().of(new QuestionId("A-LAW-1")))).isEqualTo("Answered");
        assertThat(WORDING.of(DRAFT.scorecard().of(new QuestionId("A-USE-3")))).isEqualTo("Answered (not scored)");
    }
}
