package org.southsouth.readiness.core.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.question;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.ticks;
import static org.southsouth.readiness.testing.Questionnaires.version;
import static org.southsouth.readiness.testing.Questionnaires.words;
import static org.southsouth.readiness.testing.Questionnaires.yesPartialNo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.LeftBehind;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.Trails;

class NextRoundTest {
    private static final Framework SHIPPED = new JsonFrameworkSource().shipped();
    private static final QuestionId Q = new QuestionId("q");
    private static final Instant MAY = Instant.parse("2024-05-12T10:00:00Z");

    private static Assessment assessment(Framework framework, Answers answers) {
        return new Assessment(
                new AssessmentId("old"),
                framework.ref(),
                Profile.of(new Subject("WSM"), new Round("2024"), Depth.FULL),
                answers);
    }

    private static Framework one(Question question) {
        return framework(Mean.ARITHMETIC, pillar("p", theme("t", question)));
    }

    private static NextRound next(Framework then, Framework now, Answer answer) {
        List<HistoryEntry> trail = List.of(
                Trails.at(Q, Answer.NONE, Answer.of(new Response.DontKnow()), MAY.minusSeconds(9), "first"),
                Trails.at(Q, Answer.of(new Response.DontKnow()), answer, MAY, "S. Leota"));
        return NextRound.after(
                assessment(then, Answers.of(Map.of(Q, answer))), Carrying.NONE, trail, then, version("2", now));
    }

    private static Question asked(String kind) {
        return switch (kind) {
            case "levels" -> levels("q");
            case "yes-no" -> yesPartialNo("q");
            case "ticks" -> ticks("q");
            case "figure" -> figure("q");
            case "thousands" ->
                question("q", new QuestionKind.Numeric("thousands", new Goalposts(0, 100, false), null, null, 0));
            case "words" -> words("q");
            default -> levels("other");
        };
    }

    private static Response response(String text) {
        return switch (text.charAt(0)) {
            case '=' -> new Response.Figure(Double.parseDouble(text.substring(1)));
            case '[' -> new Response.Ticked(List.of(text.substring(1).split("\\+")));
            case '"' -> new Response.Written(text);
            case '?' -> new Response.DontKnow();
            case '-' -> new Response.NotApplicable();
            default -> new Response.Chosen(text);
        };
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            levels, levels,    3,
            levels, yes-no,    3,    OPTION_GONE
            levels, ticks,     3,    OTHER_KIND
            levels, gone,      3,    QUESTION_GONE
            ticks,  ticks,     [a+c,
            ticks,  levels,    [a+c, OTHER_KIND
            ticks,  ticks,     [a+x, OPTION_GONE
            figure, figure,    =100,
            figure, figure,    =101, OUT_OF_RANGE
            figure, figure,    =-1,  OUT_OF_RANGE
            figure, thousands, =5,   OTHER_UNIT
            thousands, thousands, =-5000,
            figure, words,     =5,   OTHER_KIND
            words,  words,     "x",
            words,  figure,    "x",  OTHER_KIND
            levels, figure,    ?,
            levels, ticks,     -,
            levels, gone,      ?,    QUESTION_GONE
            """)
    void an_answer_is_carried_where_it_fits_and_left_behind_with_the_reason_where_not(
            String then, String now, String said, LeftBehind.Obstacle obstacle) {
        Answer answer = Answer.of(response(said)).withNote("why");
        Carrying carrying = next(one(asked(then)), one(asked(now)), answer).carrying();
        Carried carried = new Carried(answer, new Round("2024"), "S. Leota", MAY);
        assertThat(carrying)
                .isEqualTo(
                        obstacle == null
                                ? new Carrying(Map.of(Q, carried), List.of())
                                : new Carrying(Map.of(), List.of(new LeftBehind(Q, carried, obstacle))));
    }

    @Test
    void a_note_without_an_answer_goes_over_and_is_left_behind_with_its_question() {
        Answer note = Answer.NONE.withNote("ask the bank");
        NextRound same = next(one(levels("q")), one(levels("q")), note);
        assertThat(same).isEqualTo(new NextRound(Answers.of(Map.of(Q, note)), Carrying.NONE));
        NextRound gone = next(one(levels("q")), one(levels("other")), note);
        assertThat(gone.answers()).isEqualTo(Answers.none());
        assertThat(gone.carrying().left())
                .extracting(left -> left.said().answer())
                .containsExactly(note);
    }

    @Test
    void what_was_not_confirmed_comes_along_with_what_was_said_before_it() {
        Framework framework = one(levels("q"));
        Carried said = new Carried(Answer.of(new Response.Chosen("2")), new Round("2022"), "A. Faleolo", MAY);
        Carrying before = new Carrying(Map.of(Q, said), List.of());
        Answer note = Answer.NONE.withNote("still looking");
        NextRound next = NextRound.after(
                assessment(framework, Answers.of(Map.of(Q, note))), before, List.of(), framework, framework);
        assertThat(next).isEqualTo(new NextRound(Answers.of(Map.of(Q, note)), before));
        Answer anew = Answer.of(new Response.Chosen("4"));
        NextRound answered = NextRound.after(
                assessment(framework, Answers.of(Map.of(Q, anew))), before, List.of(), framework, framework);
        assertThat(answered.carrying().carried().values())
                .extracting(Carried::answer)
                .containsExactly(anew);
    }

    @Property(tries = 50)
    void nothing_carried_counts_and_confirming_everything_gives_the_same_scorecard(
            @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 1) double open) {
        Answers answers = Filled.answers(SHIPPED, seed, open);
        NextRound next = NextRound.after(assessment(SHIPPED, answers), Carrying.NONE, List.of(), SHIPPED, SHIPPED);
        assertThat(figures(next.answers())).isEqualTo(figures(Answers.none()));
        assertThat(next.carrying().left()).isEmpty();
        assertThat(next.carrying().confirmed(next.answers())).isEqualTo(answers);
        assertThat(figures(next.carrying().confirmed(next.answers()))).isEqualTo(figures(answers));
    }

    private static List<Object> figures(Answers answers) {
        Scorecard scorecard = Scoring.score(SHIPPED, answers, Basis.FULL_COUNTRY);
        List<Object> figures = new ArrayList<>(scorecard.sections());
        figures.addAll(scorecard.questions());
        return figures;
    }

    @Property(tries = 50)
    void another_version_loses_nothing_silently(@ForAll long seed) {
        Answers answers = Filled.answers(SHIPPED, seed, 0.2);
        Framework other = version(
                "2",
                framework(
                        Mean.ARITHMETIC,
                        pillar("p", theme("t", levels("REG-GOV-01"), words("LOG-CUST-04"), figure("ICT-AFFO-01")))));
        NextRound next = NextRound.after(assessment(SHIPPED, answers), Carrying.NONE, List.of(), SHIPPED, other);
        List<QuestionId> found = new ArrayList<>(next.answers().asMap().keySet());
        found.addAll(next.carrying().carried().keySet());
        next.carrying().left().forEach(left -> found.add(left.question()));
        assertThat(found).containsExactlyInAnyOrderElementsOf(answers.asMap().keySet());
    }
}
