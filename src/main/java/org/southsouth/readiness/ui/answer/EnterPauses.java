package org.southsouth.readiness.ui.answer;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.publicfigure.KnownFigures;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.controls.editor.TypedField;
import org.southsouth.readiness.words.Formats;

/**
 * Where Enter stays once, with a word, before it goes on to the next question: whoever pressed it is likely to believe something
 * that is not so. It chooses and stores nothing there. The next Enter goes on.
 */
final class EnterPauses {
    /** Of what would put something else in the place of an answer that is given: Space presses it, Enter does not. */
    static final String INSTEAD = "is-instead";

    private final AnswerContext screen;
    private final QuestionCards cards;
    private final Set<Node> told = new HashSet<>();
    private final TypedAhead ahead = new TypedAhead();
    /** What Enter goes on from: what stood there when the question was opened, or was looked at once more. */
    private @Nullable Response passed;

    private boolean wasRefused;
    /** Enter has just stayed at a number: what is typed next may be meant for the next question. */
    private boolean isHolding;

    private @Nullable Node stayedAt;

    EnterPauses(AnswerContext screen, QuestionCards cards) {
        this.screen = screen;
        this.cards = cards;
    }

    /** Another question is open. */
    void begin(@Nullable QuestionId opened) {
        told.clear();
        wasRefused = false;
        letGo();
        passed = opened == null ? null : screen.model().of(opened).answer().response();
    }

    /** What was typed could not be taken: the keys stay with it. */
    void refused() {
        wasRefused = true;
        isHolding = false;
        // What was said before, such as where Enter goes, is not true of what stands there now.
        cards.focusRefused();
        stay(screen.text("answer.enter.refused"));
    }

    /** Tab leads to the first grade where none is chosen. */
    boolean atGrade(ToggleButton grade) {
        boolean isToStay = !grade.isSelected() && cards.commit() && told.add(grade);
        if (isToStay) {
            stay(screen.text("answer.evidence.grade.enter", grade.getText()));
        }
        return isToStay;
    }

    /** Hands on what is being typed: what could not be taken is in its place too, until it is mended. */
    boolean isInstead(Labeled other) {
        List<String> styles = other.getStyleClass();
        return styles.contains(INSTEAD) || (styles.contains(FigureRows.USE) && !cards.commit());
    }

    /** Tab leads from an answer to what would take its place: a figure that is known, or “don’t know”. */
    boolean atOther(Labeled other) {
        boolean isToStay = isInstead(other) && told.add(other);
        if (isToStay) {
            stay(screen.text("answer.enter.instead", other.getText()));
        }
        return isToStay;
    }

    /** The arrows have led from the answer to another choice. */
    boolean atWalked(RadioButton choice) {
        boolean isToStay = !choice.isSelected() && !screen.model().isLocked() && told.add(choice);
        if (isToStay) {
            stay(screen.text("answer.enter.walked"));
        }
        return isToStay;
    }

    /**
     * At a number that was typed just now. One that is far from all that is known is looked at once more: a slip of the comma is
     * seen only by whoever stays. So is one that was perhaps meant otherwise, a share of one where per cent are asked, and one digit in
     * the place of what was refused: it may have been meant for the next question.
     */
    boolean atFigure(TypedField field) {
        QuestionId question = screen.navigation().opened();
        if (question == null || screen.model().isLocked()) {
            return false;
        }
        ScoredQuestion scored = screen.model().of(question);
        Response now = scored.answer().response();
        boolean isNew = !now.equals(passed) && now.figure().isPresent();
        passed = now;
        boolean isShort = isNew
                && wasRefused
                && field.getText().codePoints().filter(Character::isDigit).count() == 1;
        wasRefused = false;
        String word = isNew ? word(scored, field, now.figure().getAsDouble(), isShort) : "";
        if (!word.isEmpty()) {
            stay(word);
            isHolding = true;
        }
        return !word.isEmpty();
    }

    /** Why a number is to be looked at once more; empty where it need not be. */
    private String word(ScoredQuestion scored, TypedField field, double figure, boolean isShort) {
        Formats formats = screen.context().formats();
        Optional<KnownFigures> known = screen.figures().of(scored.question());
        if (known.filter(figures -> figures.isFar(scored.answer())).isPresent()) {
            return screen.text("answer.figure.far.stay", formats.number(figure));
        }
        if (isShort) {
            return screen.text("answer.figure.short.stay", formats.number(figure));
        }
        boolean isCompared =
                known.filter(figures -> !figures.comparable().isEmpty()).isPresent();
        boolean isInPerCent = scored.question()
                .kind()
                .numeric()
                .filter(QuestionKind.Numeric::isInPerCent)
                .isPresent();
        if (isInPerCent && !isCompared && figure > 0 && figure < 1) {
            BigDecimal share = BigDecimal.valueOf(figure);
            return screen.text(
                    "answer.figure.share.stay", formats.number(share), formats.number(share.movePointRight(2)));
        }
        String reading = field.doubtfulReading();
        return reading.isEmpty() ? "" : screen.text("answer.figure.read.stay", reading);
    }

    /** A key before gave no answer: Enter stays, and what is typed without looking is no answer to this question. */
    void stay(String why) {
        ahead.begin();
        stayedAt = focused();
        say(why);
    }

    /**
     * Whether this was typed after Enter has stayed, by somebody who has not looked up since, or at a number, which it would change;
     * it is said. All of it: what would come in without its first sign is another number.
     */
    boolean isKeptOut(String character) {
        boolean isSign = !Character.isISOControl(character.codePointAt(0));
        if (focused() != stayedAt) {
            letGo();
        }
        boolean isAhead = isSign && ahead.holds(character);
        if (isSign && isHolding) {
            String sign = character.toUpperCase(Locale.ROOT);
            say(screen.text("answer.figure.kept", sign));
            remark(screen.text("answer.figure.kept.card", sign));
        } else if (isAhead) {
            sayAhead();
        }
        return isAhead || (isSign && isHolding);
    }

    /** Whether it belongs to what was not taken either: it would lead on from a question that nobody has looked at. */
    boolean isEnterKeptOut() {
        boolean isKept = ahead.holdsEnter();
        if (isKept) {
            sayAhead();
        }
        return isKept;
    }

    private void sayAhead() {
        say(screen.text("answer.key.ahead", ahead.kept()));
        remark(screen.text("answer.key.ahead.card", ahead.kept()));
    }

    private void remark(String words) {
        cards.opened().ifPresent(card -> card.face().remark(words));
    }

    /** Whoever moves in the field, or takes a digit away, has looked up, and changes the number on purpose. */
    void letGo() {
        isHolding = false;
        ahead.end();
    }

    private @Nullable Node focused() {
        return cards.getScene() == null ? null : cards.getScene().getFocusOwner();
    }

    private void say(String why) {
        screen.model().tell(why);
    }
}
