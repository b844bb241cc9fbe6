package org.southsouth.readiness.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.problem.Problem;

class FrameworkCheckTest {
    private static final QuestionKind YES_NO =
            new QuestionKind.Choice(List.of(new Option("yes", "Yes", 100), new Option("no", "No", 0)));

    @Test
    void a_sound_tree_has_no_problem() {
        assertThat(check(question("A", null), question("B", atLeast("A")))).isEmpty();
    }

    @Test
    void a_gate_may_stand_after_its_follower() {
        assertThat(check(question("B", atLeast("A")), question("A", null))).isEmpty();
    }

    @Test
    void an_id_used_twice_names_both_places() {
        assertThat(check(question("A", null), question("A", null)))
                .containsExactly(Problem.of("A/id", "problem.id.twice", "A", "A/id"));
    }

    @Test
    void an_unknown_gate_is_named() {
        assertThat(check(question("A", new AskIf.Not(atLeast("X")))))
                .containsExactly(Problem.of("condition/question", "problem.ask.question", "X"));
    }

    @Test
    void where_parts_are_missing_an_unknown_gate_may_lie_in_these() {
        Section root = root(question("A", atLeast("X")));
        assertThat(FrameworkCheck.ofRest(root, FrameworkCheckTest::place)).isEmpty();
    }

    @Test
    void a_question_on_itself_is_told_once() {
        assertThat(check(question("A", atLeast("A"))))
                .containsExactly(Problem.of("condition/question", "problem.ask.itself", "A"));
    }

    @Test
    void two_circles_are_told_each_by_the_questions_in_them() {
        assertThat(check(
                        question("A", atLeast("B")),
                        question("B", atLeast("A")),
                        question("C", new AskIf.All(List.of(atLeast("A"), atLeast("D")))),
                        question("D", atLeast("C"))))
                .containsExactly(
                        Problem.of("A/askIf", "problem.ask.circle", "A -> B -> A"),
                        Problem.of("C/askIf", "problem.ask.circle", "C -> D -> C"));
    }

    @Test
    void a_chain_of_five_thousand_is_walked_without_an_overflow() {
        List<Question> chain = chain(5000);
        assertThat(check(chain.toArray(Question[]::new))).isEmpty();
        assertThat(new Framework(head(), root(chain.toArray(Question[]::new))).questionCount())
                .isEqualTo(5000);
    }

    @Test
    void a_circle_of_five_thousand_is_named_by_its_beginning() {
        List<Question> chain = chain(5000);
        chain.set(4999, question("Q4999", atLeast("Q0")));
        assertThat(check(chain.toArray(Question[]::new)))
                .containsExactly(Problem.of(
                        "Q0/askIf", "problem.ask.circle", "Q0 -> Q1 -> Q2 -> Q3 -> Q4 -> Q5 -> Q6 -> Q7 -> ... -> Q0"));
    }

    @Test
    void a_question_of_which_the_options_could_not_be_read_is_not_blamed_twice() {
        Question unread = new Question(
                new QuestionId("A"),
                "A",
                "A",
                new QuestionKind.Choice(List.of()),
                1,
                Guidance.NONE,
                both(),
                false,
                null,
                NotAsked.LEAVE_OUT);
        AskIf condition = new AskIf.Is(new QuestionId("A"), List.of("x"));
        assertThat(check(unread, question("B", condition))).isEmpty();
    }

    @Test
    void something_with_points_must_weigh_all_the_way_up() {
        Section light = new Section(
                new SectionId("S"), "S", "S", "", 0, Mean.ARITHMETIC, 0, List.of(), List.of(question("A", null)));
        Section root = new Section(new SectionId("F"), "F", "F", "", 1, Mean.ARITHMETIC, 0, List.of(light), List.of());
        assertThat(FrameworkCheck.of(root, FrameworkCheckTest::place))
                .containsExactly(Problem.of("F/sections", "problem.weight.nothing"));
    }

    private static List<Question> chain(int length) {
        List<Question> chain = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            chain.add(question("Q" + i, i + 1 < length ? atLeast("Q" + (i + 1)) : null));
        }
        return chain;
    }

    private static List<Problem> check(Question... questions) {
        return FrameworkCheck.of(root(questions), FrameworkCheckTest::place);
    }

    private static FrameworkHead head() {
        return new FrameworkHead("F", "1", "F", 1, 0, 0, List.of(new Band("low", "Low", 0)));
    }

    private static Section root(Question... questions) {
        Section only = new Section(
                new SectionId("S"), "S", "S", "", 1, Mean.ARITHMETIC, 0, List.of(), Arrays.asList(questions));
        return new Section(new SectionId("F"), "F", "F", "", 1, Mean.ARITHMETIC, 0, List.of(only), List.of());
    }

    private static Question question(String id, @Nullable AskIf askIf) {
        return new Question(
                new QuestionId(id), id, id, YES_NO, 1, Guidance.NONE, both(), false, askIf, NotAsked.LEAVE_OUT);
    }

    private static EnumSet<Scope> both() {
        return EnumSet.allOf(Scope.class);
    }

    private static AskIf atLeast(String gate) {
        return new AskIf.AtLeast(new QuestionId(gate), 50);
    }

    private static String place(Object part, String field) {
        if (part instanceof Question question) {
            return question.id() + "/" + field;
        }
        return (part instanceof Section section ? section.id().value() : "condition") + "/" + field;
    }
}
