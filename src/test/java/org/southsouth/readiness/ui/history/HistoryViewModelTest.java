package org.southsouth.readiness.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.ticks;
import static org.southsouth.readiness.testing.Trails.change;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.review.Review;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.core.review.TrailEntry;
import org.southsouth.readiness.core.review.WholeTrail;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.MemoryAskedParts;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.MemoryName;
import org.southsouth.readiness.testing.MemoryReviews;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.Trails;
import org.southsouth.readiness.ui.fx.AssessmentPorts;
import org.southsouth.readiness.ui.fx.PutBack;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

class HistoryViewModelTest {
    private static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC, pillar("p", theme("t", levels("a"), ticks("b"))), pillar("q", theme("u", levels("c"))));
    private static final AssessmentId ID = new AssessmentId("wsm");
    private static final String FROM_NOTHING = "Evidence: A, Gazette 12 (year 2025)  ·  Note: The law / of May";
    private static final Answer TWO = Answer.of(new Response.Chosen("2"));
    private static final Answer THREE =
            new Answer(new Response.Chosen("3"), "The law\nof May", new Evidence(Grade.A, "Gazette 12", 2025));

    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryStore store = new MemoryStore(context.clock());
    private Instant reviewed = ScreenContexts.NOW;
    private final MemoryReviews reviews = new MemoryReviews(store, () -> reviewed);
    private final MemoryAskedParts asked = new MemoryAskedParts();
    private final MemoryExports desk = new MemoryExports();
    private final List<QuestionId> begun = new ArrayList<>();
    private final Set<AssessmentId> merged = new HashSet<>();
    private PutBack putBack = new PutBack();

    @BeforeEach
    void keep() {
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        store.add(List.of(Filled.assessment(ID.value(), FRAMEWORK, profile, Answers.none())));
        store.trail(
                ID,
                List.of(
                        change("a", Answer.NONE, TWO, 24 * 400, "S. Leota"),
                        change("b", Answer.NONE, Answer.of(new Response.Ticked(List.of())), 24 * 20, ""),
                        change("c", Answer.NONE, Answer.of(new Response.DontKnow()), 24 * 3, "A. Faleolo"),
                        change("a", TWO, THREE, 1, "A. Faleolo")));
    }

    private HistoryViewModel model(Optional<QuestionId> question) {
        HistoryViewModel.Ports ports = new HistoryViewModel.Ports(
                new AssessmentPorts(store, Filled.library(FRAMEWORK), reviews, new MemoryName("")),
                (profile, framework, entries) ->
                        (profile.round() + " " + entries.size()).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                asked,
                merged::contains,
                assessment -> assessment,
                (assessment, id) -> begun.add(id));
        putBack = ports.putBack();
        return new HistoryViewModel(new Route.History(ID, question), context, ports, desk.export(context));
    }

    private static List<String> titles(HistoryViewModel model) {
        return model.rows().stream().map(HistoryRow::title).toList();
    }

    private static List<HistoryRow> rows(HistoryWords words, List<HistoryEntry> changes) {
        return words.rows(changes, WholeTrail.newestFirst(changes, Reviews.none()));
    }

    private static Answer before(HistoryRow row) {
        return ((TrailEntry.Answered) row.entry()).change().before();
    }

    /** A merge puts what somebody answered yesterday behind what stands since today. */
    @Test
    void a_merged_change_stands_where_its_time_puts_it() {
        store.trail(ID, List.of(change("c", Answer.NONE, TWO, 30, "Lina"), change("b", Answer.NONE, TWO, 30, "Lina")));
        HistoryViewModel model = model(Optional.empty());
        assertThat(model.rows()).extracting(HistoryRow::at).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(titles(model).subList(0, 3)).containsExactly("Title of a", "Title of b", "Title of c");
    }

    @Test
    void every_change_is_told_in_words_the_newest_first() {
        HistoryViewModel model = model(Optional.empty());
        assertThat(model.rows())
                .extracting(
                        HistoryRow::when,
                        HistoryRow::who,
                        HistoryRow::title,
                        HistoryRow::themeTitle,
                        row -> row.before().answer(),
                        row -> row.after().answer())
                .containsExactly(
                        tuple("Today, 13:02", "A. Faleolo", "Title of a", "Theme t", "Level 2", "Level 3"),
                        tuple("9 May, 14:02", "A. Faleolo", "Title of c", "Theme u", "Not answered", "Don't know yet"),
                        tuple(
                                "22 Apr, 14:02",
                                "Without a name",
                                "Title of b",
                                "Theme t",
                                "Not answered",
                                "None of these"),
                        tuple("7 Apr 2025, 14:02", "S. Leota", "Title of a", "Theme t", "Not answered", "Level 2"));
        assertThat(model.rows().get(0).before().more()).isEqualTo("No evidence  ·  No note");
        assertThat(model.rows().get(0).after().more())
                .isEqualTo("Evidence: A, Gazette 12 (year 2025)  ·  Note: The law / of May");
        assertThat(model.subtitleProperty().get())
                .isEqualTo("4 entries. Space shows one and can put an answer back, Enter opens it.");
    }

    /** With large text the foot has room for the first part alone. */
    @Test
    void the_foot_begins_with_what_stands_beside_the_changes() {
        model(Optional.empty());
        assertThat(context.frame().contextProperty().get()).startsWith("Answers, reviews, comments, sign-offs  ·  ");
    }

    /** The same source stands on both sides: what differs would be cut behind it. */
    @Test
    void of_evidence_only_what_differs_is_said() {
        Answer before = new Answer(new Response.Chosen("3"), "", new Evidence(Grade.C, "Strategy of Samoa", 2020));
        Answer after = new Answer(new Response.Chosen("3"), "", new Evidence(Grade.B, "Strategy of Samoa", 2022));
        Answer other = new Answer(new Response.Chosen("3"), "", new Evidence(Grade.B, "Gazette", 2022));
        HistoryWords words = new HistoryWords(FRAMEWORK, model(Optional.empty()).context(), false);
        HistoryRow graded =
                rows(words, List.of(change("a", before, after, 1, "Ana"))).get(0);
        assertThat(graded.before().more()).isEqualTo("Grade: C  ·  Year: 2020");
        assertThat(graded.after().more()).isEqualTo("Grade: B  ·  Year: 2022");
        HistoryRow sourced =
                rows(words, List.of(change("a", after, other, 1, "Ana"))).get(0);
        assertThat(sourced.before().more()).isEqualTo("Source: Strategy of Samoa");
        assertThat(sourced.after().more()).isEqualTo("Source: Gazette");
    }

    /** It was said not to be chosen, and stood there. */
    @Test
    void what_was_taken_from_another_copy_says_so() {
        Answer mine = Answer.of(new Response.Chosen("1"));
        Answer theirs = Answer.of(new Response.Chosen("3"));
        HistoryWords words = new HistoryWords(FRAMEWORK, context, false);
        assertThat(rows(words, Trails.taken(new QuestionId("a"), mine, theirs, "Ana", "Customs")))
                .extracting(row -> row.after().more())
                .containsExactly(
                        "Taken from Customs when the answers were merged", "Taken when the answers were merged", "");
    }

    @Test
    void it_is_narrowed_by_theme_person_time_and_words() {
        HistoryViewModel model = model(Optional.empty());
        HistoryViewModel.Trail trail = model.trailProperty().get().orElseThrow();
        assertThat(trail.themes())
                .extracting(HistoryViewModel.Choice::words)
                .containsExactly("All themes", "Theme t", "Theme u");
        assertThat(trail.people())
                .extracting(HistoryViewModel.Choice::words)
                .containsExactly("Everybody", "Without a name", "A. Faleolo", "S. Leota");
        model.theme(trail.themes().get(1));
        assertThat(titles(model)).containsExactly("Title of a", "Title of b", "Title of a");
        model.time(TimeSpan.YEAR);
        assertThat(titles(model)).containsExactly("Title of a", "Title of b");
        model.person(trail.people().get(1));
        assertThat(titles(model)).containsExactly("Title of b");
        assertThat(model.subtitleProperty().get())
                .isEqualTo("1 of 4 entries. Space shows one and can put an answer back, Enter opens it.");
        model.person(trail.people().get(0));
        model.search("gazette");
        assertThat(titles(model)).containsExactly("Title of a");
        model.search("gazete");
        assertThat(titles(model)).as("with a letter missing").containsExactly("Title of a");
        model.search("of nobody");
        assertThat(model.subtitleProperty().get()).isEqualTo("None of 4 entries.");
    }

    @Test
    void the_history_of_one_question_can_be_opened_up_to_all() {
        HistoryViewModel model = model(Optional.of(new QuestionId("a")));
        assertThat(titles(model)).containsExactly("Title of a", "Title of a");
        assertThat(model.question(model.filterProperty().get())).isEqualTo("Title of a");
        model.everyQuestion();
        assertThat(model.rows()).hasSize(4);
        assertThat(model.question(model.filterProperty().get())).isEmpty();
    }

    @Test
    void what_is_shown_is_exported() {
        HistoryViewModel model = model(Optional.of(new QuestionId("a")));
        assertThat(model.suggestedName()).isEqualTo("Samoa-2026-History.csv");
        model.export("/tmp/trail");
        assertThat(desk.files()).containsExactly(java.util.Map.entry("/tmp/trail.csv", "2026 2"));
    }

    @Test
    void a_change_leads_to_its_question() {
        HistoryViewModel model = model(Optional.empty());
        model.open(model.rows().get(1));
        assertThat(navigator.routes()).containsExactly(new Route.Answer(ID, Optional.of(new QuestionId("c"))));
    }

    @Test
    void an_earlier_answer_goes_back_to_its_question() {
        answered(THREE);
        HistoryViewModel model = model(Optional.empty());
        HistoryRow last = model.rows().get(0);
        assertThat(model.canPutBack(last, TWO)).isTrue();
        assertThat(model.canPutBack(last, THREE)).as("it stands").isFalse();
        assertThat(model.canPutBack(last, Answer.NONE)).as("nothing").isFalse();
        model.putBack(last, TWO);
        assertThat(navigator.routes()).containsExactly(new Route.Answer(ID, Optional.of(new QuestionId("a"))));
        assertThat(putBack.take(ID)).contains(new PutBack.Earlier(ID, new QuestionId("a"), TWO));
    }

    /** A note that was written since went with it, without a word. */
    @Test
    void what_comes_with_an_earlier_answer_is_said_before_it_is_put_back() {
        HistoryRow last = model(Optional.empty()).rows().get(0);
        answered(THREE.withNote("Another\n of two lines").withEvidence(Evidence.NONE));
        HistoryViewModel model = model(Optional.empty());
        assertThat(model.moreThanNow(last, TWO)).containsExactly("The note of now goes: Another / of two lines");
        assertThat(model.moreThanNow(last, THREE))
                .containsExactly("With it comes: Evidence: A, Gazette 12 (year 2025)  ·  Note: The law / of May");
        answered(THREE);
        assertThat(model(Optional.empty()).moreThanNow(last, TWO))
                .containsExactly(
                        "The note of now goes: The law / of May",
                        "The evidence of now goes: A, Gazette 12 (year 2025)");
        answered(TWO);
        assertThat(model(Optional.empty()).moreThanNow(last, TWO)).isEmpty();
    }

    /** What was taken back, or put back, was a change as any other. */
    @Test
    void an_answer_that_stood_before_says_so() {
        store.trail(
                ID,
                List.of(
                        change("a", THREE, Answer.of(new Response.DontKnow()), 0, "Lina"),
                        change("a", Answer.of(new Response.DontKnow()), TWO, 0, "Lina"),
                        change("b", Answer.of(new Response.Ticked(List.of())), TWO, 0, "Lina"),
                        change("b", TWO, THREE, 0, "Lina"),
                        change("b", THREE, Answer.NONE, 0, "Lina"),
                        change("c", Answer.of(new Response.DontKnow()), Answer.NONE, 0, "Lina")));
        assertThat(model(Optional.empty()).rows().subList(0, 6))
                .extracting(HistoryRow::title, row -> row.after().more())
                .containsExactlyInAnyOrder(
                        tuple("Title of a", "No evidence  ·  No note"),
                        tuple("Title of a", "Back to an earlier answer (7 Apr 2025, 14:02)"),
                        tuple("Title of b", ""),
                        tuple("Title of b", "Evidence: A, Gazette 12 (year 2025)  ·  Note: The law / of May"),
                        tuple("Title of b", "No evidence  ·  No note  ·  Back to the beginning"),
                        tuple("Title of c", "The same answer as before the last change"));
    }

    @Test
    void what_its_question_does_not_take_is_not_put_back() {
        Answer level = Answer.of(new Response.Chosen("9"));
        store.trail(ID, List.of(change("b", TWO, TWO, 0, ""), change("a", level, level, 0, "")));
        store.trail(ID, List.of(change("gone", TWO, TWO, 0, "")));
        HistoryViewModel model = model(Optional.empty());
        assertThat(model.rows().subList(0, 3))
                .allSatisfy(row -> assertThat(model.canPutBack(row, before(row)))
                        .as(row.title())
                        .isFalse());
    }

    @Test
    void nothing_is_put_back_that_a_file_does_not_ask_for() {
        answered(THREE);
        AnswerRequest request = new AnswerRequest("Ministry", "", "", Optional.empty(), false);
        ExchangeScope scope = new ExchangeScope.Part(new SectionId("u"));
        asked.ask(ID, FRAMEWORK, new AskedPart(scope, Optional.of(request)));
        HistoryViewModel model = model(Optional.empty());
        assertThat(model.canPutBack(model.rows().get(0), TWO)).isFalse();
        assertThat(model.canPutBack(model.rows().get(1), Answer.of(new Response.DontKnow())))
                .isTrue();
    }

    @Test
    void nothing_is_put_back_under_a_sign_off() {
        answered(THREE);
        reviews.signOff(new Signing(ID, List.of(new Person("Lina", "")), "", "Ana"), FRAMEWORK);
        HistoryViewModel model = model(Optional.empty());
        assertThat(model.canPutBack(model.rows().get(0), TWO)).isFalse();
    }

    private void answered(Answer a) {
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        List<HistoryEntry> trail = store.history(ID);
        store.add(List.of(
                Filled.assessment(ID.value(), FRAMEWORK, profile, Answers.none().with(new QuestionId("a"), a))));
        store.trail(ID, trail);
    }

    @Test
    void an_assessment_without_changes_says_so() {
        Profile profile = Profile.of(new Subject("FJI"), new Round("2026"), Depth.FULL);
        store.add(List.of(Filled.assessment("fji", FRAMEWORK, profile, Answers.none())));
        HistoryViewModel.Ports ports = new HistoryViewModel.Ports(
                new AssessmentPorts(store, Filled.library(FRAMEWORK), reviews, new MemoryName("")),
                (owner, framework, entries) -> new byte[0],
                asked,
                merged::contains,
                assessment -> assessment,
                (assessment, id) -> begun.add(id));
        for (Optional<QuestionId> question :
                List.of(Optional.<QuestionId>empty(), Optional.of(new QuestionId("REG-GOV-01")))) {
            HistoryViewModel model = new HistoryViewModel(
                    new Route.History(new AssessmentId("fji"), question), context, ports, desk.export(context));
            assertThat(model.subtitleProperty().get())
                    .isEqualTo("No answer has changed yet, and nobody has reviewed one.");
        }
    }

    private void minutesAgo(long minutes) {
        reviewed = ScreenContexts.NOW.minus(Duration.ofMinutes(minutes));
    }

    private void give(String question, ReviewState state, String comment, String by) {
        QuestionId id = new QuestionId(question);
        long revision = reviews.load(ID).revisionOf(id);
        reviews.give(ID, List.of(new ReviewDecision(id, revision, state, comment, by)));
    }

    /** Reviewed, disputed, settled, signed off and reopened, all within the last hour but for the first. */
    private void review() {
        minutesAgo(100);
        give("c", ReviewState.REVIEWED, "", "Joris");
        minutesAgo(40);
        give("c", ReviewState.DISPUTED, "Not in force\nsince May", "Lina");
        minutesAgo(30);
        reviews.settle(ID, reviews.load(ID).comments().get(0).number(), "Joris");
        minutesAgo(20);
        reviews.comment(ID, new QuestionId("b"), "Which list?", "Lina");
        minutesAgo(10);
        reviews.signOff(
                new Signing(ID, List.of(new Person("Ana", "chair"), new Person("Ben", "")), "But for b", "Joris"),
                FRAMEWORK);
        minutesAgo(5);
        reviews.reopen(ID, "A new law", "Lina");
        minutesAgo(0);
    }

    /** Officers looked here for who did what, and found the answers alone. */
    @Test
    void what_reviewers_did_stands_among_the_changes() {
        review();
        assertThat(model(Optional.empty()).rows().subList(0, 7))
                .extracting(
                        HistoryRow::who,
                        HistoryRow::title,
                        row -> row.before().answer(),
                        HistoryRow::isStep,
                        row -> row.after().answer(),
                        row -> row.after().more(),
                        HistoryRow::why)
                .containsExactly(
                        tuple("Lina", "The whole assessment", "Sign-off", true, "Reopened", "", "A new law"),
                        tuple(
                                "Joris",
                                "The whole assessment",
                                "Sign-off",
                                false,
                                "Signed off by Ana (chair) and Ben",
                                "Reservations: But for b  ·  Signed before codes existed.",
                                ""),
                        tuple("Lina", "Title of b", "Comment", false, "Which list?", "", ""),
                        tuple("Joris", "Title of c", "Comment", true, "Settled", "Not in force / since May", ""),
                        tuple(
                                "Lina",
                                "Title of c",
                                "Reviewed",
                                true,
                                "Disputed",
                                "Answer: Don't know yet",
                                "Not in force / since May"),
                        tuple("A. Faleolo", "Title of a", "Level 2", true, "Level 3", FROM_NOTHING, ""),
                        tuple("Joris", "Title of c", "Draft", true, "Reviewed", "Answer: Don't know yet", ""));
    }

    /** What is read as validated, and is not, would be worse than nothing. */
    @Test
    void a_state_that_was_taken_back_says_so() {
        minutesAgo(9);
        give("c", ReviewState.REVIEWED, "", "Joris");
        Review stood = reviews.load(ID).standingOf(new QuestionId("c")).orElseThrow();
        minutesAgo(8);
        give("c", ReviewState.VALIDATED, "", "Lina");
        minutesAgo(7);
        reviews.give(ID, List.of(ReviewDecision.again(stood)));
        HistoryViewModel model = model(Optional.of(new QuestionId("c")));
        assertThat(model.rows())
                .extracting(row -> row.after().answer(), row -> row.after().more())
                .containsExactly(
                        tuple("Validated, taken back", "The state before stands again  ·  Answer: Don't know yet"),
                        tuple("Reviewed", "Answer: Don't know yet"),
                        tuple("Don't know yet", ""));
        merged.add(ID);
        assertThat(model(Optional.of(new QuestionId("c"))).rows().get(0).after())
                .as("where answers were merged, nobody may have taken it back")
                .isEqualTo(
                        new HistoryRow.Side(
                                "Validated, but it did not stay",
                                "Taken back, or put aside by a merge: the state before stands again  ·  Answer: Don't know yet"));
    }

    @Test
    void what_reviewers_did_is_narrowed_as_the_changes_are() {
        review();
        HistoryViewModel model = model(Optional.empty());
        HistoryViewModel.Trail trail = model.trailProperty().get().orElseThrow();
        assertThat(trail.people())
                .extracting(HistoryViewModel.Choice::words)
                .containsExactly(
                        "Everybody", "Without a name", "A. Faleolo", "Ana", "Ben", "Joris", "Lina", "S. Leota");
        model.person(trail.people().get(4));
        assertThat(model.rows())
                .as("who signed")
                .singleElement()
                .satisfies(row -> assertThat(row.who()).isEqualTo("Joris"));
        model.person(trail.people().get(5));
        assertThat(titles(model)).containsExactly("The whole assessment", "Title of c", "Title of c");
        model.time(TimeSpan.DAY);
        model.theme(trail.themes().get(2));
        assertThat(titles(model)).containsExactly("Title of c", "Title of c");
        model.theme(trail.themes().get(0));
        model.person(trail.people().get(0));
        model.search("not in force");
        assertThat(titles(model)).containsExactly("Title of c", "Title of c");
        model.search("reopened");
        assertThat(titles(model)).containsExactly("The whole assessment");
        assertThat(titles(model(Optional.of(new QuestionId("b"))))).containsExactly("Title of b", "Title of b");
    }

    @Test
    void what_reviewers_did_leads_to_the_review_of_its_answer() {
        review();
        HistoryViewModel model = model(Optional.empty());
        model.open(model.rows().get(0));
        assertThat(begun).as("a sign-off is of no answer").isEmpty();
        model.open(model.rows().get(2));
        assertThat(begun).containsExactly(new QuestionId("b"));
        assertThat(navigator.routes()).containsExactly(new Route.Review(ID), new Route.Review(ID));
    }

    /** The review has no place for it. */
    @Test
    void a_comment_on_a_question_that_is_not_asked_leads_to_the_question() {
        reviews.comment(ID, new QuestionId("gone"), "Which?", "Lina");
        HistoryViewModel model = model(Optional.empty());
        model.open(model.rows().get(0));
        assertThat(navigator.routes()).containsExactly(new Route.Answer(ID, Optional.of(new QuestionId("gone"))));
        assertThat(begun).isEmpty();
    }

    @Test
    void whoever_comes_back_from_the_review_is_at_the_entry_that_led_there() {
        review();
        HistoryViewModel model = model(Optional.empty());
        HistoryRow comment = model.rows().get(2);
        model.leaving(comment);
        assertThat(model.former(new Route.Review(ID))).contains(comment);
        assertThat(model.former(new Route.Answer(ID, Optional.empty()))).isEmpty();
        HistoryRow change = model.rows().get(5);
        model.leaving(change);
        assertThat(model.former(new Route.Review(ID))).as("it leads elsewhere").isEmpty();
    }

    @Test
    void what_reviewers_did_alone_is_a_history_too() {
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        store.add(List.of(Filled.assessment(ID.value(), FRAMEWORK, profile, Answers.none())));
        reviews.comment(ID, new QuestionId("a"), "Which?", "");
        HistoryViewModel model = model(Optional.empty());
        assertThat(model.subtitleProperty().get())
                .isEqualTo("1 entry. Space shows it and can put an answer back, Enter opens it.");
        assertThat(model.rows().get(0).who()).isEqualTo("Without a name");
    }
}
