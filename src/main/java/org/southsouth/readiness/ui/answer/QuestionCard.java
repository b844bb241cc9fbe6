package org.southsouth.readiness.ui.answer;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/** The place of one question in the list: it wears the face that fits, and makes a new one only when another is due. */
final class QuestionCard extends StackPane {
    private enum Look {
        REST,
        OPEN,
        SOFT
    }

    private final AnswerContext screen;
    private final QuestionId id;
    private final Place place;
    private ScoredQuestion scored;
    private Look look;
    private View face;
    private boolean isOpen;

    /** Which of how many, from 1, and of what: the questions of a theme, of a list, or those that somebody is asked. */
    record Place(int number, int count, Whole whole) {
        enum Whole {
            THEME("answer.card.position.theme"),
            LIST("answer.card.position.list"),
            ASKED("answer.card.position");

            private final String key;

            Whole(String key) {
                this.key = key;
            }

            String key() {
                return key;
            }
        }
    }

    QuestionCard(AnswerContext screen, ScoredQuestion scored, Place place) {
        this.screen = screen;
        this.id = scored.question().id();
        this.place = place;
        this.scored = scored;
        this.look = lookOf(scored, false);
        this.face = make(look);
        getChildren().setAll(face.node());
    }

    /** The card around a node, or that itself. */
    static Optional<QuestionCard> holding(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof QuestionCard card) {
                return Optional.of(card);
            }
        }
        return Optional.empty();
    }

    QuestionId question() {
        return id;
    }

    View face() {
        return face;
    }

    boolean isOpen() {
        return isOpen;
    }

    /** Draws anew only where something of it changed. */
    void update(ScoredQuestion now) {
        if (!now.equals(scored)) {
            scored = now;
            if (!wear(lookOf(now, isOpen))) {
                face.show(now);
            }
        }
    }

    void setOpen(boolean open) {
        isOpen = open;
        wear(lookOf(scored, open));
    }

    /** The same look made anew, for another layout. */
    void remake() {
        face = make(look);
        getChildren().setAll(face.node());
    }

    private static Look lookOf(ScoredQuestion scored, boolean isOpen) {
        if (!scored.state().isAsked()) {
            return Look.SOFT;
        }
        return isOpen ? Look.OPEN : Look.REST;
    }

    private boolean wear(Look next) {
        if (next == look) {
            return false;
        }
        look = next;
        remake();
        return true;
    }

    private View make(Look wanted) {
        return switch (wanted) {
            case REST -> new CollapsedCard(screen, scored, place);
            case OPEN -> new ExpandedCard(screen, scored, place);
            case SOFT -> new InactiveCard(screen, scored);
        };
    }

    /** One of the looks of a card: at rest, in focus, stepped back. */
    interface View {
        Region node();

        /** Draws what changed; what is being typed stays. */
        void show(ScoredQuestion scored);

        /** Hands on what is being typed; false where it cannot be taken. */
        default boolean commit() {
            return true;
        }

        /** Puts the focus where an answer begins. */
        default void focus() {
            node().requestFocus();
        }

        /** Puts the focus where keys go on after a form of the card was closed. */
        default void focusAfterForm(boolean isWhole) {
            focus();
        }

        /** Whether something stands beside the answer that could not be taken. */
        default boolean isRefused() {
            return false;
        }

        /** Puts the focus where something could not be taken. */
        default void focusRefused() {
            focus();
        }

        /** E, M, F1 in the card in focus. */
        default void openEvidence() {}

        default void openNote() {}

        default void toggleHelp() {}

        /** U: makes the published figure the answer; false where there is none that may be. */
        default boolean usePublished() {
            return false;
        }

        /** A word beside the way on, until another key comes; empty for none. */
        default void remark(String words) {}

        /** False where none is open. */
        default boolean closeParts() {
            return false;
        }
    }
}
