package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.cambodia;
import static org.southsouth.readiness.store.StoreSamples.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.StoreException;

/** A second process saves and is gone without a word: what it was told is saved must be there. */
class KilledProcessTest {
    private static final int SAVES = 40;

    @TempDir
    Path folder;

    @Test
    void what_was_saved_is_there_after_each_kill_and_each_normal_end_between() throws Exception {
        try (Database database = StoreSamples.open(folder)) {
            StoreSamples.store(database).add(List.of(cambodia()));
        }
        for (int kill = 1; kill <= 3; kill++) {
            Process child = start("kill");
            assertThat(child.waitFor()).isEqualTo(9);
            try (Database database = StoreSamples.open(folder)) {
                JdbiAssessmentStore store = StoreSamples.store(database);
                assertThat(store.history(CAMBODIA)).hasSize(kill * (SAVES + 1) - 1);
                assertThat(store.load(CAMBODIA).answers().to(LAW)).isEqualTo(answer(kill * (SAVES + 1) - 2));
                save(store);
            }
        }
        try (Database database = StoreSamples.open(folder)) {
            assertThat(StoreSamples.store(database).history(CAMBODIA)).hasSize(3 * (SAVES + 1));
        }
    }

    @Test
    void another_process_that_has_it_open_is_in_the_way_until_it_ends() throws Exception {
        Process child = start("wait");
        try {
            assertThat(child.getInputStream().read()).isEqualTo('o');
            assertThatThrownBy(() -> StoreSamples.open(folder))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            failure -> assertThat(failure.reason()).isEqualTo(StoreException.Reason.IN_USE));
        } finally {
            child.destroyForcibly().waitFor();
        }
        StoreSamples.open(folder).close();
    }

    private Process start(String what) throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString(),
                        what)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void save(JdbiAssessmentStore store) {
        int number = store.history(CAMBODIA).size();
        Answer before = number == 0 ? Answer.NONE : answer(number - 1);
        store.save(change(LAW, before, answer(number)));
    }

    private static Answer answer(int number) {
        return Answer.of(new Response.Figure(number));
    }

    /** Runs in a process of its own. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws IOException {
            Database database = StoreSamples.open(Path.of(arguments[0]));
            System.out.write('o');
            System.out.flush();
            if (arguments[1].equals("wait")) {
                System.in.read();
            }
            JdbiAssessmentStore store = StoreSamples.store(database);
            for (int i = 0; i < SAVES; i++) {
                save(store);
            }
            Runtime.getRuntime().halt(9);
        }
    }
}
