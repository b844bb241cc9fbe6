package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.LeftBehind;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.framework.QuestionId;

class CarriedAnswersTest implements StoreTest {
    private static final Carrying CARRYING = new Carrying(
            Map.of(
                    Samples.LAW, new Carried(Samples.YES, new Round("2023"), "Sok Dara", Samples.NOON),
                    Samples.SHARE,
                            new Carried(Answer.of(new Response.Figure(0.1)), new Round("2023"), "", Samples.NOON)),
            List.of(new LeftBehind(
                    new QuestionId("GONE-1"),
                    new Carried(Answer.of(new Response.DontKnow()), new Round("2021"), "x", Samples.NOON),
                    LeftBehind.Obstacle.QUESTION_GONE)));

    @TempDir
    private Path folder;

    @Test
    void what_was_carried_is_read_back_after_closing_and_is_no_answer() {
        try (Database database = database(folder)) {
            Samples.store(database).addRound(Samples.cambodia(), CARRYING);
        }
        try (Database database = database(folder)) {
            JdbiAssessmentStore store = Samples.store(database);
            assertThat(store.carried(Samples.CAMBODIA)).isEqualTo(CARRYING);
            assertThat(store.load(Samples.CAMBODIA).answers().size()).isZero();
            store.save(Samples.change(Samples.LAW, Answer.NONE, Samples.YES));
            assertThat(store.carried(Samples.CAMBODIA)).isEqualTo(CARRYING);
        }
    }

    @Test
    void a_round_that_cannot_be_kept_leaves_nothing() {
        AssessmentId broken = new AssessmentId("broken");
        Carrying twice = new Carrying(
                CARRYING.carried(),
                List.of(new LeftBehind(
                        Samples.LAW,
                        new Carried(Samples.YES, new Round("2023"), "", Samples.NOON),
                        LeftBehind.Obstacle.OPTION_GONE)));
        try (Database database = database(folder)) {
            JdbiAssessmentStore store = Samples.store(database);
            assertThatThrownBy(() -> store.addRound(Samples.empty(broken.value()), twice))
                    .isInstanceOf(StoreException.class);
            assertThat(store.find(broken)).isEmpty();
            assertThat(store.carried(broken)).isEqualTo(Carrying.NONE);
        }
    }

    @Test
    void what_was_set_up_otherwise_carries_nothing() {
        try (Database database = database(folder)) {
            JdbiAssessmentStore store = Samples.store(database);
            store.add(List.of(Samples.cambodia()));
            assertThat(store.carried(Samples.CAMBODIA)).isEqualTo(Carrying.NONE);
        }
    }
}
