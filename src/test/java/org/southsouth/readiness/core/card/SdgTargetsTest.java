package org.southsouth.readiness.core.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.files.JsonFrameworkSource;

class SdgTargetsTest {
    @Test
    void there_are_a_hundred_and_sixty_nine() {
        int known = 0;
        for (int goal = 0; goal <= 20; goal++) {
            for (int target = 0; target <= 30; target++) {
                known += SdgTargets.unknownIn(goal + "." + target).isEmpty() ? 1 : 0;
            }
            for (char letter = 'a'; letter <= 'z'; letter++) {
                known += SdgTargets.unknownIn(goal + "." + letter).isEmpty() ? 1 : 0;
            }
        }
        assertThat(known).isEqualTo(169);
    }

    @Test
    void indicators_and_other_words_are_left_alone() {
        assertThat(SdgTargets.unknownIn("9.c.1, 17.8, SDG 9, see www.un.org; 10.C"))
                .isEmpty();
        assertThat(SdgTargets.unknownIn("8.3, 9.d, 9.d and 99999.1")).containsExactly("9.d");
    }

    @Test
    void a_number_on_its_own_is_a_goal_or_a_year() {
        assertThat(SdgTargets.unknownIn("1, 9 and 17, SDG 5; Agenda 2030, since 2015. 8."))
                .isEmpty();
        assertThat(SdgTargets.unknownIn("99, 8.3, 9.d, SDG 0 and 18")).containsExactly("99", "9.d", "0", "18");
    }

    @Test
    void what_the_questionnaire_suggests_is_in_the_list() {
        Framework framework = new JsonFrameworkSource().shipped();
        assertThat(framework.questions())
                .extracting(Question::guidance)
                .anyMatch(guidance -> !guidance.sdg().isEmpty());
        for (Question question : framework.questions()) {
            assertThat(SdgTargets.unknownIn(question.guidance().sdg()))
                    .as(question.id().value())
                    .isEmpty();
        }
    }
}
