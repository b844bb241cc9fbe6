package org.southsouth.readiness.core.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.testing.RandomAssessments;

class ConfirmingTest {
    private final Framework framework = framework(
            Mean.ARITHMETIC,
            pillar("p", theme("t", levels("gate"), hanging("next"), levels("other"), levels("shut"), hangingOnShut())));

    private static Question hanging(String id) {
        return askedIf(new AskIf.AtLeast(new QuestionId("gate"), 50), NotAsked.LEAVE_OUT, levels(id));
    }

    private static Question hangingOnShut() {
        return askedIf(new AskIf.AtLeast(new QuestionId("shut"), 50), NotAsked.ZERO, levels("idle"));
    }

    private static Carrying carrying(Map<String, String> levels) {
        Map<QuestionId, Carried> carried = new HashMap<>();
        levels.forEach((id, level) -> carried.put(
                new QuestionId(id),
                new Carried(Answer.of(new Response.Chosen(level)), new Round("2024"), "", Instant.EPOCH)));
        return new Carrying(carried, List.of());
    }

    @Test
    void what_hangs_on_an_answer_to_confirm_follows_later_and_what_is_not_asked_is_kept() {
        Carrying carrying = carrying(Map.of("gate", "4", "next", "2", "other", "1", "shut", "0", "idle", "3"));
        Confirming begun = Confirming.of(Scoring.score(framework, Answers.none(), Basis.FULL_COUNTRY), carrying);
        assertThat(begun.now()).extracting(QuestionId::value).containsExactly("gate", "other", "shut");
        assertThat(begun.later()).extracting(QuestionId::value).containsExactly("next");
        assertThat(begun.kept()).extracting(QuestionId::value).containsExactly("idle");
        Answers confirmed = Answers.none()
                .with(new QuestionId("gate"), Answer.of(new Response.Chosen("4")))
                .with(new QuestionId("other"), Answer.of(new Response.DontKnow()));
        Confirming then = Confirming.of(Scoring.score(framework, confirmed, Basis.FULL_COUNTRY), carrying);
        assertThat(then.now()).extracting(QuestionId::value).containsExactly("next", "shut");
        assertThat(then.later()).isEmpty();
    }

    /** Nothing of what is carried is counted twice or forgotten, and once all is confirmed, only what is kept remains. */
    @Property(tries = 500)
    void all_that_is_carried_is_counted_once(@ForAll long seed) {
        RandomAssessments random = RandomAssessments.of(seed);
        Map<QuestionId, Carried> carried = new HashMap<>();
        random.assessment().answers().asMap().forEach((id, answer) -> {
            if (!(answer.response() instanceof Response.Blank)) {
                carried.put(id, new Carried(answer, new Round("2024"), "", Instant.EPOCH));
            }
        });
        Carrying carrying = new Carrying(carried, List.of());
        Basis basis = Basis.of(random.profile());
        Scorecard begun = Scoring.score(random.framework(), Answers.none(), basis);
        Confirming confirming = Confirming.of(begun, carrying);
        assertThat(confirming.now().size()
                        + confirming.later().size()
                        + confirming.kept().size())
                .isEqualTo(carried.size());
        Answers confirmed = Answers.none();
        Confirming open = confirming;
        int rounds = 0;
        while (!open.now().isEmpty()) {
            for (QuestionId question : open.now()) {
                confirmed =
                        confirmed.with(question, random.assessment().answers().to(question));
            }
            open = Confirming.of(Scoring.score(random.framework(), confirmed, basis), carrying);
            rounds++;
            assertThat(rounds).isLessThan(100);
        }
        assertThat(open.kept()).isEqualTo(confirming.kept());
        assertThat(confirmed.size())
                .isEqualTo(confirming.now().size() + confirming.later().size());
    }
}
