package org.southsouth.readiness.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.core;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.Scenario;

class DeepeningTest {
    private static final Basis CORE = new Basis(Depth.CORE, false);
    private static final Framework SMALL = Questionnaires.framework(
            Mean.ARITHMETIC, pillar("p", theme("t", core(levels("a")), levels("b"), core(levels("c")))));

    @Test
    void of_the_shipped_framework_24_answers_are_kept_and_95_questions_come() {
        Framework shipped = new JsonFrameworkSource().shipped();
        Answers answers = Answers.of(Filled.answers(shipped, 3, 0).asMap().entrySet().stream()
                .filter(entry -> shipped.question(entry.getKey()).orElseThrow().isCore())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        Deepening found = Deepening.of(Scoring.score(shipped, answers, CORE)).orElseThrow();
        assertThat(found.kept()).isEqualTo(24);
        assertThat(found.more()).isEqualTo(95);
        assertThat(found.core()).isEqualTo(24);
        assertThat(found.all()).isEqualTo(119);
        assertThat(found.isComplete()).isTrue();
        assertThat(answers.asMap()).doesNotContainKey(found.next().orElseThrow());
    }

    @Test
    void what_was_answered_before_somebody_went_back_to_the_core_check_is_kept_and_does_not_come_again() {
        Deepening found =
                of(Scenario.of(SMALL).choose("a", "1").choose("b", "2").dontKnow("c"));
        assertThat(found).isEqualTo(new Deepening(3, 0, 2, 3, true, Optional.empty()));
    }

    @Test
    void it_is_complete_only_when_nothing_that_is_asked_is_left_without_a_word() {
        assertThat(of(Scenario.of(SMALL).choose("a", "1")).isComplete()).isFalse();
        Deepening found = of(Scenario.of(SMALL).choose("a", "1").choose("c", "1"));
        assertThat(found.isComplete()).isTrue();
        assertThat(found.next()).contains(new QuestionId("b"));
    }

    private static Deepening of(Scenario scenario) {
        return Deepening.of(scenario.on(CORE).scorecard()).orElseThrow();
    }

    @Test
    void a_full_assessment_and_a_city_lead_nowhere_deeper() {
        assertThat(Deepening.of(Scenario.of(SMALL).scorecard())).isEmpty();
        assertThat(Deepening.of(
                        Scenario.of(SMALL).on(new Basis(Depth.CORE, true)).scorecard()))
                .isEmpty();
    }
}
