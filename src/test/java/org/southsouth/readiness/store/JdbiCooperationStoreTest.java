package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.NOON;
import static org.southsouth.readiness.store.StoreSamples.PROFILE;
import static org.southsouth.readiness.store.StoreSamples.SHARE;
import static org.southsouth.readiness.store.StoreSamples.STARTED;
import static org.southsouth.readiness.store.StoreSamples.YES;
import static org.southsouth.readiness.store.StoreSamples.cambodia;
import static org.southsouth.readiness.store.StoreSamples.with;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.Willing;

class JdbiCooperationStoreTest implements StoreTest {
    @TempDir
    Path folder;

    private Database database;
    private JdbiAssessmentStore assessments;
    private JdbiCooperationStore store;

    @BeforeEach
    void open() {
        database = database(folder);
        assessments = StoreSamples.store(database);
        store = new JdbiCooperationStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_priority_stays_until_another_is_set() {
        assessments.add(List.of(cambodia()));
        assertThat(store.priorities(CAMBODIA)).isEmpty();
        store.setPriority(CAMBODIA, LAW, Priority.LOW);
        store.setPriority(CAMBODIA, SHARE, Priority.MEDIUM);
        store.setPriority(CAMBODIA, LAW, Priority.HIGH);
        database.close();
        open();
        assertThat(store.priorities(CAMBODIA))
                .containsExactlyInAnyOrderEntriesOf(Map.of(LAW, Priority.HIGH, SHARE, Priority.MEDIUM));
    }

    @Test
    void nobody_is_willing_until_it_is_said_and_setting_up_keeps_it() {
        assessments.add(List.of(cambodia()));
        assertThat(assessments.load(CAMBODIA).profile().willingToShare()).isFalse();
        store.setWillingToShare(CAMBODIA, true);
        assertThat(assessments.load(CAMBODIA).profile()).isEqualTo(Willing.to(PROFILE, true));
        assertThat(assessments.list().get(0).profile().willingToShare()).isTrue();
        assessments.saveProfile(CAMBODIA, PROFILE, STARTED);
        assertThat(assessments.load(CAMBODIA).profile().willingToShare()).isFalse();
        assessments.saveProfile(CAMBODIA, Willing.to(PROFILE, true), STARTED);
        assertThat(assessments.load(CAMBODIA).profile().willingToShare()).isTrue();
    }

    @Test
    void both_can_be_changed_while_it_is_signed_off() {
        assessments.add(List.of(with(CAMBODIA.value(), Map.of(LAW, YES))));
        JdbiReviewStore reviews = new JdbiReviewStore(database, Clock.fixed(NOON, ZoneOffset.UTC), framework -> "text");
        reviews.give(CAMBODIA, List.of(new ReviewDecision(LAW, 1, ReviewState.VALIDATED, "", "Ana")));
        reviews.signOff(
                new Signing(CAMBODIA, List.of(new Person("Sok Dara", "chair")), "", "Ana"),
                Questionnaires.framework(
                        Mean.ARITHMETIC,
                        Questionnaires.pillar("p", Questionnaires.theme("t", Questionnaires.levels("a")))));
        store.setWillingToShare(CAMBODIA, true);
        store.setPriority(CAMBODIA, SHARE, Priority.LOW);
        assertThat(assessments.load(CAMBODIA).profile().willingToShare()).isTrue();
        assertThat(store.priorities(CAMBODIA)).containsEntry(SHARE, Priority.LOW);
        assertThat(reviews.load(CAMBODIA).isLocked()).isTrue();
    }

    @Test
    void a_database_from_before_consent_is_brought_up_to_date_and_nobody_is_willing() {
        assessments.add(List.of(cambodia()));
        StoreSamples.takeBack(database, 6, "gap_priority");
        database.close();
        open();
        assertThat(assessments.load(CAMBODIA).profile()).isEqualTo(PROFILE);
        store.setPriority(CAMBODIA, LAW, Priority.LOW);
        assertThat(store.priorities(CAMBODIA)).hasSize(1);
    }

    @Test
    void what_is_not_there_takes_neither() {
        AssessmentId none = new AssessmentId("none");
        assertThatThrownBy(() -> store.setPriority(none, LAW, Priority.HIGH)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.setWillingToShare(none, true)).isInstanceOf(StoreException.class);
    }
}
