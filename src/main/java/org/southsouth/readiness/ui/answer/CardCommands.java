package org.southsouth.readiness.ui.answer;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.ui.fx.LetterKeys;

/** What a letter does to a card beside choosing: alone, and in its fields with Alt. */
final class CardCommands {
    private static final String STILL = "answer.key.still.key";
    private static final String DONT_KNOW = "answer.key.dont-know.key";
    private static final String NOT_APPLICABLE = "answer.key.not-applicable.key";
    private static final String EVIDENCE = "answer.key.evidence.key";
    private static final String NOTE = "answer.key.note.key";
    private static final String USE = "answer.key.use.key";
    private static final List<String> ALL = List.of(STILL, DONT_KNOW, NOT_APPLICABLE, EVIDENCE, NOTE, USE);

    /** Those of them that change the answer. */
    private static final List<String> ANSWERING = List.of(STILL, DONT_KNOW, NOT_APPLICABLE, USE);

    private final AnswerContext screen;
    private final QuestionCards cards;

    CardCommands(AnswerContext screen, QuestionCards cards) {
        this.screen = screen;
        this.cards = cards;
    }

    /** Whether this key's letter changes the answer: beside the answer it does so with Alt alone. */
    static boolean changesAnswer(String key) {
        return ANSWERING.contains(key);
    }

    boolean has(String letter) {
        return ALL.stream().anyMatch(key -> is(letter, key));
    }

    boolean isAnswering(String letter) {
        return ANSWERING.stream().anyMatch(key -> is(letter, key));
    }

    /** It keeps the answer that stands there. */
    boolean isStill(String letter) {
        return is(letter, STILL);
    }

    /** It leads to the reason where one stands. */
    boolean isNotApplicable(String letter) {
        return is(letter, NOT_APPLICABLE);
    }

    /** False where the letter is none of them. */
    boolean act(QuestionCard card, String letter) {
        QuestionId question = card.question();
        if (is(letter, STILL)) {
            return screen.model().confirm(question);
        }
        if (is(letter, DONT_KNOW)) {
            dontKnow(card);
        } else if (is(letter, NOT_APPLICABLE)) {
            notApplicable(card);
        } else if (is(letter, EVIDENCE)) {
            screen.navigation().open(question);
            card.face().openEvidence();
        } else if (is(letter, USE)) {
            if (!card.face().usePublished()) {
                screen.model().tell(screen.text("answer.figure.use.none"));
            }
        } else if (is(letter, NOTE)) {
            openNote(card);
        } else {
            return false;
        }
        return true;
    }

    private void dontKnow(QuestionCard card) {
        Response before = screen.model().of(card.question()).answer().response();
        screen.model().respond(card.question(), new Response.DontKnow());
        if (before.chosen().isPresent()) {
            screen.model().tell(screen.text("answer.key.dont-know.choice"));
        }
        before.figure().ifPresent(figure -> {
            String number = screen.context().formats().number(figure);
            screen.model().tell(screen.text("answer.key.dont-know.number", number));
        });
        // Whoever is writing goes on writing.
        if (!LetterKeys.isField(focused())) {
            card.face().focus();
            // What was chosen stands below the options: where these are many, below the edge.
            cards.followFocus();
        }
    }

    private void notApplicable(QuestionCard card) {
        if (screen.model().of(card.question()).answer().response().isNotApplicable()) {
            // Why is said already: it stands in the note.
            openNote(card);
            return;
        }
        screen.askNotApplicable(card.question(), () -> {
            card.face().focus();
            cards.followFocus();
        });
    }

    private void openNote(QuestionCard card) {
        screen.navigation().open(card.question());
        card.face().openNote();
    }

    private boolean is(String letter, String key) {
        return screen.text(key).equalsIgnoreCase(letter);
    }

    private @Nullable Node focused() {
        return cards.getScene() == null ? null : cards.getScene().getFocusOwner();
    }
}
