package org.southsouth.readiness.ui.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;
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

    private static final Map<KeyCode, String> SIGNS =
            Map.of(KeyCode.UP, "\u2191", KeyCode.DOWN, "\u2193", KeyCode.LEFT, "\u2190", KeyCode.RIGHT, "\u2192");

    /** So much is said of what was not taken. */
    private static final int LONGEST_KEPT = 40;

    private final AnswerContext screen;
    private final QuestionCards cards;
    private final Set<Node> told = new HashSet<>();
    private final TypedAhead ahead = new TypedAhead();
    /** What Enter goes on from: what stood there when the question was opened, or was looked at once more. */
    private @Nullable Response passed;

    private boolean wasRefused;
    /** Enter has just stayed at a number: what is typed next may be meant for the next question. */
    private boolean isHolding;

    /** Whoever types without looking up is quicker than this; later somebody has looked. */
    private final PauseTransition doubt = new PauseTransition(Duration.seconds(4));
    /** After something was refused, whoever reads why has been asked to wait so long. */
    private final PauseTransition refusal = new PauseTransition(Duration.seconds(2));
    /** What was typed at that number since, and did nothing. */
    private final StringBuilder kept = new StringBuilder();

    private final OtherNext other;

    private boolean isAfterOther;
    /** A key was refused since the answer before changed which question comes now. */
    private boolean wasUnread;

    private final JustReplaced replaced;

    private @Nullable Node stayedAt;
    /** Enter has stayed: the next key that gives an answer may be meant for another question. */
    private boolean isGuarding;

    EnterPauses(AnswerContext screen, QuestionCards cards) {
        this.screen = screen;
        this.cards = cards;
        this.other = new OtherNext(screen.navigation());
        this.replaced = new JustReplaced(screen);
        doubt.setOnFinished(event -> markNumber());
    }

    /** Somebody has looked by now: what is typed next takes the place of the number, which is marked, so that it is seen. */
    private void markNumber() {
        if (isHolding && stayedAt instanceof TypedField field && field.isFocused()) {
            field.selectAll();
        }
        isHolding = false;
    }

    /** Another question is open. */
    void begin(@Nullable QuestionId opened) {
        told.clear();
        wasRefused = false;
        letGo();
        replaced.begin(opened);
        other.begin();
        passed = opened == null ? null : screen.model().of(opened).answer().response();
    }

    /** What was typed could not be taken: the keys stay with it. */
    void refused() {
        wasRefused = true;
        isHolding = false;
        // What was said before, such as where Enter goes, is not true of what stands there now.
        cards.focusRefused();
        stay(screen.text("answer.enter.refused"), "");
        ahead.beginToMend();
    }

    /** Tab leads to the first grade where none is chosen. */
    boolean atGrade(ToggleButton grade) {
        boolean isToStay = !grade.isSelected() && cards.commit() && told.add(grade);
        if (isToStay) {
            stayAtWalked(screen.text("answer.evidence.grade.enter", grade.getText()));
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
            stayAtWalked(screen.text("answer.enter.instead", other.getText()));
        }
        return isToStay;
    }

    /** The arrows have led from the answer to another choice. */
    boolean atWalked(RadioButton choice) {
        boolean isToStay = !choice.isSelected() && !screen.model().isLocked() && told.add(choice);
        if (isToStay) {
            stayAtWalked(screen.text("answer.enter.walked"));
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
            stay(word, "");
            isHolding = true;
        }
        return !word.isEmpty();
    }

    /** Why a number is to be looked at once more; empty where it need not be. */
    private String word(ScoredQuestion scored, TypedField field, double figure, boolean isShort) {
        Formats formats = screen.context().formats();
        String share = ShareCaution.of(screen, scored);
        if (!share.isEmpty()) {
            return screen.text("answer.figure.read.stay", share);
        }
        Optional<KnownFigures> known = screen.figures().of(scored.question());
        if (known.filter(figures -> figures.isFar(scored.answer())).isPresent()) {
            return screen.text("answer.figure.far.stay", formats.number(figure));
        }
        if (isShort) {
            return screen.text("answer.figure.short.stay", formats.number(figure));
        }
        String below = ShareCaution.belowZero(screen, scored);
        if (!below.isEmpty()) {
            return screen.text("answer.figure.read.stay", below);
        }
        String reading = field.doubtfulReading();
        return reading.isEmpty() ? "" : screen.text("answer.figure.read.stay", reading);
    }

    /** {@code refused}: the key that gave no answer, or empty. What is typed on without looking is no answer to this question. */
    void stay(String why, String refused) {
        isAfterOther = wasUnread;
        ahead.begin(refused, true);
        stayedAt = focused();
        isGuarding = true;
        doubt.playFromStart();
        refusal.playFromStart();
        say(why);
    }

    /** A key was refused: for as long as somebody types on, no other is taken at once either. */
    void guardOn() {
        boolean isNew = wasUnread || (other.isUnread() && other.isOther());
        forgetStay();
        wasUnread = isNew;
        other.end();
        stayedAt = focused();
        isGuarding = true;
        doubt.stop();
        refusal.playFromStart();
    }

    /**
     * Where what was typed at a number after Enter has stayed did nothing: Enter stays again, or the next would answer this question. Of
     * whoever has waited as they were asked to, it goes on.
     */
    boolean staysForKept() {
        boolean isToStay = !kept.isEmpty() && focused() == stayedAt && isRunning(refusal);
        if (isToStay) {
            isHolding = true;
            doubt.playFromStart();
            ahead.begin(kept.toString(), true);
            kept.setLength(0);
            sayAhead();
        }
        return isToStay;
    }

    /** Whether what is typed now is taken at all. */
    boolean hears() {
        return !ahead.isRunning();
    }

    /** Whether the next key that gives an answer is perhaps meant for another question; until somebody moves the keys. */
    boolean isGuarding() {
        return isGuarding && isRunning(refusal) && focused() == stayedAt;
    }

    /** What Enter would have led to before this question was answered. */
    Optional<QuestionId> expected() {
        return other.next();
    }

    /** Enter has led on. A question that the answer has opened is new to whoever pressed it. */
    void wentOn(Optional<QuestionId> expected) {
        QuestionId opened = screen.navigation().opened();
        if (opened == null) {
            return;
        }
        boolean isAnswered = screen.model().of(opened).answer().response().isAnswer();
        boolean isOther = other.arrived(expected, opened, isAnswered);
        boolean isBefore =
                expected.map(next -> screen.navigation().isBefore(opened, next)).orElse(true);
        if (isOther && isBefore) {
            say(screen.text("answer.next.opened", screen.title(opened)));
        }
    }

    /** Why a key that answers may be meant for another question than Enter has just led to; empty where there is nothing. */
    Optional<String> unread() {
        return other.isUnread()
                ? Optional.of(other.isOther() ? "answer.key.unread" : "answer.key.guarded")
                : Optional.empty();
    }

    /** The same, of what is typed into a number. */
    String unreadNumber() {
        return other.isOther() ? "answer.key.unread.number" : "answer.key.guarded.number";
    }

    /** At the number of such a question, which is more than one key: neither the first nor what follows without looking is taken. */
    boolean holdsUnread(String character) {
        boolean isHeld = other.isUnread()
                && focused() instanceof TypedField
                && !Character.isISOControl(character.codePointAt(0));
        if (isHeld) {
            letGo();
            isAfterOther = other.isOther();
            stayedAt = focused();
            ahead.begin("", true);
            ahead.holds(character);
        }
        return isHeld;
    }

    /** Arrows or Tab have led there, and may lead on. */
    private void stayAtWalked(String why) {
        ahead.begin("", false);
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
            forgetStay();
        }
        boolean isAhead = isSign && ahead.holds(inKept(character));
        if (isSign && isHolding) {
            doubt.playFromStart();
            refusal.playFromStart();
            kept.append(character);
            String all = Formats.shortened(kept.toString(), LONGEST_KEPT);
            say(screen.text("answer.figure.kept", all));
            remark(screen.text("answer.figure.kept.card", all));
        } else if (isAhead) {
            sayAhead();
        } else if (isSign) {
            kept.setLength(0);
        }
        return isAhead || (isSign && isHolding);
    }

    /** As {@link #isKeptOut}, of a key that writes nothing. */
    boolean isKeyKeptOut(KeyCode code) {
        boolean isKept = ahead.holdsKey(SIGNS.getOrDefault(code, code.getName()));
        if (isKept) {
            sayAhead();
        }
        return isKept;
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
        refusal.playFromStart();
        say(withReplaced(screen.text(aheadWords(), ahead.kept())));
        remark(screen.text("answer.key.ahead.card", ahead.kept()));
    }

    /** With why it was not taken. */
    private String aheadWords() {
        QuestionId opened = screen.navigation().opened();
        boolean isAnswered = opened != null
                && !(focused() instanceof TypedField)
                && screen.model().of(opened).answer().response().isAnswer();
        String here = isAnswered ? "answer.key.ahead.answered" : "answer.key.ahead";
        return isAfterOther ? "answer.key.ahead.next" : here;
    }

    /** Whoever is out of step by one has perhaps put something else in the place of an answer before it was seen. */
    String withReplaced(String refused) {
        return replaced.sentence().map(changed -> refused + " " + changed).orElse(refused);
    }

    /** As on the caps of the keys, but for what is written in a field. */
    private String inKept(String character) {
        return focused() instanceof TypedField ? character : character.toUpperCase(Locale.ROOT);
    }

    private void remark(String words) {
        cards.opened().ifPresent(card -> card.face().remark(words));
    }

    /** An answer was taken back, or made again: what stands there now was not looked at yet. */
    void retraced() {
        passed = null;
    }

    /** Whoever moves in the field, or takes a digit away, has looked up, and changes the number on purpose. */
    void letGo() {
        forgetStay();
        other.end();
    }

    private void forgetStay() {
        isHolding = false;
        kept.setLength(0);
        isGuarding = false;
        wasUnread = false;
        refusal.stop();
        wasRefused = false;
        ahead.end();
    }

    private static boolean isRunning(PauseTransition pause) {
        return pause.getStatus() == Animation.Status.RUNNING;
    }

    private @Nullable Node focused() {
        return cards.getScene() == null ? null : cards.getScene().getFocusOwner();
    }

    private void say(String why) {
        screen.model().tell(why);
    }
}
