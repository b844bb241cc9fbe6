package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.southsouth.readiness.core.card.Cards.full;
import static org.southsouth.readiness.core.card.Cards.titled;
import static org.southsouth.readiness.core.card.Cards.until;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.NOON;
import static org.southsouth.readiness.store.StoreSamples.cambodia;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardId;
import org.southsouth.readiness.core.card.CardKind;
import org.southsouth.readiness.core.card.KeptCard;

class JdbiCardStoreTest implements StoreTest {
    private static final Card OFFER = full("c1", CardKind.OFFER, "KHM");
    private static final Card BARE = new Card(
            new CardId("c2"),
            CardKind.REQUEST,
            new Subject("WSM"),
            Card.Origin.NONE,
            "A title",
            Card.Story.NONE,
            Card.Sides.NONE,
            Set.of(),
            "",
            "",
            Card.Validity.NONE);

    @TempDir
    Path folder;

    private Database database;
    private JdbiAssessmentStore assessments;
    private JdbiCardStore store;

    @BeforeEach
    void open() {
        database = database(folder);
        assessments = StoreSamples.store(database);
        store = new JdbiCardStore(database, Clock.fixed(NOON, ZoneOffset.UTC), () -> "Ana");
        if (assessments.list().isEmpty()) {
            assessments.add(List.of(cambodia()));
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static KeptCard own(Card card) {
        return new KeptCard(card, Optional.of(CAMBODIA), NOON, "Ana");
    }

    private static KeptCard others(Card card) {
        return new KeptCard(card, Optional.empty(), NOON, "Ana");
    }

    @Test
    void every_field_comes_back_after_a_restart() {
        store.keep(OFFER, CAMBODIA);
        assertThat(store.take(List.of(BARE))).isOne();
        database.close();
        open();
        assertThat(store.list()).containsExactly(others(BARE), own(OFFER));
    }

    @Test
    void keeping_one_again_changes_it() {
        store.keep(OFFER, CAMBODIA);
        Card changed = until(null, titled("Another title", OFFER));
        store.keep(changed, CAMBODIA);
        assertThat(store.list()).containsExactly(own(changed));
    }

    @Test
    void a_file_of_others_never_changes_what_was_made_here() {
        store.keep(OFFER, CAMBODIA);
        store.take(List.of(BARE));
        assertThat(store.take(List.of(titled("Taken over", OFFER), titled("Newer", BARE))))
                .isOne();
        assertThat(store.list()).containsExactly(others(titled("Newer", BARE)), own(OFFER));
    }

    @Test
    void what_was_deleted_is_put_back_as_it_was() {
        store.keep(OFFER, CAMBODIA);
        KeptCard kept = store.list().get(0);
        store.delete(OFFER.id());
        assertThat(store.list()).isEmpty();
        store.restore(kept);
        assertThat(store.list()).containsExactly(kept);
    }

    @Test
    void the_cards_of_a_deleted_assessment_come_back_with_it() {
        store.keep(OFFER, CAMBODIA);
        assessments.delete(CAMBODIA);
        assertThat(store.list()).isEmpty();
        assessments.restore(CAMBODIA);
        assertThat(store.list()).hasSize(1);
        assessments.delete(CAMBODIA);
        new JdbiRemovedStore(database).purgeRemovedBefore(NOON.plusSeconds(1));
        assertThat(store.list()).isEmpty();
    }

    @Test
    void there_is_no_card_of_an_assessment_that_is_not_there() {
        assertThatThrownBy(() -> store.keep(OFFER, new AssessmentId("none")))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.MISSING));
    }
}
