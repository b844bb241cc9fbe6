package org.southsouth.readiness.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.NOON;
import static org.southsouth.readiness.store.StoreSamples.YES;
import static org.southsouth.readiness.store.StoreSamples.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Removed;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.testing.Questionnaires;

class JdbiRemovedStoreTest implements StoreTest {
    private static final String CONTACT = "someone@example.org";

    @TempDir
    Path folder;

    private Database database;
    private JdbiAssessmentStore answers;
    private JdbiRemovedStore store;

    @BeforeEach
    void open() {
        database = database(folder);
        answers = StoreSamples.store(database);
        store = new JdbiRemovedStore(database);
        answers.add(List.of(StoreSamples.cambodia()));
        answers.save(change(LAW, Answer.NONE, YES));
        JdbiReviewStore reviews = new JdbiReviewStore(database, Clock.fixed(NOON, ZoneOffset.UTC), framework -> "text");
        reviews.give(CAMBODIA, List.of(new ReviewDecision(LAW, 1, ReviewState.VALIDATED, "seen", "Ana")));
        reviews.signOff(
                new Signing(CAMBODIA, List.of(new Person("Sok Dara", "")), "", "Ana"),
                Questionnaires.framework(Mean.ARITHMETIC, Questionnaires.pillar("law")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_goes_for_good_leaves_no_row_and_no_fault() {
        answers.delete(CAMBODIA);
        assertThat(store.removed())
                .containsExactly(
                        new Removed(CAMBODIA, StoreSamples.PROFILE.subject(), StoreSamples.PROFILE.round(), NOON, 1));
        assertThat(new TrailCheck(database).problems()).isEmpty();
        assertThat(store.purgeRemovedBefore(NOON)).isZero();
        assertThat(store.purge(List.of(CAMBODIA))).isEqualTo(1);
        for (String table : Moving.TABLES) {
            assertThat(database.<Integer>read(handle -> handle.select("select count(*) from " + table)
                            .map((row, context) -> row.getInt(1))
                            .one()))
                    .as(table)
                    .isZero();
        }
        assertThat(new TrailCheck(database).problems()).isEmpty();
    }

    @Test
    void what_is_in_the_list_is_never_purged() {
        assertThat(store.purge(List.of(CAMBODIA, new AssessmentId("none")))).isZero();
        assertThat(answers.list()).hasSize(1);
    }

    @Test
    void the_file_has_no_byte_of_it_once_it_was_written_anew() throws IOException {
        answers.delete(CAMBODIA);
        store.purge(List.of(CAMBODIA));
        assertThat(store.forgetOldStates()).isTrue();
        database.flush();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".mv.db")) {
                    assertThat(new String(Files.readAllBytes(file), ISO_8859_1)).doesNotContain(CONTACT);
                }
            }
        }
    }
}
