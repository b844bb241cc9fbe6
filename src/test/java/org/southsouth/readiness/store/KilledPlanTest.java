package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.FollowUp;

/** A process is killed while it saves actions: each that was said to be kept is there, whole. */
class KilledPlanTest {
    /** Stays after a failure, to be looked at. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void what_was_kept_of_a_plan_is_there_after_a_kill() throws Exception {
        try (Database database = StoreSamples.open(folder.resolve("data"))) {
            StoreSamples.store(database).add(List.of(StoreSamples.cambodia()));
            plans(database).add(CAMBODIA, List.of(JdbiPlanStoreTest.bare("a")));
        }
        new KilledWork(folder, Reporting.class, 60).run(promised -> {
            try (Database database = StoreSamples.open(folder.resolve("data"))) {
                List<Action> kept = plans(database).load(CAMBODIA);
                assertThat(kept).hasSize(1);
                assertThat(number(kept.get(0))).isGreaterThanOrEqualTo(promised);
            }
        });
    }

    private static JdbiPlanStore plans(Database database) {
        return new JdbiPlanStore(database, Clock.systemUTC(), () -> "Ana");
    }

    /** Of its last note; -1 where it has none. */
    private static int number(Action action) {
        return action.followUps().stream()
                .mapToInt(followUp -> Integer.parseInt(followUp.text()))
                .max()
                .orElse(-1);
    }

    /** Writes the action anew with one note, the number of the turn. */
    static final class Reporting implements KilledWork.Turns {
        @Override
        public void turn(Path folder, int number, IntConsumer promise) {
            try (Database database = StoreSamples.open(folder.resolve("data"))) {
                JdbiPlanStore store = plans(database);
                for (int i = 0; i < 20; i++) {
                    Action before = store.load(CAMBODIA).get(0);
                    FollowUp note = new FollowUp(LocalDate.of(2026, 5, 12), Integer.toString(number), "Ana");
                    store.save(CAMBODIA, before, JdbiPlanStoreTest.bare("a").with(note));
                }
                promise.accept(number);
            }
        }
    }
}
