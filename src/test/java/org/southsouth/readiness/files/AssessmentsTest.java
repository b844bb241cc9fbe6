package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Scope;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.problem.Parsed;

/** The framework that comes with the application. */
class AssessmentsTest {
    private static final Framework SHIPPED = new JsonFrameworkSource().shipped();

    @Test
    void it_is_sound_on_disk_and_the_same_inside_the_application() {
        Parsed<Framework> onDisk = new JsonFrameworkSource().read("assessments/south-south-ecommerce");
        assertThat(onDisk.problems()).isEmpty();
        assertThat(onDisk.value().root()).isEqualTo(SHIPPED.root());
        assertThat(onDisk.value().head()).isEqualTo(SHIPPED.head());
    }

    @Test
    void it_has_four_pillars_23_themes_119_questions_and_24_of_these_in_the_core_check() {
        List<Section> pillars = SHIPPED.root().sections();
        assertThat(pillars).extracting(pillar -> pillar.id().value()).containsExactly("REG", "LOG", "ICT", "WOM");
        assertThat(pillars.stream().mapToInt(pillar -> pillar.sections().size()).sum())
                .isEqualTo(23);
        assertThat(SHIPPED.questionCount()).isEqualTo(119);
        assertThat(SHIPPED.coreCount()).isEqualTo(24);
    }

    @Test
    void its_rules_are_those_of_the_method() {
        assertThat(SHIPPED.root().mean()).isEqualTo(Mean.GEOMETRIC);
        assertThat(SHIPPED.root().needs()).isEqualTo(1);
        assertThat(SHIPPED.head().floor()).isEqualTo(1);
        assertThat(SHIPPED.head().completeness()).isEqualTo(0.75);
        assertThat(SHIPPED.head().core()).isEqualTo(5);
        assertThat(SHIPPED.head().bands()).extracting("from").containsExactly(0.0, 25.0, 50.0, 75.0);
    }

    @Test
    void every_gate_is_asked_before_the_question_that_hangs_on_it() {
        assertThat(followersWhere((gate, follower) -> SHIPPED.placeOf(gate.id()) >= SHIPPED.placeOf(follower.id())))
                .isEmpty();
    }

    @Test
    void core_questions_hang_on_core_questions_only() {
        assertThat(followersWhere((gate, follower) -> follower.isCore() && !gate.isCore()))
                .isEmpty();
    }

    @Test
    void questions_for_cities_hang_on_questions_for_cities_only() {
        assertThat(followersWhere((gate, follower) ->
                        follower.scope().contains(Scope.CITY) && !gate.scope().contains(Scope.CITY)))
                .isEmpty();
    }

    @Test
    void core_questions_are_asked_of_countries_and_enough_of_them_in_every_pillar() {
        for (Section pillar : SHIPPED.root().sections()) {
            List<Question> core = SHIPPED.questionsBelow(pillar.id()).stream()
                    .filter(Question::isCore)
                    .toList();
            assertThat(core).hasSizeGreaterThanOrEqualTo(SHIPPED.head().core());
            assertThat(core).allMatch(question -> question.scope().contains(Scope.COUNTRY));
        }
    }

    /** Pairs of gate and follower for which this holds. */
    private static List<String> followersWhere(BiPredicate<Question, Question> holds) {
        List<String> pairs = new ArrayList<>();
        for (Question follower : SHIPPED.questions()) {
            if (follower.askIf() != null) {
                for (QuestionId id : follower.askIf().gates()) {
                    Question gate = SHIPPED.question(id).orElseThrow();
                    if (holds.test(gate, follower)) {
                        pairs.add(id + " -> " + follower.id());
                    }
                }
            }
        }
        return pairs;
    }
}
