package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.core;
import static org.southsouth.readiness.testing.Questionnaires.countriesOnly;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.ticks;
import static org.southsouth.readiness.testing.Questionnaires.words;
import static org.southsouth.readiness.testing.Questionnaires.yesPartialNo;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.RandomAssessments;
import org.southsouth.readiness.testing.Scenario;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.Trails;
import org.southsouth.readiness.ui.controls.editor.PreviousResponse;
import org.southsouth.readiness.ui.fx.PutBack;
import org.southsouth.readiness.words.ResultText;

class AnswerViewModelTest {
    private static final Framework FRAMEWORK = Questionnaires.framework(
            Mean.ARITHMETIC,
            pillar(
                    "law",
                    theme("rules", core(levels("r1")), yesPartialNo("r2"), ticks("r3")),
                    theme(
                            "money",
                            figure("m1"),
                            askedIf(
                                    new AskIf.AtLeast(new QuestionId("r1"), 50),
                                    NotAsked.LEAVE_OUT,
                                    yesPartialNo("m2")))),
            pillar("post", theme("parcels", countriesOnly(levels("p1")), words("p2"))));

    private static AnswerViewModel open(Desktop desktop, String... question) {
        return desktop.model(question);
    }

    private static AnswerViewModel fresh() {
        return open(Desktop.of(FRAMEWORK, Answers.none()));
    }

    private static QuestionId id(String id) {
        return new QuestionId(id);
    }

    private static Response level(int level) {
        return new Response.Chosen(String.valueOf(level));
    }

    private static List<String> shown(AnswerViewModel answering) {
        return answering.navigation().page().questions().stream()
                .map(QuestionId::value)
                .toList();
    }

    @Test
    void it_opens_where_somebody_was_else_at_the_first_unanswered_question() {
        Desktop desktop =
                Desktop.of(FRAMEWORK, Scenario.of(FRAMEWORK).choose("r1", "2").answers());
        AnswerViewModel model = desktop.model();
        assertThat(model.navigation().opened()).isEqualTo(id("r2"));
        model.navigation().open(id("m1"));
        model.leaving();
        assertThat(open(desktop).navigation().opened()).isEqualTo(id("m1"));
        assertThat(open(desktop, "p1").navigation().opened()).isEqualTo(id("p1"));
        assertThat(desktop.context.frame().titleProperty().get()).isEqualTo("Samoa 2026");
        assertThat(desktop.context.frame().contextProperty().get())
                .isEqualTo("Full assessment, 7 questions  ·  Framework 1");
    }

    @Test
    void the_foot_says_when_the_answers_are_due() {
        Profile due =
                new Profile(new Subject("WSM"), new Round("2026"), Depth.FULL, "30 April 2026", "", "", List.of());
        Desktop desktop = new Desktop(FRAMEWORK, Answers.none(), due);
        open(desktop);
        assertThat(desktop.context.frame().contextProperty().get())
                .isEqualTo("Was due 30 Apr 2026  ·  Full assessment, 7 questions  ·  Framework 1");
    }

    @Test
    void an_answer_is_scored_and_kept_in_the_same_call_and_says_what_it_moved() {
        Desktop desktop = Desktop.of(FRAMEWORK, Answers.none());
        AnswerViewModel answering = open(desktop);
        answering.respond(id("r1"), level(2));
        answering.navigation().open(id("r2"));
        answering.respond(id("r1"), level(3));
        assertThat(desktop.stored().to(id("r1")).response()).isEqualTo(level(3));
        assertThat(answering.scorecard().root().score()).isEqualTo(75);
        Movement movement = Objects.requireNonNull(answering.movementProperty().get());
        assertThat(movement.rows()).extracting(row -> row.before().score()).containsExactly(50.0, 50.0, 50.0);
        assertThat(movement.rows()).extracting(row -> row.after().score()).containsExactly(75.0, 75.0, 75.0);
        assertThat(answering.formers().to(id("r1")))
                .contains(new PreviousResponse(level(2), ScreenContexts.NOW, PreviousResponse.Giver.OWN));
    }

    /** Who tried three answers read what the third made of the second. */
    @Test
    void answers_that_are_tried_are_held_against_the_one_that_stood_before() {
        Desktop desktop = Desktop.of(FRAMEWORK, Answers.none().with(id("r1"), Answer.of(level(2))));
        AnswerViewModel answering = open(desktop, "r1");
        answering.respond(id("r1"), level(0));
        answering.respond(id("r1"), level(3));
        Movement tried = Objects.requireNonNull(answering.movementProperty().get());
        assertThat(tried.before()).isEqualTo(level(2));
        assertThat(tried.rows()).extracting(row -> row.before().score()).containsOnly(50.0);
        answering.respond(id("r1"), level(2));
        assertThat(answering.movementProperty().get()).as("as it was").isNull();
        answering.respond(id("r1"), level(4));
        answering.undo();
        assertThat(Objects.requireNonNull(answering.movementProperty().get()).before())
                .as("taken back is what was given last")
                .isEqualTo(level(4));
        answering.respond(id("r1"), level(3));
        assertThat(Objects.requireNonNull(answering.movementProperty().get()).before())
                .as("what stands again")
                .isEqualTo(level(2));
    }

    /** It said "your answer" of what a colleague had said. */
    @Test
    void an_answer_that_is_replaced_is_that_of_whoever_gave_it() {
        Answer two = Answer.of(level(2));
        Desktop desktop = Desktop.of(
                FRAMEWORK, Answers.none().with(id("r1"), two.withNote("now")).with(id("r2"), two));
        desktop.store.trail(
                Desktop.ID,
                List.of(
                        Trails.change("r1", Answer.NONE, two, 9, "Amara Lindell"),
                        Trails.change("r1", two, two.withNote("now"), 8, "Ana"),
                        Trails.change("r2", Answer.NONE, two, 7, "Ana")));
        AnswerViewModel answering = open(desktop, "r1");
        answering.respond(id("r1"), level(3));
        assertThat(giver(answering, "r1")).isEqualTo(new PreviousResponse.Giver(false, "Amara Lindell"));
        answering.respond(id("r1"), level(1));
        assertThat(giver(answering, "r1"))
                .as("what was tried meanwhile is no answer of before")
                .isEqualTo(new PreviousResponse.Giver(false, "Amara Lindell"));
        answering.navigation().open(id("r2"));
        answering.respond(id("r2"), level(3));
        assertThat(giver(answering, "r2")).as("by the name here").isEqualTo(PreviousResponse.Giver.OWN);
    }

    @Test
    void an_earlier_answer_that_comes_from_the_history_is_one_change_that_can_be_taken_back() {
        Answer now = Answer.of(level(3));
        Answer earlier = Answer.of(level(2)).withNote("as of May");
        Desktop desktop = Desktop.of(FRAMEWORK, Answers.none().with(id("r1"), now));
        desktop.store.trail(Desktop.ID, List.of(Trails.change("r1", Answer.NONE, now, 9, "Amara Lindell")));
        desktop.putBack.give(new PutBack.Earlier(Desktop.ID, id("r1"), earlier));
        AnswerViewModel answering = open(desktop, "r1");
        assertThat(desktop.stored().to(id("r1"))).isEqualTo(earlier);
        assertThat(desktop.store.history(Desktop.ID)).hasSize(2);
        assertThat(giver(answering, "r1").name()).isEqualTo("Amara Lindell");
        assertThat(desktop.context.frame().statusProperty().get())
                .startsWith("The earlier answer stands again. Undo takes it back.");
        assertThat(answering.undo()).isTrue();
        assertThat(desktop.stored().to(id("r1"))).isEqualTo(now);
        open(desktop, "r1");
        assertThat(desktop.stored().to(id("r1"))).as("opened again").isEqualTo(now);
    }

    @Test
    void an_earlier_answer_of_another_assessment_does_not_come_up_later() {
        Desktop desktop = Desktop.of(FRAMEWORK, Answers.none());
        desktop.putBack.give(new PutBack.Earlier(new AssessmentId("other"), id("r1"), Answer.of(level(2))));
        open(desktop, "r1");
        assertThat(desktop.putBack.take(new AssessmentId("other"))).isEmpty();
        assertThat(desktop.stored().to(id("r1"))).isEqualTo(Answer.NONE);
    }

    private static PreviousResponse.Giver giver(AnswerViewModel answering, String question) {
        return answering.formers().to(id(question)).orElseThrow().giver();
    }

    /** Where the scorecard has no score there is none beside the questions, and where it has one it is the same. */
    @Property(tries = 1000)
    void the_rail_says_of_every_section_what_the_scorecard_says(@ForAll long seed) {
        RandomAssessments random = RandomAssessments.of(seed);
        Desktop desktop = new Desktop(random.framework(), random.assessment().answers(), random.profile());
        AnswerViewModel answering = open(desktop);
        Scorecard scorecard = random.scorecard();
        ResultText words = new ResultText(desktop.context.messages(), desktop.context.formats());
        for (ScoredSection section : scorecard.sections()) {
            Rail.Line line =
                    Rail.Line.of(answering.scorecard(), section.section().id(), words);
            assertThat(line.result()).isEqualTo(SectionResult.of(scorecard, section));
            assertThat(line.figure()).isEqualTo(desktop.context.formats().score(section.score(), Questionnaires.BANDS));
            assertThat(line.title()).isEqualTo(words.title(SectionResult.of(scorecard, section)));
        }
    }

    @Test
    void one_answer_of_many_brings_no_score() {
        Framework demanding = Questionnaires.framework(
                Mean.GEOMETRIC, 1, 0.75, pillar("p", theme("t", 0.66, levels("a"), levels("b"), levels("c"))));
        Desktop desktop = Desktop.of(demanding, Answers.none());
        AnswerViewModel answering = open(desktop);
        answering.respond(id("a"), level(2));
        ResultText words = new ResultText(desktop.context.messages(), desktop.context.formats());
        Rail.Line whole = Rail.Line.of(answering.scorecard(), new SectionId("test"), words);
        assertThat(whole.figure()).isEqualTo("–");
        assertThat(whole.title()).isEqualTo("No score yet, 33 % complete");
        assertThat(whole.outlook())
                .isEqualTo("When the 2 open questions are answered, the score will lie between 17 and 83.");
        Movement movement = Objects.requireNonNull(answering.movementProperty().get());
        assertThat(movement.rows()).noneMatch(Movement.Row::hasScore);
    }

    /** It said "between 53 and 53". */
    @Test
    void one_open_answer_of_hundreds_moves_no_rounded_score() {
        Question[] many =
                IntStream.range(0, 300).mapToObj(number -> levels("q" + number)).toArray(Question[]::new);
        Answers all = Answers.none();
        for (int number = 0; number < 299; number++) {
            all = all.with(id("q" + number), Answer.of(level(number < 141 ? 3 : 2)));
        }
        Desktop desktop = Desktop.of(Questionnaires.framework(Mean.ARITHMETIC, pillar("p", theme("t", many))), all);
        ResultText words = new ResultText(desktop.context.messages(), desktop.context.formats());
        Rail.Line whole = Rail.Line.of(open(desktop).scorecard(), new SectionId("test"), words);
        assertThat(whole.outlook()).isEqualTo("When the open question is answered, the score will still round to 62.");
    }

    @Test
    void an_answer_that_opens_another_question_says_so() {
        AnswerViewModel answering = fresh();
        answering.respond(id("r1"), level(0));
        answering.respond(id("r1"), level(4));
        Movement movement = Objects.requireNonNull(answering.movementProperty().get());
        assertThat(movement.opened()).isEqualTo(1);
        assertThat(movement.closed()).isZero();
        assertThat(answering.context().frame().statusProperty().get()).startsWith("1 more question is asked now.");
        answering.respond(id("r1"), level(0));
        assertThat(answering.context().frame().statusProperty().get()).startsWith("1 question is not asked any more.");
    }

    @Test
    void undo_and_redo_are_changes_with_a_trail_of_their_own() {
        Desktop desktop = Desktop.of(FRAMEWORK, Answers.none());
        AnswerViewModel answering = open(desktop);
        answering.respond(id("r1"), level(1));
        answering.respond(id("r2"), new Response.Chosen("yes"));
        assertThat(answering.undo()).isTrue();
        assertThat(desktop.stored().to(id("r2")).isEmpty()).isTrue();
        assertThat(answering.navigation().opened()).isEqualTo(id("r2"));
        assertThat(answering.redo()).isTrue();
        assertThat(answering.redo()).isFalse();
        assertThat(desktop.stored().to(id("r2")).response()).isEqualTo(new Response.Chosen("yes"));
        assertThat(desktop.store.history(Desktop.ID)).hasSize(4);
        assertThat(answering.undo()).isTrue();
        assertThat(answering.undo()).isTrue();
        assertThat(answering.undo()).isFalse();
        assertThat(desktop.stored().size()).isZero();
    }

    /** Three steps back in one source said the same three times. */
    @Test
    void undo_names_the_part_of_the_evidence() {
        Evidence source = new Evidence(Grade.B, "Census", 2024);
        assertThat(part(Evidence.NONE, source)).isEqualTo("evidence");
        assertThat(part(source, new Evidence(Grade.A, "Census", 2024))).isEqualTo("grade");
        assertThat(part(source, new Evidence(Grade.B, "Census", 2025))).isEqualTo("year");
        assertThat(part(source, new Evidence(Grade.B, "Survey", 2024))).isEqualTo("source");
        assertThat(part(source, new Evidence(Grade.A, "Survey", 2024))).isEqualTo("evidence");
    }

    private static String part(Evidence before, Evidence after) {
        return new UndoSteps.Stack.Step(
                        id("r1"),
                        Answer.of(level(1)).withEvidence(before),
                        Answer.of(level(1)).withEvidence(after))
                .part();
    }

    @Test
    void not_applicable_keeps_its_reason_and_the_note_that_was_there() {
        AnswerViewModel answering = fresh();
        answering.note(id("r1"), "Asked the chamber.");
        answering.respondNotApplicable(id("r1"), "No sea port");
        assertThat(answering.of(id("r1")).state()).isEqualTo(QuestionState.NOT_APPLICABLE);
        assertThat(answering.of(id("r1")).answer().note()).isEqualTo("No sea port\nAsked the chamber.");
        assertThat(answering.note(id("r1"), "  ")).isFalse();
        assertThat(answering.note(id("r1"), "Landlocked")).isTrue();
        assertThat(answering.count(Filter.NOT_APPLICABLE)).isEqualTo(1);
    }

    @Test
    void a_question_that_hangs_on_another_steps_back_with_the_reason_and_keeps_its_answer() {
        AnswerViewModel answering = fresh();
        AnswerContext screen = AnswerContext.of(answering, new Desktop.Asked());
        assertThat(why(screen, "m2")).isEqualTo("Asked once there is an answer to “Title of r1”.");
        answering.respond(id("r1"), level(4));
        answering.respond(id("m2"), new Response.Chosen("yes"));
        answering.respond(id("r1"), level(0));
        assertThat(why(screen, "m2"))
                .isEqualTo("Not asked, because “Title of r1” is answered “Level 0”. Your answer is kept.");
        answering.respondNotApplicable(id("r1"), "A city");
        assertThat(why(screen, "m2"))
                .isEqualTo("Not asked, because “Title of r1” does not apply here. Your answer is kept.");
    }

    private static String why(AnswerContext screen, String question) {
        var scored = screen.model().of(id(question));
        return screen.gates().of(scored, screen.gatesOf(scored));
    }

    @Test
    void next_skips_what_is_not_asked_and_goes_on_to_the_next_theme() {
        AnswerViewModel answering = fresh();
        answering.navigation().open(id("m1"));
        assertThat(answering.navigation().openNext()).as("passed over").containsExactly(id("m2"));
        assertThat(answering.navigation().opened()).isEqualTo(id("p1"));
        assertThat(shown(answering)).containsExactly("p1", "p2");
        answering.navigation().openPrevious();
        assertThat(answering.navigation().opened()).isEqualTo(id("m1"));
    }

    @Test
    void next_unanswered_goes_round_past_the_end_and_to_what_gives_no_points() {
        AnswerViewModel answering = fresh();
        answering.respond(id("r1"), new Response.DontKnow());
        answering.navigation().open(id("p1"));
        answering.navigation().openNextUnanswered();
        assertThat(answering.navigation().opened()).as("for information").isEqualTo(id("p2"));
        answering.navigation().openNextUnanswered();
        assertThat(answering.navigation().opened()).isEqualTo(id("r2"));
        answering.respond(id("r2"), new Response.Chosen("no"));
        answering.respond(id("r3"), new Response.Ticked(List.of()));
        answering.respond(id("m1"), new Response.Figure(10));
        answering.respond(id("p1"), level(1));
        assertThat(answering.navigation().hasUnanswered()).isTrue();
        answering.respond(id("p2"), new Response.Written("Said"));
        assertThat(answering.navigation().hasUnanswered()).isFalse();
    }

    @Test
    void the_previous_unanswered_goes_round_past_the_beginning() {
        AnswerViewModel answering = fresh();
        answering.respond(id("r2"), new Response.Chosen("no"));
        answering.navigation().open(id("r3"));
        answering.navigation().openPreviousUnanswered();
        assertThat(answering.navigation().opened()).isEqualTo(id("r1"));
        answering.navigation().openPreviousUnanswered();
        assertThat(answering.navigation().opened()).isEqualTo(id("p2"));
    }

    /** From an earlier visit: nobody knows what else that note says. */
    @Test
    void an_answer_over_not_applicable_tells_that_its_reason_still_stands_in_the_note() {
        Answer before = Answer.of(new Response.NotApplicable()).withNote("No sea port");
        AnswerViewModel answering = open(Desktop.of(FRAMEWORK, Answers.none().with(id("r1"), before)));
        answering.respond(id("r1"), level(2));
        assertThat(answering.of(id("r1")).answer().note()).isEqualTo("No sea port");
        assertThat(answering.context().frame().statusProperty().get())
                .startsWith("The note still says why it was not applicable.");
        answering.tell("");
        answering.respond(id("r1"), level(1));
        assertThat(answering.context().frame().statusProperty().get())
                .as("as long as the note says so")
                .startsWith("The note still says why it was not applicable.");
        answering.undo();
        answering.undo();
        answering.note(id("r1"), "Landlocked");
        answering.respond(id("r1"), new Response.DontKnow());
        assertThat(answering.context().frame().statusProperty().get()).doesNotContain("The note still says");
    }

    /** It stood beside an answer that said otherwise, and had to be taken out by hand. */
    @Test
    void a_reason_goes_with_not_applicable_and_the_note_is_as_before_it() {
        AnswerViewModel answering = fresh();
        answering.note(id("r1"), "Ask again in May");
        answering.respondNotApplicable(id("r1"), "No sea port");
        answering.respond(id("r1"), level(2));
        assertThat(answering.of(id("r1")).answer().note()).isEqualTo("Ask again in May");
        assertThat(answering.context().frame().statusProperty().get())
                .startsWith("The reason why it did not apply is gone too.");
        answering.undo();
        assertThat(answering.of(id("r1")).answer())
                .isEqualTo(Answer.of(new Response.NotApplicable()).withNote("No sea port\nAsk again in May"));
        answering.note(id("r1"), "No sea port, but a river");
        answering.respond(id("r1"), level(2));
        assertThat(answering.of(id("r1")).answer().note())
                .as("what was written into it since")
                .isEqualTo("No sea port, but a river");
    }

    @Test
    void how_to_choose_is_that_of_the_own_pillar_without_what_the_pillar_asks_as_a_whole() {
        Framework shipped = new JsonFrameworkSource().shipped();
        AnswerViewModel answering = open(Desktop.of(shipped, Answers.none()));
        for (Question question : shipped.questions()) {
            answering.navigation().open(question.id());
            int place = shipped.placeOf(question.id());
            int home = shipped.homeOf(place);
            while (shipped.parentOf(home) > 0) {
                home = shipped.parentOf(home);
            }
            String said = answering.navigation().choosing();
            assertThat(said).as(question.id().value()).doesNotContain("?");
            assertThat(shipped.sectionAt(home).purpose())
                    .as(question.id().value())
                    .endsWith(said);
            boolean isSaidAbove = !answering.navigation().page().choosing().isEmpty();
            assertThat(said.isEmpty()).as(question.id().value()).isEqualTo(isSaidAbove);
        }
    }

    @Test
    void a_filter_lists_its_questions_and_keeps_the_list_while_they_are_worked_off() {
        AnswerViewModel answering = fresh();
        answering.respond(id("r2"), new Response.DontKnow());
        answering.respond(id("p1"), new Response.DontKnow());
        answering.navigation().show(Filter.DONT_KNOW);
        assertThat(shown(answering)).containsExactly("r2", "p1");
        assertThat(answering.navigation().page().choosing())
                .isEqualTo("2 data gaps. Whom to ask stands with each question. Esc leads back.");
        answering.respond(id("r2"), new Response.Chosen("yes"));
        assertThat(shown(answering)).containsExactly("r2", "p1");
        assertThat(answering.count(Filter.DONT_KNOW)).isEqualTo(1);
        assertThat(answering.navigation().above(answering.navigation().page()))
                .isEqualTo(
                        "1 data gap. Whom to ask stands with the question. 1 more of this list is done now. Esc leads back.");
        answering.navigation().openNext();
        answering.navigation().openNext();
        assertThat(answering.navigation().opened()).isEqualTo(id("p1"));
        answering.navigation().show(Filter.NOT_APPLICABLE);
        assertThat(answering.navigation().opened()).isNull();
        assertThat(answering.navigation().page().choosing())
                .isEqualTo("Nothing is marked “Not applicable”. Esc leads back.");
    }

    @Test
    void what_does_not_count_is_a_list_too() {
        AnswerViewModel answering = fresh();
        answering.navigation().show(Filter.NOT_COUNTED);
        assertThat(shown(answering)).containsExactly("m2", "p2");
        answering.respondNotApplicable(id("p1"), "No post");
        answering.navigation().show(Filter.NOT_COUNTED);
        assertThat(shown(answering)).containsExactly("m2", "p1", "p2");
        assertThat(answering.navigation().page().choosing())
                .isEqualTo("3 questions that give no points of their own, or none yet. Each says why. Esc leads back.");
    }

    @Test
    void a_question_that_waits_for_another_answer_is_said_where_they_are_counted() {
        AnswerViewModel answering = fresh();
        CountWords words = new CountWords(AnswerContext.of(answering, new Desktop.Asked()));
        assertThat(words.whole(answering.scorecard()))
                .isEqualTo("Of the 6: 1 waits for another answer. Not counted: 1 without points.");
        answering.respond(id("r1"), new Response.DontKnow());
        assertThat(words.whole(answering.scorecard()))
                .isEqualTo(
                        "Of the 6: 1 “don’t know yet” and 1 waits for another answer. Not counted: 1 without points.");
        assertThat(words.allAnswered(answering.scorecard()))
                .isEqualTo("1 answer is “don’t know yet”, and 1 question waits for one. Next comes Review (Ctrl 3).");
        answering.respond(id("r1"), level(0));
        answering.respond(id("r2"), new Response.DontKnow());
        assertThat(words.allAnswered(answering.scorecard()))
                .isEqualTo("No question is unanswered; 1 is “don’t know yet”. Next comes Review (Ctrl 3).");
        answering.respond(id("r2"), new Response.Blank());
        assertThat(words.whole(answering.scorecard())).isEqualTo("Not counted: 1 without points and 1 not asked.");
        assertThat(words.allAnswered(answering.scorecard()))
                .isEqualTo("No question is unanswered. Next comes Review (Ctrl 3).");
    }

    @Test
    void evidence_takes_an_answer_off_the_list_without() {
        AnswerViewModel answering = fresh();
        answering.respond(id("r1"), level(3));
        assertThat(answering.count(Filter.WITHOUT_EVIDENCE)).isEqualTo(1);
        answering.evidence(id("r1"), new Evidence(null, "", 2024));
        assertThat(answering.count(Filter.WITHOUT_EVIDENCE))
                .as("a year alone documents nothing")
                .isEqualTo(1);
        answering.evidence(id("r1"), new Evidence(Grade.A, "Law 12", 2024));
        assertThat(answering.count(Filter.WITHOUT_EVIDENCE)).isZero();
    }

    @Test
    void a_core_check_and_a_city_show_only_what_they_are_asked_and_no_total() {
        AnswerViewModel check = open(new Desktop(FRAMEWORK, Answers.none(), Desktop.profile("WSM", Depth.CORE)));
        assertThat(shown(check)).containsExactly("r1");
        assertThat(check.navigation().outline().pillars()).hasSize(1);
        check.respond(id("r1"), level(2));
        assertThat(Objects.requireNonNull(check.movementProperty().get()).rows())
                .extracting(Movement.Row::level)
                .containsExactly(Movement.Level.PILLAR);
        AnswerViewModel city =
                open(new Desktop(FRAMEWORK, Answers.none(), Desktop.profile("KHM:Phnom Penh", Depth.FULL)));
        city.navigation().show(new SectionId("parcels"));
        assertThat(shown(city)).containsExactly("p2");
    }

    @Test
    void a_city_reads_what_its_country_answered_and_none_of_it_is_counted() {
        Desktop desktop = new Desktop(FRAMEWORK, Answers.none(), Desktop.profile("KHM:Phnom Penh", Depth.FULL));
        Answers national = Answers.none().with(id("p1"), Answer.of(level(3)));
        desktop.store.add(List.of(Filled.assessment("n", FRAMEWORK, Desktop.profile("KHM", Depth.FULL), national)));
        AnswerViewModel city = open(desktop);
        city.navigation().show(new SectionId("parcels"));
        assertThat(shown(city)).containsExactly("p1", "p2");
        assertThat(city.scorecard().root().counts().questions()).isEqualTo(6);
        assertThat(city.scorecard().root().applicable())
                .isEqualTo(open(new Desktop(FRAMEWORK, Answers.none(), Desktop.profile("KHM:Phnom Penh", Depth.FULL)))
                        .scorecard()
                        .root()
                        .applicable());
        assertThat(city.navigation().opened()).isEqualTo(id("p2"));
        assertThat(open(desktop, "p1").navigation().opened()).isEqualTo(id("p1"));
    }

    @Test
    void a_core_check_leads_on_once_it_is_complete_and_nothing_of_it_is_lost() {
        Desktop desktop = new Desktop(FRAMEWORK, Answers.none(), Desktop.profile("WSM", Depth.CORE));
        AnswerViewModel model = desktop.model();
        assertThat(model.deepening()).isEmpty();
        model.respond(id("r1"), level(2));
        assertThat(model.deepening().orElseThrow().isComplete()).isTrue();
        model.goOn();
        assertThat(desktop.stored().to(id("r1"))).isEqualTo(Answer.of(level(2)));
        assertThat(desktop.store.load(Desktop.ID).profile().depth()).isEqualTo(Depth.FULL);
        assertThat(open(desktop).deepening()).isEmpty();
    }

    @Test
    void frameworks_of_two_levels_or_none_have_an_outline_too() {
        Framework two = Questionnaires.framework(Mean.ARITHMETIC, theme("a", levels("a1")), theme("b", levels("b1")));
        AnswerViewModel answering = open(Desktop.of(two, Answers.none()));
        assertThat(answering.navigation().outline().pillars()).allMatch(Outline.Pillar::isItsOwnTheme);
        answering.navigation().openNext();
        assertThat(shown(answering)).containsExactly("b1");
        answering.respond(id("b1"), level(4));
        assertThat(Objects.requireNonNull(answering.movementProperty().get()).rows())
                .extracting(Movement.Row::level)
                .containsExactly(Movement.Level.PILLAR, Movement.Level.OVERALL);

        Section root = theme("test", levels("x1"), levels("x2"));
        Framework flat = new Framework(two.head(), root);
        assertThat(shown(open(Desktop.of(flat, Answers.none())))).containsExactly("x1", "x2");

        Framework deep = Questionnaires.framework(
                Mean.ARITHMETIC,
                pillar("p", pillar("middle", theme("leaf", levels("l1"))), theme("near", levels("n1"))));
        assertThat(open(Desktop.of(deep, Answers.none()))
                        .navigation()
                        .outline()
                        .pillars()
                        .get(0)
                        .themes())
                .extracting(section -> section.id().value())
                .containsExactly("leaf", "near");
    }

    @Test
    void what_could_not_be_kept_is_still_there_after_leaving_and_coming_back() {
        Desktop desktop = Desktop.of(FRAMEWORK, Answers.none());
        AnswerViewModel model = desktop.model();
        desktop.store.failWith(Reason.DISK_FULL);
        model.respond(id("r1"), level(3));
        model.leaving();
        desktop.store.failWith(null);
        assertThat(desktop.stored().size()).isZero();
        assertThat(open(desktop).of(id("r1")).answer().response()).isEqualTo(level(3));
        desktop.background.passTime();
        assertThat(desktop.stored().to(id("r1")).response()).isEqualTo(level(3));
    }

    @Test
    void the_search_finds_words_in_any_order_and_titles_first() {
        QuestionSearch search = new QuestionSearch(fresh().scorecard(), TERMS);
        assertThat(found(search, "r1")).containsExactly("r1");
        assertThat(found(search, "TITLE of M")).containsExactly("m1", "m2");
        assertThat(found(search, "partly")).containsExactly("r2", "m2");
        assertThat(found(search, "nothing like it")).isEmpty();
        assertThat(found(search, "  ")).isEmpty();
    }

    /** "how many days" found nothing, and "REG-01" another theme's first question. */
    @Test
    void the_search_finds_what_has_most_of_the_words_and_says_so() {
        QuestionSearch search = new QuestionSearch(fresh().scorecard(), TERMS);
        assertThat(search.find("title m1").hasAll()).isTrue();
        assertThat(search.find("which title m1").hasAll()).isFalse();
        assertThat(found(search, "which title m1")).containsExactly("m1");
        assertThat(found(search, "title-m1")).containsExactly("m1");
        assertThat(found(search, "which other title")).isEmpty();
        assertThat(found(search, "titlf m1")).containsExactly("m1");
    }

    /** "how expensive is internet" began with "How is e-commerce measured in official statistics?". */
    @Test
    void the_search_leaves_small_words_out_and_takes_others_that_mean_the_same() {
        QuestionSearch search = new QuestionSearch(fresh().scorecard(), TERMS);
        assertThat(search.find("how is the name of m1").hasAll()).isTrue();
        assertThat(found(search, "how is the name of m1")).containsExactly("m1");
        assertThat(found(search, "names m1")).containsExactly("m1");
        assertThat(found(search, "itle")).isNotEmpty();
        // What only means the same has to begin a word.
        assertThat(found(search, "stem")).isEmpty();
        assertThat(found(search, "how is")).isEmpty();
    }

    private static final SearchTerms TERMS = SearchTerms.of("how is the of", "title name|stem itle");

    private static List<String> found(QuestionSearch search, String words) {
        return search.find(words).found().stream()
                .map(found -> found.id().value())
                .toList();
    }

    /** Adding evidence put a reviewed answer back without a word. */
    @Test
    void that_a_reviewed_answer_has_to_be_reviewed_again_is_said_once_where_it_is_changed() {
        Desktop desktop = Desktop.of(
                FRAMEWORK,
                Scenario.of(FRAMEWORK).choose("r1", "2").choose("r2", "no").answers());
        desktop.reviews.give(
                Desktop.ID,
                List.of(new ReviewDecision(
                        id("r1"),
                        desktop.reviews.load(Desktop.ID).revisionOf(id("r1")),
                        ReviewState.REVIEWED,
                        "",
                        "Ben")));
        AnswerViewModel answering = open(desktop);
        answering.note(id("r2"), "Nobody reviewed this one.");
        assertThat(desktop.context.frame().statusProperty().get()).doesNotContain("review");
        answering.note(id("r1"), "Late news");
        assertThat(desktop.context.frame().statusProperty().get()).contains("Changed, so it has to be reviewed again.");
        answering.note(id("r1"), "Later news");
        assertThat(desktop.context.frame().statusProperty().get()).doesNotContain("review");
        answering.undo();
        answering.undo();
        assertThat(desktop.stored().to(id("r1")).note()).isEmpty();
        assertThat(desktop.context.frame().statusProperty().get())
                .as("the trail has three more changes, and nobody reviewed the last")
                .contains("Undone: the note on “Title of r1”. It has to be reviewed again.");
        answering.undo();
        assertThat(desktop.context.frame().statusProperty().get()).doesNotContain("review");
    }
}
