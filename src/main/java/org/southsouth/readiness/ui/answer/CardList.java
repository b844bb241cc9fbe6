package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.ui.answer.Page.Spot;

/** The cards of a page, one of them open. A page's cards are made once; an answer touches only those that it changed. */
public final class CardList extends ScrollPane {
    /** The gap under the head, and how much of the card before the open one is seen. */
    private static final double PEEK = 8 + 32;

    private static final double GAP = 8;

    private final VBox column = new VBox(GAP);
    private final List<QuestionCard> cards = new ArrayList<>();
    private @Nullable Page page;
    private @Nullable QuestionCard toReveal;

    public CardList() {
        getStyleClass().add("card-list");
        column.getStyleClass().add("card-column");
        StackPane middle = new StackPane(column);
        middle.setAlignment(Pos.TOP_CENTER);
        middle.getStyleClass().add("card-middle");
        setContent(middle);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        viewportBoundsProperty().addListener((bounds, before, after) -> {
            if (toReveal != null && after.getHeight() > 0) {
                reveal(toReveal);
            }
        });
    }

    void follow(Desk desk) {
        desk.compact().addListener((compact, before, after) -> {
            commit();
            cards.forEach(QuestionCard::remake);
            opened().ifPresent(this::reveal);
        });
        desk.answering().scorecardProperty().addListener((scorecard, before, after) -> update(after));
        desk.reading().spotProperty().subscribe(spot -> show(desk, spot));
    }

    private void update(Scorecard scorecard) {
        cards.forEach(card -> card.update(scorecard.of(card.question())));
    }

    private void show(Desk desk, Spot spot) {
        commit();
        boolean isOther = !spot.page().equals(page);
        if (isOther) {
            fill(desk, spot.page());
        }
        QuestionId wanted = spot.opened();
        Optional<QuestionCard> before = opened();
        for (QuestionCard card : cards) {
            boolean isWanted = card.question().equals(wanted);
            if (isWanted && (!card.isOpen() || isOther)) {
                before.filter(other -> other != card).ifPresent(other -> other.setOpen(false));
                card.setOpen(true);
                reveal(card);
                card.face().focus();
            }
        }
    }

    private void fill(Desk desk, Page filled) {
        page = filled;
        cards.clear();
        column.getChildren().clear();
        if (!filled.choosing().isEmpty()) {
            Label choosing = Labels.wrapped(filled.choosing(), "t-body", "muted", "choosing");
            column.getChildren().add(choosing);
        }
        int count = filled.questions().size();
        for (int i = 0; i < count; i++) {
            QuestionCard.Place place = new QuestionCard.Place(i + 1, count);
            cards.add(new QuestionCard(
                    desk, desk.answering().of(filled.questions().get(i)), place));
        }
        column.getChildren().addAll(cards);
        setVvalue(0);
    }

    /** Scrolls so that the card stands under the head, with the one before it peeking, as far as there is room. */
    private void reveal(QuestionCard card) {
        toReveal = card;
        if (getViewportBounds().getHeight() <= 0 || getScene() == null) {
            return;
        }
        applyCss();
        layout();
        double room = getViewportBounds().getHeight();
        double length = getContent().getLayoutBounds().getHeight();
        double top = column.getLayoutY() + card.getBoundsInParent().getMinY();
        double height = card.getHeight();
        double above = height + PEEK > room ? GAP : PEEK;
        setVvalue(length <= room ? 0 : Math.max(0, Math.min(1, (top - above) / (length - room))));
        toReveal = null;
    }

    /** The card in focus; none on an empty page. */
    Optional<QuestionCard> opened() {
        return cards.stream().filter(QuestionCard::isOpen).findFirst();
    }

    /** The card that holds this node. */
    Optional<QuestionCard> holding(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof QuestionCard card) {
                return Optional.of(card);
            }
        }
        return Optional.empty();
    }

    /** Hands on what is being typed in any card; false where something of the open one cannot be taken. */
    boolean commit() {
        boolean isTaken = true;
        for (QuestionCard card : cards) {
            boolean isOwnTaken = card.face().commit();
            isTaken = isTaken && (isOwnTaken || !card.isOpen());
        }
        return isTaken;
    }
}
