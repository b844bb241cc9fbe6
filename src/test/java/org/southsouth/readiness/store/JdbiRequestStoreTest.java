package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.NOON;
import static org.southsouth.readiness.store.StoreSamples.cambodia;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.gather.RequestId;
import org.southsouth.readiness.core.merge.ExchangeScope;

class JdbiRequestStoreTest implements StoreTest {
    private static final Request CUSTOMS = new Request(
            new RequestId("r1"),
            "Customs",
            "customs@office.example",
            new ExchangeScope.Asked(List.of("Customs", "Customs and tax authority")),
            Optional.empty(),
            NOON,
            "Sok Dara",
            Optional.of(LocalDate.of(2026, 3, 18)),
            "Dear colleagues,\nan estimate is fine.");
    private static final Request BARE = new Request(
            new RequestId("r2"),
            "",
            "",
            new ExchangeScope.Part(new SectionId("REG-LAW")),
            Optional.of(FormFormat.XLSX),
            NOON.plusSeconds(1),
            "",
            Optional.empty(),
            "");
    private static final Request WHOLE = new Request(
            new RequestId("r3"),
            "Everybody",
            "",
            new ExchangeScope.Whole(),
            Optional.of(FormFormat.PDF),
            NOON.plusSeconds(2),
            "",
            Optional.empty(),
            "");

    @TempDir
    Path folder;

    private Database database;
    private JdbiAssessmentStore assessments;
    private JdbiRequestStore store;

    @BeforeEach
    void open() {
        database = database(folder);
        assessments = StoreSamples.store(database);
        store = new JdbiRequestStore(database);
        if (assessments.list().isEmpty()) {
            assessments.add(List.of(cambodia()));
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void every_field_comes_back_after_a_restart_the_oldest_first() {
        store.keep(CAMBODIA, List.of(WHOLE, CUSTOMS, BARE));
        database.close();
        open();
        assertThat(store.of(CAMBODIA)).containsExactly(CUSTOMS, BARE, WHOLE);
    }

    @Test
    void the_same_request_kept_twice_is_one_and_none_is_lost() {
        store.keep(CAMBODIA, List.of(CUSTOMS));
        new JdbiRequestStore(database).keep(CAMBODIA, List.of(BARE, CUSTOMS, BARE));
        assertThat(store.of(CAMBODIA)).containsExactly(CUSTOMS, BARE);
    }

    @Test
    void a_reminder_is_noted_and_what_is_forgotten_is_gone() {
        store.keep(CAMBODIA, List.of(CUSTOMS, BARE));
        store.remind(CAMBODIA, List.of(BARE.id(), WHOLE.id()), NOON.plusSeconds(60));
        assertThat(store.of(CAMBODIA))
                .extracting(Request::remindedAt)
                .containsExactly(Optional.empty(), Optional.of(NOON.plusSeconds(60)));
        store.forget(CAMBODIA, List.of(CUSTOMS.id(), WHOLE.id()));
        assertThat(store.of(CAMBODIA)).extracting(Request::id).containsExactly(BARE.id());
    }

    @Test
    void the_requests_of_a_deleted_assessment_come_back_with_it_and_go_with_it() {
        store.keep(CAMBODIA, List.of(CUSTOMS));
        assessments.delete(CAMBODIA);
        assessments.restore(CAMBODIA);
        assertThat(store.of(CAMBODIA)).hasSize(1);
        assessments.delete(CAMBODIA);
        new JdbiRemovedStore(database).purgeRemovedBefore(NOON.plusSeconds(1));
        assertThat(store.of(CAMBODIA)).isEmpty();
    }

    @Test
    void nobody_is_asked_for_an_assessment_that_is_not_here() {
        assertThatThrownBy(() -> store.keep(new AssessmentId("none"), List.of(CUSTOMS)))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.MISSING));
    }
}
