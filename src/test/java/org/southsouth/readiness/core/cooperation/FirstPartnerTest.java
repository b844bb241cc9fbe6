package org.southsouth.readiness.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.core.cooperation.Circle.party;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.testing.Scenario;

class FirstPartnerTest {
    private static final List<String> QUESTIONS = List.of("a", "b", "c", "d", "e");
    private static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC,
            pillar("P", theme("T", figure("a"), figure("b"), figure("c"))),
            pillar("Q", theme("U", figure("d"), figure("e"))));

    private static Party with(String code, double... points) {
        Scenario scenario = Scenario.of(FRAMEWORK);
        for (int i = 0; i < points.length; i++) {
            scenario = scenario.figure(QUESTIONS.get(i), points[i]).graded(QUESTIONS.get(i), Grade.A);
        }
        return party(code, scenario, "-");
    }

    /** As "KHM a b" each. */
    private static List<String> first(List<String> steps, Party... others) {
        List<Party> all = new ArrayList<>(List.of(with("WSM", 0, 0, 0, 0, 0)));
        all.addAll(List.of(others));
        List<QuestionId> ids = steps.stream().map(QuestionId::new).toList();
        return FirstPartner.of(Matching.of(Parties.of(FRAMEWORK, all), 0, question -> Priority.HIGH), ids).stream()
                .map(partner -> partner.peer().profile().subject().code()
                        + partner.matches().stream()
                                .map(match -> " " + match.question().id().value())
                                .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void whoever_helps_with_most_steps_comes_first_with_all_of_them() {
        assertThat(first(List.of("a", "b", "c"), with("KHM", 100, 100, 80, 100, 100), with("FJI", 80, 80, 0, 100, 100)))
                .containsExactly("KHM a b c", "FJI d e");
        assertThat(first(List.of("a", "b", "c"), with("KHM", 80, 80, 0, 0, 0), with("FJI", 100, 100, 0, 100, 100)))
                .containsExactly("FJI a b");
    }

    /** KHM is chosen first, since it helps with three. */
    @Test
    void whoever_keeps_the_first_step_comes_first() {
        assertThat(first(List.of("a", "b", "c"), with("KHM", 80, 80, 80, 0, 0), with("FJI", 100, 100, 0, 100, 0)))
                .containsExactly("FJI a b", "KHM c");
        assertThat(first(List.of("c", "b", "a"), with("KHM", 80, 80, 80, 0, 0), with("FJI", 100, 100, 0, 100, 0)))
                .containsExactly("KHM c", "FJI b a");
    }

    @Test
    void one_is_named_for_a_step_and_nobody_for_what_is_none() {
        List<Party> all =
                List.of(with("WSM", 0, 0, 0, 0, 0), with("KHM", 80, 80, 80, 0, 0), with("FJI", 100, 100, 0, 100, 0));
        Matching matching = Matching.of(Parties.of(FRAMEWORK, all), 0, question -> Priority.HIGH);
        List<FirstPartner> partners = FirstPartner.of(
                matching, List.of("a", "c").stream().map(QuestionId::new).toList());
        assertThat(FirstPartner.whoHelps(partners, new QuestionId("a"))).contains(all.get(2));
        assertThat(FirstPartner.whoHelps(partners, new QuestionId("c"))).contains(all.get(1));
        assertThat(FirstPartner.whoHelps(partners, new QuestionId("d"))).isEmpty();
    }

    @Test
    void two_each_where_fewer_are_steps() {
        assertThat(first(List.of("c"), with("KHM", 80, 90, 80, 100, 0))).containsExactly("KHM c d");
        assertThat(first(List.of(), with("KHM", 80, 90, 80, 100, 0))).containsExactly("KHM d b");
    }

    @Test
    void what_one_helps_with_another_is_not_named_for() {
        assertThat(first(
                        List.of("a", "e"),
                        with("KHM", 100, 0, 0, 0, 0),
                        with("FJI", 100, 0, 0, 0, 80),
                        with("VNM", 100, 0, 80, 0, 0)))
                .containsExactly("FJI a e", "VNM c");
    }

    /** KHM helps with most steps, and FJI with the third; of the two FJI has the stronger match for the first. */
    @Test
    void of_those_chosen_the_strongest_is_named_for_a_step() {
        assertThat(first(List.of("a", "b", "e"), with("KHM", 75, 80, 0, 100, 0), with("FJI", 100, 0, 0, 0, 80)))
                .containsExactly("FJI a e", "KHM b d");
    }

    @Test
    void three_at_most() {
        assertThat(first(
                        List.of("a"),
                        with("KHM", 100, 0, 0, 0, 0),
                        with("FJI", 0, 100, 0, 0, 0),
                        with("VNM", 0, 0, 100, 0, 0),
                        with("LAO", 0, 0, 0, 100, 0)))
                .containsExactly("KHM a", "FJI b", "LAO d");
    }
}
