package org.southsouth.readiness.core.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Offices.FRAMEWORK;
import static org.southsouth.readiness.testing.Offices.SAMOA;
import static org.southsouth.readiness.testing.Offices.level;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.gather.GatheredRow.State;
import org.southsouth.readiness.core.merge.AskedCount;
import org.southsouth.readiness.core.merge.BroughtRows;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.Trails;

/** Of five questions: two of the theme tax, one of data, two of access. */
class GatheringTest {
    private static final Instant NOW = ScreenContexts.NOW;
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, java.time.ZoneOffset.UTC);
    private static final ExchangeScope TAX = new ExchangeScope.Part(new SectionId("tax"));
    private static final ExchangeScope ACCESS = new ExchangeScope.Part(new SectionId("access"));

    private final List<HistoryEntry> trail = new ArrayList<>();
    private Answers answers = Answers.none();
    private int ids;

    private Request asked(String to, ExchangeScope scope, int hoursAgo, int dueInDays) {
        return new Request(
                new RequestId("r" + ids++),
                to,
                "",
                scope,
                Optional.empty(),
                NOW.minus(Duration.ofHours(hoursAgo)),
                "Dara",
                Optional.of(TODAY.plusDays(dueInDays)),
                "");
    }

    private void answer(String question, Answer answer, int hoursAgo) {
        answer(question, answer, hoursAgo, "Lina");
    }

    private void answer(String question, Answer answer, int hoursAgo, String by) {
        trail.add(Trails.change(question, answers.to(new QuestionId(question)), answer, hoursAgo, by));
        answers = answers.with(new QuestionId(question), answer);
    }

    private static BroughtRows brought(int hoursAgo, int from, int to) {
        return new BroughtRows(NOW.minus(Duration.ofHours(hoursAgo)), from, to);
    }

    private Gathering gathering(List<Request> requests, BroughtRows... brought) {
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        Scorecard scorecard = Scoring.score(FRAMEWORK, new Assessment(SAMOA, FRAMEWORK.ref(), profile, answers));
        return Gathering.of(requests, scorecard, trail, List.of(brought), TODAY);
    }

    @Test
    void what_came_back_is_counted_from_the_answers_and_dated_by_the_merge() {
        answer("vat", level(1), 30);
        answer("duty", level(2), 30);
        answer("share", Answer.of(new Response.Figure(5)), 30);
        GatheredRow row = gathering(List.of(asked("Tax office", TAX, 40, 5)), brought(10, 0, 2))
                .rows()
                .get(0);
        assertThat(row.count().asked()).isEqualTo(2);
        assertThat(row.count().done()).isEqualTo(2);
        assertThat(row.cameBack()).contains(NOW.minus(Duration.ofHours(10)));
        assertThat(row.state()).isEqualTo(State.COMPLETE);
        assertThat(row.isLate()).isFalse();
    }

    /** From the history, so it is the same after a restart; who answered before they were asked, or here, is none of them. */
    @Test
    void who_sent_answers_is_told_with_the_time_the_latest_first() {
        answer("vat", level(1), 60);
        answer("share", Answer.of(new Response.Figure(5)), 30);
        answer("vat", level(2), 30);
        answer("duty", level(2), 20, "Sok");
        answer("vat", level(3), 2, "Dara");
        GatheredRow row = gathering(
                        List.of(asked("Tax office", TAX, 40, 5)),
                        brought(50, 0, 1),
                        brought(25, 1, 3),
                        brought(10, 3, 4))
                .rows()
                .get(0);
        assertThat(row.comings())
                .containsExactly(
                        new CameBack(NOW.minus(Duration.ofHours(10)), List.of("Sok")),
                        new CameBack(NOW.minus(Duration.ofHours(25)), List.of("Lina")));
        assertThat(row.senders()).containsExactly("Sok", "Lina");
    }

    /** The office has said all it can, so it is not reminded; the coordinator still has to find it out. */
    @Test
    void what_an_office_does_not_know_came_back_and_is_not_complete() {
        answer("vat", level(1), 30);
        answer("duty", Answer.of(new Response.DontKnow()), 30);
        Gathering gathering = gathering(List.of(asked("Tax office", TAX, 40, -1)), brought(10, 0, 2));
        GatheredRow row = gathering.rows().get(0);
        assertThat(row.count()).isEqualTo(new AskedCount(2, 1, 1, 0));
        assertThat(row.state()).isEqualTo(State.UNKNOWN);
        assertThat(row.isLate()).isFalse();
        assertThat(row.isAwaited()).isFalse();
        assertThat(gathering.count()).isEqualTo(new AskedCount(5, 1, 1, 0));
    }

    @Test
    void what_is_answered_here_counts_but_did_not_come_back() {
        answer("vat", level(1), 3);
        GatheredRow row =
                gathering(List.of(asked("Tax office", TAX, 40, -1))).rows().get(0);
        assertThat(row.count().done()).isOne();
        assertThat(row.cameBack()).isEmpty();
        assertThat(row.state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void what_is_typed_in_from_paper_came_back() {
        answer("vat", level(1), 3);
        Request file = asked("Tax office", TAX, 40, 5);
        Request paper = new Request(
                file.id(), "Tax office", "", TAX, Optional.of(FormFormat.PDF), file.sentAt(), "", file.due(), "");
        GatheredRow row = gathering(List.of(paper)).rows().get(0);
        assertThat(row.cameBack()).contains(NOW.minus(Duration.ofHours(3)));
        assertThat(row.state()).isEqualTo(State.OPEN);
    }

    @Test
    void what_came_before_somebody_was_asked_is_no_answer_to_it() {
        answer("vat", level(1), 60);
        GatheredRow row = gathering(List.of(asked("Tax office", TAX, 40, 5)), brought(50, 0, 1))
                .rows()
                .get(0);
        assertThat(row.count().done()).isOne();
        assertThat(row.cameBack()).isEmpty();
        assertThat(row.state()).isEqualTo(State.WAITING);
    }

    @Test
    void who_is_asked_to_look_through_what_is_answered_has_sent_nothing_back() {
        answer("vat", level(1), 60);
        answer("duty", Answer.of(new Response.DontKnow()), 60);
        GatheredRow row = gathering(List.of(asked("Tax office", TAX, 40, -1)), brought(50, 0, 2))
                .rows()
                .get(0);
        assertThat(row.open()).isZero();
        assertThat(row.isLate()).isTrue();
        assertThat(row.state()).isEqualTo(State.OVERDUE);
        assertThat(row.isAwaited()).isTrue();
    }

    /** One changed answer does not do what the office was asked for: to look all of it through. */
    @Test
    void one_changed_answer_of_what_was_done_settles_nothing() {
        answer("vat", level(1), 60);
        answer("duty", level(2), 60);
        Request request = asked("Tax office", TAX, 40, 5);
        assertThat(gathering(List.of(request)).rows().get(0).state()).isEqualTo(State.WAITING);
        answer("duty", level(3), 2);
        assertThat(gathering(List.of(request)).rows().get(0).state()).isEqualTo(State.WAITING);
    }

    @Test
    void what_was_missing_and_was_answered_here_is_done_by_others() {
        answer("vat", level(1), 60);
        answer("duty", Answer.of(new Response.DontKnow()), 60);
        Request request = asked("Tax office", TAX, 40, -1);
        answer("vat", level(2), 3);
        assertThat(gathering(List.of(request)).rows().get(0).state())
                .as("one is not known yet")
                .isEqualTo(State.OVERDUE);
        answer("duty", level(3), 2);
        GatheredRow row = gathering(List.of(request)).rows().get(0);
        assertThat(row.state()).isEqualTo(State.DONE_BY_OTHERS);
        assertThat(row.isLate()).isFalse();
        assertThat(row.isAwaited()).isTrue();
        GatheredRow again = gathering(List.of(request, asked("Tax office", TAX, 1, 5)))
                .rows()
                .get(0);
        assertThat(again.state()).as("asked again to look through it").isEqualTo(State.WAITING);
    }

    /** The office has "vat" and "duty" in its file; Dr Sule was asked both too, and sent nothing. */
    @Test
    void what_came_in_the_file_of_another_did_not_come_back_from_whoever_was_asked_the_same() {
        answer("vat", level(1), 30);
        answer("duty", level(2), 30);
        answer("share", Answer.of(new Response.Figure(5)), 30);
        List<Request> requests =
                List.of(asked("Office", new ExchangeScope.Whole(), 40, 5), asked("Dr Sule", TAX, 40, 5));
        Gathering gathering = gathering(requests, brought(10, 0, 3));
        assertThat(gathering.cameBack()).isOne();
        GatheredRow hers = row("Dr Sule", gathering);
        assertThat(hers.state()).isEqualTo(State.DONE_BY_OTHERS);
        assertThat(hers.senders()).isEmpty();
        assertThat(hers.isAwaited()).isTrue();
        assertThat(row("Office", gathering).senders()).containsExactly("Lina");
    }

    @Test
    void of_two_who_were_asked_the_same_the_one_who_is_named_in_the_file_sent_it() {
        answer("vat", level(1), 30, "Amina Sule");
        List<Request> requests = List.of(asked("Tomas", TAX, 40, 5), asked("Dr Sule", TAX, 40, 5));
        Gathering gathering = gathering(requests, brought(10, 0, 1));
        assertThat(row("Tomas", gathering).cameBack()).isEmpty();
        assertThat(row("Dr Sule", gathering).state()).isEqualTo(State.OPEN);
    }

    @Test
    void a_name_of_two_letters_is_a_name() {
        answer("vat", level(1), 30, "李明");
        List<Request> requests = List.of(asked("王芳", TAX, 40, 5), asked("李明", TAX, 40, 5));
        Gathering gathering = gathering(requests, brought(10, 0, 1));
        assertThat(row("王芳", gathering).cameBack()).isEmpty();
        assertThat(row("李明", gathering).state()).isEqualTo(State.OPEN);
    }

    /** An office that was asked twice sends all of it back in one file. */
    @Test
    void one_file_can_be_the_answer_to_several_requests() {
        answer("vat", level(1), 30);
        answer("share", Answer.of(new Response.Figure(5)), 30);
        List<Request> requests = List.of(asked("A", TAX, 40, 5), asked("A", ACCESS, 40, 5));
        assertThat(gathering(requests, brought(10, 0, 2)).cameBack()).isEqualTo(2);
    }

    private static GatheredRow row(String to, Gathering gathering) {
        return gathering.rows().stream()
                .filter(one -> one.latest().to().equals(to))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_same_asked_twice_is_one_row_with_the_newer_day() {
        answer("vat", level(1), 30);
        Request first = asked("Tax office", TAX, 40, -3);
        Request second = asked(" TAX OFFICE", TAX, 5, 2);
        Gathering gathering = gathering(List.of(first, second), brought(20, 0, 1));
        assertThat(gathering.rows()).hasSize(1);
        GatheredRow row = gathering.rows().get(0);
        assertThat(row.requests()).containsExactly(second, first);
        assertThat(row.cameBack()).contains(NOW.minus(Duration.ofHours(20)));
        assertThat(row.isLate()).isFalse();
    }

    @Test
    void whom_to_look_after_comes_first_and_what_nobody_was_asked_is_counted() {
        answer("share", Answer.of(new Response.Figure(5)), 3);
        answer("rules", Answer.of(new Response.Ticked(List.of("a"))), 3);
        Gathering gathering = gathering(
                List.of(asked("B", ACCESS, 9, 4), asked("A", TAX, 9, 0), asked("C", TAX, 9, -1)), brought(2, 0, 1));
        assertThat(gathering.rows()).extracting(row -> row.latest().to()).containsExactly("C", "B", "A");
        assertThat(gathering.rows())
                .extracting(GatheredRow::state)
                .containsExactly(State.OVERDUE, State.OPEN, State.WAITING);
        assertThat(gathering.notAsked()).containsExactly(new QuestionId("rules"));
        assertThat(gathering.rest()).isEqualTo(new AskedCount(1, 1, 0, 0));
        assertThat(gathering.late()).isOne();
        assertThat(gathering.cameBack()).isOne();
    }
}
