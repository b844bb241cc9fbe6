package org.southsouth.readiness.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.ticks;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.testing.Scenario;

/** When a question is asked, and what it counts as when it is not; method, section 3. */
class GatesTest {
    private static final QuestionId A = new QuestionId("a");
    private static final QuestionId B = new QuestionId("b");
    private static final AskIf A50 = new AskIf.AtLeast(A, 50);
    private static final AskIf B50 = new AskIf.AtLeast(B, 50);

    private static Scenario asked(AskIf askIf, NotAsked notAsked) {
        Framework framework =
                framework(Mean.ARITHMETIC, theme("T", levels("a"), levels("b"), askedIf(askIf, notAsked, levels("c"))));
        return Scenario.of(framework);
    }

    /** Levels: 0 to 4, ? don't know, - not applicable, nothing: no answer. */
    private static Scenario answered(Scenario scenario, String question, String level) {
        return switch (level) {
            case "?" -> scenario.dontKnow(question);
            case "-" -> scenario.notApplicable(question);
            case "_" -> scenario;
            default -> scenario.choose(question, level);
        };
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2, UNANSWERED
            1, COUNTS_AS_ZERO
            _, NOT_ASKED_YET
            ?, NOT_ASKED_YET
            -, GATE_NOT_APPLICABLE
            """)
    void one_gate_decides(String gate, QuestionState state) {
        assertThat(answered(asked(A50, NotAsked.ZERO), "a", gate).question("c").state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # a, b, all of them,         any of them,         not a
            4,   4, UNANSWERED,          UNANSWERED,          NOT_ASKED
            4,   0, NOT_ASKED,           UNANSWERED,          NOT_ASKED
            0,   0, NOT_ASKED,           NOT_ASKED,           UNANSWERED
            0,   ?, NOT_ASKED,           NOT_ASKED_YET,       UNANSWERED
            4,   ?, NOT_ASKED_YET,       UNANSWERED,          NOT_ASKED
            ?,   _, NOT_ASKED_YET,       NOT_ASKED_YET,       NOT_ASKED_YET
            -,   4, GATE_NOT_APPLICABLE, UNANSWERED,          GATE_NOT_APPLICABLE
            -,   0, GATE_NOT_APPLICABLE, GATE_NOT_APPLICABLE, GATE_NOT_APPLICABLE
            -,   -, GATE_NOT_APPLICABLE, GATE_NOT_APPLICABLE, GATE_NOT_APPLICABLE
            -,   ?, GATE_NOT_APPLICABLE, NOT_ASKED_YET,       GATE_NOT_APPLICABLE
            """)
    void conditions_are_joined_in_kleenes_logic(
            String a, String b, QuestionState all, QuestionState any, QuestionState not) {
        assertThat(state(new AskIf.All(List.of(A50, B50)), a, b)).isEqualTo(all);
        assertThat(state(new AskIf.Any(List.of(A50, B50)), a, b)).isEqualTo(any);
        assertThat(state(new AskIf.Not(A50), a, b)).isEqualTo(not);
    }

    private static QuestionState state(AskIf askIf, String a, String b) {
        return answered(answered(asked(askIf, NotAsked.LEAVE_OUT), "a", a), "b", b)
                .question("c")
                .state();
    }

    @Test
    void not_asked_counts_as_zero_where_the_framework_says_so() {
        ScoredSection zero =
                asked(A50, NotAsked.ZERO).choose("a", "1").choose("b", "1").section("T");
        assertThat(zero.score()).isCloseTo(50 / 3.0, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(zero.answered()).isEqualTo(3);
        ScoredSection out =
                asked(A50, NotAsked.LEAVE_OUT).choose("a", "1").choose("b", "1").section("T");
        assertThat(out.score()).isEqualTo(25);
        assertThat(out.applicable()).isEqualTo(2);
    }

    /** In both bounds, in completeness, and as one more answer that nothing documents. */
    @Test
    void a_question_that_counts_as_zero_is_an_answer_everywhere() {
        ScoredSection zero = asked(A50, NotAsked.ZERO)
                .choose("a", "1")
                .graded("a", Grade.A)
                .choose("b", "1")
                .graded("b", Grade.A)
                .section("T");
        assertThat(zero.low()).isEqualTo(zero.score());
        assertThat(zero.high()).isEqualTo(zero.score());
        assertThat(zero.open()).isZero();
        assertThat(zero.coverage()).isCloseTo(2 / 3.0, org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void not_asked_yet_counts_as_missing() {
        ScoredSection theme = asked(A50, NotAsked.ZERO).choose("b", "4").section("T");
        assertThat(theme.applicable()).isEqualTo(3);
        assertThat(theme.answered()).isEqualTo(1);
        assertThat(theme.score()).isEqualTo(100);
    }

    @Test
    void an_answer_to_a_question_that_is_not_asked_is_kept_and_ignored() {
        Scenario closed =
                asked(A50, NotAsked.LEAVE_OUT).choose("c", "4").choose("b", "0").choose("a", "0");
        assertThat(closed.section("T").score()).isZero();
        assertThat(closed.choose("a", "4").section("T").score())
                .isCloseTo(200 / 3.0, org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void what_hangs_on_a_question_that_is_not_asked_is_not_asked_either() {
        Framework framework = framework(
                Mean.ARITHMETIC,
                theme(
                        "T",
                        levels("a"),
                        askedIf(A50, NotAsked.LEAVE_OUT, levels("b")),
                        askedIf(B50, NotAsked.ZERO, levels("c"))));
        assertThat(Scenario.of(framework).choose("a", "0").question("c").state())
                .isEqualTo(QuestionState.COUNTS_AS_ZERO);
        assertThat(Scenario.of(framework).notApplicable("a").question("c").state())
                .isEqualTo(QuestionState.GATE_NOT_APPLICABLE);
        assertThat(Scenario.of(framework).question("c").state()).isEqualTo(QuestionState.NOT_ASKED_YET);
    }

    @Test
    void a_condition_can_name_options_or_ask_for_any_answer() {
        Framework framework = framework(
                Mean.ARITHMETIC,
                theme(
                        "T",
                        ticks("a"),
                        askedIf(new AskIf.Is(A, List.of("b", "c")), NotAsked.LEAVE_OUT, levels("b")),
                        askedIf(new AskIf.Answered(A), NotAsked.LEAVE_OUT, levels("c"))));
        assertThat(Scenario.of(framework).tick("a", "a", "c").question("b").state())
                .isEqualTo(QuestionState.UNANSWERED);
        Scenario none = Scenario.of(framework).tick("a");
        assertThat(none.question("b").state()).isEqualTo(QuestionState.NOT_ASKED);
        assertThat(none.question("c").state()).isEqualTo(QuestionState.UNANSWERED);
        assertThat(Scenario.of(framework).dontKnow("a").question("c").state()).isEqualTo(QuestionState.NOT_ASKED_YET);
    }
}
