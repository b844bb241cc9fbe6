package org.southsouth.readiness.ui.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardId;
import org.southsouth.readiness.core.text.PlainText;
import org.southsouth.readiness.ui.card.CardsViewModel.Opened;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.words.Messages;

/**
 * Cards that could not be saved when somebody went to another screen; they wait here. One for the whole window; before that
 * closes, somebody is asked.
 */
public final class CardDrafts {
    /** Letters of a title at the foot of the window, where the others have to be named too. */
    private static final int MOST = 40;

    private final Map<CardId, Waiting> kept = new LinkedHashMap<>();

    private Optional<Waiting> open = Optional.empty();

    private record Waiting(AssessmentId screen, Opened opened) {
        boolean isTyped() {
            return opened.isOwn() && opened.form().isChanged();
        }
    }

    /** What is on the screen just now: what is typed in it waits too, until it is closed or kept here. */
    void open(AssessmentId screen, Opened opened) {
        open = Optional.of(new Waiting(screen, opened));
    }

    void closed(Opened opened) {
        open = open.filter(shown -> !shown.opened().equals(opened));
    }

    void keep(AssessmentId screen, Opened opened) {
        kept.put(opened.form().before().id(), new Waiting(screen, opened));
    }

    /** Those of this screen, and those of cards that are listed there; in the order in which they were left, and they stay here. */
    List<Opened> waiting(AssessmentId screen, Set<CardId> listed) {
        return kept.entrySet().stream()
                .filter(entry -> entry.getValue().screen().equals(screen) || listed.contains(entry.getKey()))
                .map(entry -> entry.getValue().opened())
                .toList();
    }

    /** How many were begun and left on the screen of this assessment. */
    public int count(AssessmentId screen) {
        return waiting(screen, Set.of()).size();
    }

    /** The one that was begun there with the same draft: making the card again goes on with it. Each once. */
    Optional<Opened> takeAlike(AssessmentId screen, Card draft) {
        return kept.values().stream()
                .filter(waiting -> waiting.screen().equals(screen))
                .map(waiting -> waiting.opened().form().before())
                .filter(begun -> begun.isDraftedAs(draft))
                .findFirst()
                .flatMap(begun -> take(begun.id()));
    }

    /** What was typed in this card; each once. */
    Optional<Opened> take(CardId card) {
        return Optional.ofNullable(kept.remove(card)).map(Waiting::opened);
    }

    /** In the order in which it was left. */
    public List<Unfinished> unfinished(Messages messages) {
        return Stream.concat(kept.values().stream(), open.filter(Waiting::isTyped).stream())
                .map(waiting -> new Unfinished(
                        messages.get(
                                "card.unfinished",
                                PlainText.of(waiting.opened().form().title(), MOST)),
                        new Route.Cards(waiting.screen(), Optional.empty())))
                .toList();
    }
}
