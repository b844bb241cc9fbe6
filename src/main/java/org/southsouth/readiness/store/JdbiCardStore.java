package org.southsouth.readiness.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardId;
import org.southsouth.readiness.core.card.CardStore;
import org.southsouth.readiness.core.card.KeptCard;

/**
 * Cards in the database. Changes are signed with the clock's time and one person's name, which may be empty. The caller
 * closes the database.
 */
public final class JdbiCardStore implements CardStore {
    private final Database database;
    private final Clock clock;
    private final Supplier<String> by;

    public JdbiCardStore(Database database, Clock clock, Supplier<String> by) {
        this.database = database;
        this.clock = clock;
        this.by = by;
    }

    @Override
    public List<KeptCard> list() {
        return database.read(handle -> new CardRows(handle).all());
    }

    @Override
    public void keep(Card card, AssessmentId assessment) {
        ChangeStamp signature = signature();
        database.write(handle -> {
            if (!new ReviewRows(handle).isThere(assessment)) {
                throw new StoreException(Reason.MISSING, "no assessment " + assessment, null);
            }
            new CardRows(handle).put(card, assessment, signature);
        });
    }

    @Override
    public int take(List<Card> cards) {
        ChangeStamp signature = signature();
        List<Card> taken = new ArrayList<>();
        database.write(handle -> {
            taken.clear();
            CardRows rows = new CardRows(handle);
            cards.stream().filter(card -> !rows.isOwn(card.id())).forEach(taken::add);
            taken.forEach(card -> rows.put(card, null, signature));
        });
        return taken.size();
    }

    @Override
    public void delete(CardId card) {
        database.write(handle -> new CardRows(handle).delete(card));
    }

    @Override
    public void restore(KeptCard kept) {
        ChangeStamp was = ChangeStamp.of(Clock.fixed(kept.changedAt(), clock.getZone()), kept.changedBy());
        database.write(handle ->
                new CardRows(handle).put(kept.card(), kept.assessment().orElse(null), was));
    }

    private ChangeStamp signature() {
        return ChangeStamp.of(clock, by.get());
    }
}
