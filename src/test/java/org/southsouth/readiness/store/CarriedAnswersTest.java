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
                    StoreSamples.LAW, new Carried(StoreSamples.YES, new Round("2023"), "Sok Dara", StoreSamples.NOON),
                    StoreSamples.SHARE,
                            new Carried(Answer.of(new Response.Figure(0.1)), new Round("2023"), "", StoreSamples.NOON)),
            List.of(new LeftBehind(
                    new QuestionId("GONE-1"),
                    new Carried(Answer.of(new Response.DontKnow()), new Round("2021"), "x", StoreSamples.NOON),
                    LeftBehind.Obstacle.QUESTION_GONE)));

    @TempDir
    private Path folder;

    @Test
    void what_was_carried_is_read_back_after_closing_and_is_no_answer() {
        try (Database database = database(folder)) {
            StoreSamples.store(database).addRound(StoreSamples.cambodia(), CARRYING);
        }
        try (Database database = database(folder)) {
            JdbiAssessmentStore store = StoreSamples.store(database);
            assertThat(store.carried(StoreSamples.CAMBODIA)).isEqualTo(CARRYING);
            assertThat(store.load(StoreSamples.CAMBODIA).answers().size()).isZero();
            store.save(StoreSamples.change(StoreSamples.LAW, Answer.NONE, StoreSamples.YES));
            assertThat(store.carried(StoreSamples.CAMBODIA)).isEqualTo(CARRYING);
        }
    }

    @Test
    void a_round_that_cannot_be_kept_leaves_nothing() {
        AssessmentId broken = new AssessmentId("broken");
        Carrying twice = new Carrying(
                CARRYING.carried(),
                List.of(new LeftBehind(
                        StoreSamples.LAW,
                        new Carried(StoreSamples.YES, new Round("2023"), "", StoreSamples.NOON),
                        LeftBehind.Obstacle.OPTION_GONE)));
        try (Database database = database(folder)) {
            JdbiAssessmentStore store = StoreSamples.store(database);
            assertThatThrownBy(() -> store.addRound(StoreSamples.empty(broken.value()), twice))
                    .isInstanceOf(StoreException.class);
            assertThat(store.find(broken)).isEmpty();
            assertThat(store.carried(broken)).isEqualTo(Carrying.NONE);
        }
    }

    @Test
    void what_was_set_up_otherwise_carries_nothing() {
        try (Database database = database(folder)) {
            JdbiAssessmentStore store = StoreSamples.store(database);
            store.add(List.of(StoreSamples.cambodia()));
            assertThat(store.carried(StoreSamples.CAMBODIA)).isEqualTo(Carrying.NONE);
        }
    }
}
