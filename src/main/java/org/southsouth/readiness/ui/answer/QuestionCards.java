package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.ui.answer.QuestionCard.Place.Whole;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.KeysPlace;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Scrolled;

/** The cards of a page, one of them open. A page's cards are made once; an answer touches only those that it changed. */
public final class QuestionCards extends ScrollPane {
    private static final double GAP = 8;

    private final VBox column = new VBox(GAP);
    private final StackPane middle = new StackPane(column);
    private final Label above = Texts.paragraph("", "t-body", "muted", "choosing");
    private final List<QuestionCard> cards = new ArrayList<>();
    private @Nullable Page page;
    private @Nullable QuestionCard anchor;
    private Route.Answer.Part part = Route.Answer.Part.ANSWER;
    private final BooleanProperty walked = new SimpleBooleanProperty();
    private boolean isToFocus;
    private Held held = new Held(0, 0);
    /** So much is empty below the last card, for the first one that is seen to be whole. */
    private double blank;
    /** Somebody came for a part of the card, and did nothing yet. */
    private boolean isAtPart;

    /** What was seen of the open card when the page was drawn last. */
    private Seen seen = new Seen(null, 0, 0, false);

    /** A card with its height and that of the page around it, and whether all of it was seen. */
    private record Seen(@Nullable QuestionCard card, double height, double room, boolean isWhole) {}

    /** How much there was to scroll, in pixels, and where the page was put. */
    private record Held(double range, double value) {}

    public QuestionCards() {
        getStyleClass().add("card-list");
        column.getStyleClass().add("card-column");
        middle.setAlignment(Pos.TOP_CENTER);
        middle.getStyleClass().add("card-middle");
        setContent(middle);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        ScrollRoom.watch(this);
        // Tab leads through the fields of cards that are closed, too: what is typed next is meant for the open one.
        KeysPlace.in(
                this,
                former -> holding(former)
                        .filter(QuestionCard::isOpen)
                        .ifPresentOrElse(card -> former.requestFocus(), this::focusOpened));
        addEventFilter(InputEvent.ANY, this::moved);
    }

    /** Whether the arrows have just moved among the choices of the open question: then Enter chooses. */
    BooleanProperty walkedProperty() {
        return walked;
    }

    /** The cards that a node is in. */
    static Optional<QuestionCards> around(Node node) {
        for (@Nullable Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof QuestionCards cards) {
                return Optional.of(cards);
            }
        }
        return Optional.empty();
    }

    /**
     * From now on the place is somebody's own. Only what a person does is asked here: the pane moves by itself too, whenever
     * its content gets another height.
     */
    private void moved(InputEvent event) {
        if (event.getEventType() == ScrollEvent.SCROLL
                || event.getEventType() == MouseEvent.MOUSE_PRESSED
                || event.getEventType() == KeyEvent.KEY_PRESSED) {
            anchor = null;
            isAtPart = false;
        }
    }

    /** In the first card the keys go to this part. */
    void follow(AnswerContext screen, Route.Answer.Part first) {
        part = first;
        AfterLayout.of(this, () -> {
            hold();
            keepWhole();
        });
        screen.compact().addListener((compact, before, after) -> {
            commit();
            boolean hadFocus =
                    getScene() != null && holding(getScene().getFocusOwner()).isPresent();
            cards.forEach(QuestionCard::remake);
            if (hadFocus) {
                opened().ifPresent(card -> card.face().focus());
            }
            anchorTo(opened().orElse(null));
        });
        screen.model().scorecardProperty().addListener((scorecard, before, after) -> update(screen, after));
        screen.navigation().spotProperty().subscribe(spot -> show(screen, spot));
        if (!isToFocus) {
            part = Route.Answer.Part.ANSWER;
        }
    }

    private void update(AnswerContext screen, Scorecard scorecard) {
        cards.forEach(card -> card.update(scorecard.of(card.question())));
        Page shown = page;
        if (shown != null && !above.getText().isEmpty()) {
            above.setText(screen.navigation().above(shown));
        }
    }

    private void show(AnswerContext screen, Page.Spot spot) {
        commit();
        boolean isOther = !spot.page().equals(page);
        if (isOther) {
            fill(screen, spot.page());
        }
        QuestionId wanted = spot.opened();
        Optional<QuestionCard> before = opened();
        for (QuestionCard card : cards) {
            boolean isWanted = card.question().equals(wanted);
            if (isWanted && (!card.isOpen() || isOther)) {
                before.filter(other -> other != card).ifPresent(other -> other.setOpen(false));
                card.setOpen(true);
                anchorTo(card);
                isAtPart = false;
                // In a window too: what stands in a scroll pane comes into it with the first layout,
                // and where a part of a card is, is known after that.
                isToFocus = card.getScene() == null || part != Route.Answer.Part.ANSWER;
                focus(card);
            }
        }
    }

    private void focus(QuestionCard card) {
        if (card.face().isRefused()) {
            // Whoever comes back mends it; what is typed elsewhere would be another answer.
            card.face().focusRefused();
            return;
        }
        card.face().focus();
        if (part == Route.Answer.Part.EVIDENCE) {
            card.face().openEvidence();
        } else if (part == Route.Answer.Part.NOTE) {
            card.face().openNote();
        }
    }

    private void fill(AnswerContext screen, Page filled) {
        page = filled;
        cards.clear();
        anchor = null;
        column.getChildren().clear();
        blank = 0;
        middle.setMinHeight(USE_COMPUTED_SIZE);
        above.setText(filled.choosing());
        if (!filled.choosing().isEmpty()) {
            column.getChildren().add(above);
        }
        int count = filled.questions().size();
        for (int i = 0; i < count; i++) {
            QuestionId question = filled.questions().get(i);
            QuestionCard.Place here =
                    new QuestionCard.Place(i + 1, count, filled.theme() == null ? Whole.LIST : Whole.THEME);
            QuestionCard.Place place = screen.model()
                    .asked()
                    .filter(work -> work.has(question))
                    .map(work -> new QuestionCard.Place(
                            work.number(question), work.all().size(), Whole.ASKED))
                    .orElse(here);
            cards.add(new QuestionCard(screen, screen.model().of(question), place));
        }
        column.getChildren().addAll(cards);
        setVvalue(0);
    }

    /**
     * Keeps the card that was opened under the head, with the one before it where both are seen whole, or the page at its top where
     * the card is seen whole there: once heights are known, and before anything is drawn. Nothing is cut at the head.
     */
    private void hold() {
        QuestionCard card = isToFocus || isAtPart ? opened().orElse(null) : anchor;
        double room = getViewportBounds().getHeight();
        if (card == null || room <= 0) {
            return;
        }
        double length = getContent().getLayoutBounds().getHeight() - blank;
        if (!isToFocus && !isAtPart && isTurned(length - room)) {
            anchor = null;
            return;
        }
        if (isToFocus) {
            isToFocus = false;
            focus(card);
            isAtPart = part != Route.Answer.Part.ANSWER;
            part = Route.Answer.Part.ANSWER;
        }
        if (isAtPart) {
            followFocus();
            return;
        }
        double top = column.getLayoutY() + card.getBoundsInParent().getMinY();
        int place = cards.indexOf(card);
        boolean isFirst = place == 0;
        double before = isFirst ? GAP : cards.get(place - 1).getHeight() + 2 * GAP;
        double above = card.getHeight() + before + GAP > room ? GAP : before;
        // What a list found stands above its first card.
        boolean isListHead = isFirst && page != null && page.filter() != null;
        boolean fits = isListHead || length <= room || top + card.getHeight() + GAP <= room;
        double range = length - room;
        double offset = fits ? 0 : Math.min(top - above, wholeAtEnd(range));
        leaveBlank(Math.max(0, offset - range), length);
        double value = fits ? 0 : Math.max(0, offset / Math.max(range, offset));
        if (Math.abs(value - getVvalue()) > 1e-6) {
            setVvalue(value);
            layout();
        }
        held = new Held(range, getVvalue());
    }

    /** Below the last card. */
    private void leaveBlank(double wanted, double length) {
        if (Math.abs(wanted - blank) > 0.5) {
            blank = wanted;
            middle.setMinHeight(wanted == 0 ? USE_COMPUTED_SIZE : length + wanted);
            layout();
        }
    }

    /** How far down the page goes at its end, so that the first card there is whole; less than a card below the last may be empty. */
    private double wholeAtEnd(double range) {
        return cards.stream()
                .mapToDouble(
                        each -> column.getLayoutY() + each.getBoundsInParent().getMinY() - GAP)
                .filter(from -> from >= range - 0.5)
                .min()
                .orElse(range);
    }

    /**
     * A card that was whole in sight stays so where an answer makes it higher, or a line below the page takes some of its
     * room: the way on is at its end. Where somebody scrolled, nothing is brought back.
     */
    private void keepWhole() {
        QuestionCard card = opened().orElse(null);
        double room = getViewportBounds().getHeight();
        if (card == null || room <= 0) {
            return;
        }
        boolean isOther = card.getHeight() != seen.height() || room != seen.room();
        if (seen.card() == card && seen.isWhole() && isOther && !isWhole(card) && card.getHeight() <= room) {
            IntoSight.bring(card);
        }
        seen = new Seen(card, card.getHeight(), room, isWhole(card));
    }

    private boolean isWhole(QuestionCard card) {
        double top = new Scrolled(this).top();
        double from = column.getLayoutY() + card.getBoundsInParent().getMinY();
        return from >= top - 1
                && from + card.getHeight() <= top + getViewportBounds().getHeight() + 1;
    }

    /** By a key for a whole page, which does not come here: of as much to scroll as before, another part is shown. */
    private boolean isTurned(double range) {
        return held.range() == range && Math.abs(held.value() - getVvalue()) > 1e-6;
    }

    /** From now on it is held where it belongs, wherever the page was before. */
    private void anchorTo(@Nullable QuestionCard card) {
        anchor = card;
        held = new Held(0, 0);
    }

    /** Something else was opened meanwhile and has the focus: the card that comes into the window does not take it. */
    void leaveFocus() {
        isToFocus = false;
        isAtPart = false;
    }

    /** The card in focus; none on an empty page. */
    Optional<QuestionCard> opened() {
        return cards.stream().filter(QuestionCard::isOpen).findFirst();
    }

    /** F6 comes here: also where somebody scrolled to other cards, the card is seen, or what of a high one has the focus. */
    void focusOpened() {
        opened().ifPresent(card -> {
            card.face().focus();
            if (card.getHeight() <= getViewportBounds().getHeight()) {
                IntoSight.bring(card);
            }
            followFocus();
        });
    }

    /** In the open card, what could not be taken. */
    void focusRefused() {
        opened().ifPresent(card -> {
            card.face().focusRefused();
            followFocus();
        });
    }

    /** After a form of the open card was closed: where Enter goes on and letters are keys. */
    void focusAfterForm() {
        opened().ifPresent(card -> {
            card.face().focusAfterForm(card.getHeight() <= getViewportBounds().getHeight());
            followFocus();
        });
    }

    /** Whether something of the card is in the window. */
    boolean isInSight(QuestionCard card) {
        double shown = getViewportBounds().getHeight();
        double top = new Scrolled(this).top();
        double from = column.getLayoutY() + card.getBoundsInParent().getMinY();
        return shown <= 0 || (from < top + shown && from + card.getHeight() > top);
    }

    /** Somebody comes from elsewhere, maybe to a card that was open before: it stands as one that was just opened. */
    void arriveAtOpened() {
        opened().ifPresent(card -> {
            card.face().focus();
            anchorTo(card);
            Platform.requestNextPulse();
        });
    }

    /** Something was opened in a card and has the focus: from now on the place is that of what is typed in. */
    void followFocus() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        if (focused != null) {
            anchor = null;
            IntoSight.bring(focused);
        }
    }

    /** Closes the help in the card in focus and what is being written there; false where nothing was open. */
    boolean closeParts() {
        return opened().map(card -> card.face().closeParts()).orElse(false);
    }

    /** In the card in focus; from now on the place is that of the help. */
    void toggleHelp() {
        anchor = null;
        opened().ifPresent(card -> card.face().toggleHelp());
    }

    /** The card that holds this node. */
    Optional<QuestionCard> holding(@Nullable Node node) {
        return QuestionCard.holding(node);
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
