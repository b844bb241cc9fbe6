package org.southsouth.readiness.ui.answer;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.ui.controls.editor.TypedField;

/** Enter on this screen: it goes on to the next question, with Shift to the one before, with Ctrl to one without an answer, unless it stays. */
final class EnterKey {
    private final AnswerContext screen;
    private final QuestionCards cards;
    private final CardLetters letters;
    private final EnterPauses pauses;

    EnterKey(AnswerContext screen, QuestionCards cards, CardLetters letters, EnterPauses pauses) {
        this.screen = screen;
        this.cards = cards;
        this.letters = letters;
        this.pauses = pauses;
    }

    /** Round the end, which is said: whoever goes back from the first open question would wonder where they are. */
    void toUnanswered(boolean isBack) {
        if (staysForUnheard() || pauses.staysForKept()) {
            return;
        }
        if (!cards.commit()) {
            // As with Enter: what is typed next to mend it would be an answer to another question.
            pauses.refused();
            return;
        }
        if (focused() instanceof TypedField field && pauses.atFigure(field)) {
            return;
        }
        QuestionNavigation navigation = screen.navigation();
        QuestionId from = navigation.opened();
        boolean isThere = isBack ? navigation.openPreviousUnanswered() : navigation.openNextUnanswered();
        QuestionId to = navigation.opened();
        if (!isThere) {
            say(navigation.hasUnanswered() ? screen.text("answer.open.only") : allAnswered());
        } else if (from != null && to != null && navigation.isBefore(to, from) != isBack) {
            say(screen.text(isBack ? "answer.open.from-end" : "answer.open.from-start"));
        }
    }

    private String allAnswered() {
        return screen.model().asked().isPresent()
                ? screen.text("answer.open.none.asked")
                : new CountWords(screen).allAnswered(screen.model().scorecard());
    }

    /** Options would take Enter for choosing: here it goes on, but for one that somebody walked to. A figure would take it with Shift. */
    boolean first(KeyEvent event, boolean isWalking) {
        Node node = focused();
        boolean isOurs = node instanceof RadioButton || node instanceof CheckBox || node instanceof TypedField;
        boolean isEnter = event.getCode() == KeyCode.ENTER && !event.isAltDown();
        if (isEnter && !event.isShiftDown() && node instanceof RadioButton choice && isToChoose(choice)) {
            choice.fire();
            return true;
        }
        if (isEnter && node instanceof ToggleButton grade && node.getUserData() instanceof Grade) {
            // It would take away a grade that is chosen, and choose one that Tab has led to.
            return (!event.isShiftDown() && pauses.atGrade(grade)) || last(event);
        }
        boolean isForward = isEnter && !event.isShiftDown();
        if (isForward && node instanceof RadioButton pill && !pill.isSelected() && pauses.atOther(pill)) {
            return true;
        }
        if (isForward && isWalking && node instanceof RadioButton choice && pauses.atWalked(choice)) {
            return true;
        }
        if (isForward && node instanceof Button use && pauses.isInstead(use)) {
            return pauses.atOther(use) || last(event);
        }
        return isOurs && isEnter && last(event);
    }

    /** Whoever walked there means it, and stays, so that it is seen; the next Enter goes on. */
    private boolean isToChoose(RadioButton choice) {
        return Keycaps.isMeant(choice).getValue()
                && !choice.isSelected()
                && !screen.model().isLocked();
    }

    /** Where no control has taken it for itself. */
    boolean last(KeyEvent event) {
        Node focused = focused();
        // With Shift it leads back, whichever button is next.
        if (focused instanceof Button button && !event.isShiftDown() && !pauses.isInstead(button)) {
            button.fire();
            return true;
        }
        Optional<QuestionCard> card = cards.holding(focused).filter(held -> !held.isOpen());
        if (card.isPresent() && !(focused instanceof TextInputControl)) {
            screen.navigation().open(card.get().question());
            return true;
        }
        if (staysForUnheard()) {
            return true;
        }
        if (!event.isShiftDown() && pauses.staysForKept()) {
            return true;
        }
        if (!cards.commit()) {
            // It has to be mended or taken away first, so the keys are there.
            pauses.refused();
            return true;
        }
        if (event.isShiftDown()) {
            screen.navigation().openPrevious();
        } else if (focused instanceof TypedField field && pauses.atFigure(field)) {
            return true;
        } else if (card.isEmpty()) {
            goOn();
        }
        return true;
    }

    /** A key that gave no answer is said once more before anything else comes. */
    private boolean staysForUnheard() {
        Optional<String> unheard = letters.takeUnheard();
        unheard.ifPresent(why -> pauses.stay(why, letters.lastRefused()));
        return unheard.isPresent();
    }

    /** Past the last that is asked the way back to who asks. */
    private void goOn() {
        QuestionId before = screen.navigation().opened();
        boolean isAtChoice = focused() instanceof RadioButton || focused() instanceof CheckBox;
        boolean isAtField = focused() instanceof TypedField;
        Optional<QuestionId> expected = pauses.expected();
        screen.openNext();
        if (before == null || screen.model().isLocked()) {
            return;
        }
        if (before.equals(screen.navigation().opened())) {
            sendBack();
            return;
        }
        pauses.wentOn(expected);
        if (isAtChoice && isBlank(before)) {
            say(screen.text("answer.passed.blank", screen.title(before)));
        } else if (isAtField && isBlank(before)) {
            say(screen.text("answer.passed.blank.typed", screen.title(before)));
        }
    }

    /** Only once everything that is asked for is done. */
    private void sendBack() {
        screen.model()
                .asked()
                .filter(work -> work.count(screen.model().scorecard()).isReady())
                .ifPresent(AskedWork::sendBack);
    }

    private boolean isBlank(QuestionId question) {
        return screen.model().of(question).answer().response().isBlank();
    }

    private void say(String why) {
        screen.model().tell(why);
    }

    private @Nullable Node focused() {
        return cards.getScene() == null ? null : cards.getScene().getFocusOwner();
    }
}
