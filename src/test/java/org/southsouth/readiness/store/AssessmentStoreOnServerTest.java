package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.StoreException;

class AssessmentStoreOnServerTest extends JdbiAssessmentStoreTest implements OnServer {
    @Test
    void what_a_server_cannot_hold_is_refused_and_never_kept_as_something_else(@TempDir Path other) {
        try (Database database = database(other)) {
            JdbiAssessmentStore store = StoreSamples.store(database);
            store.add(List.of(StoreSamples.cambodia()));
            for (String text : List.of("a\u0000b", "half of a pair \ud83d")) {
                assertThatThrownBy(() -> store.save(StoreSamples.change(
                                StoreSamples.LAW, Answer.NONE, Answer.of(new Response.Written(text)))))
                        .isInstanceOf(StoreException.class);
                assertThat(store.load(StoreSamples.CAMBODIA).answers().size()).isZero();
                assertThat(store.history(StoreSamples.CAMBODIA)).isEmpty();
            }
        }
    }
}
