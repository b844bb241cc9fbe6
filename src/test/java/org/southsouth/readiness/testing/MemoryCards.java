package org.southsouth.readiness.testing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardId;
import org.southsouth.readiness.core.card.CardStore;
import org.southsouth.readiness.core.card.KeptCard;

/** Cards in memory; can be told to fail. */
public final class MemoryCards implements CardStore {
    private final InstantSource clock;
    private final List<KeptCard> kept = new ArrayList<>();
    private boolean isFailing;

    public MemoryCards(InstantSource clock) {
        this.clock = clock;
    }

    public void fail(boolean fails) {
        isFailing = fails;
    }

    private void guard() {
        if (isFailing) {
            throw new StoreException(StoreException.Reason.DISK_FULL, "told to fail", null);
        }
    }

    @Override
    public List<KeptCard> list() {
        return kept.stream()
                .sorted(Comparator.comparing(one -> one.card().title()))
                .toList();
    }

    private void put(KeptCard card) {
        guard();
        kept.removeIf(one -> one.card().id().equals(card.card().id()));
        kept.add(card);
    }

    @Override
    public void keep(Card card, AssessmentId assessment) {
        put(new KeptCard(card, Optional.of(assessment), clock.instant(), ""));
    }

    @Override
    public int take(List<Card> cards) {
        List<Card> taken = cards.stream()
                .filter(card -> kept.stream()
                        .noneMatch(one -> one.isOwn() && one.card().id().equals(card.id())))
                .toList();
        taken.forEach(card -> put(new KeptCard(card, Optional.empty(), clock.instant(), "")));
        return taken.size();
    }

    @Override
    public void delete(CardId card) {
        guard();
        kept.removeIf(one -> one.card().id().equals(card));
    }

    @Override
    public void restore(KeptCard card) {
        put(card);
    }
}
