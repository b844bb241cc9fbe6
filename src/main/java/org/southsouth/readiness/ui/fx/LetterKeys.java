package org.southsouth.readiness.ui.fx;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keys of one letter or digit that act on what is chosen. This is the only place that decides whether a typed character
 * may act: never while a field has the focus, whatever kind it is, and only while the focus is in a part of the screen
 * that the keys belong to, or nowhere in particular. Characters and not key codes, so that they are right on every layout.
 */
public final class LetterKeys {
    /** Whoever writes a word beside a field types faster than this. */
    private static final Duration WITHIN_A_WORD = Duration.millis(500);
    /** Between two digits of a number; whoever puts one choice right by another looks up in between. */
    public static final Duration WITHIN_A_NUMBER = Duration.millis(400);
    /** A point or a slash belongs to what was written before it, however slowly: no key of one letter is meant by it. */
    private static final Duration BEFORE_A_SIGN = Duration.millis(1_500);
    /** Whoever writes so many letters that do nothing writes a text: its digits are no answers either. */
    private static final int OF_A_TEXT = 3;

    private static final Object LENT = new Object();

    private static final String SPACE = " ";

    private final Node page;
    private final List<? extends Node> places;
    private final Hearing hearing;
    private final PauseTransition word = new PauseTransition(WITHIN_A_WORD);
    private final PauseTransition acted = new PauseTransition(WITHIN_A_WORD);
    private final PauseTransition digit = new PauseTransition(WITHIN_A_NUMBER);
    private final PauseTransition sign = new PauseTransition(BEFORE_A_SIGN);
    /** While what may end a word waits for whether more is written. */
    private final PauseTransition ending = new PauseTransition(WITHIN_A_WORD);

    /** The key of the character that comes next. */
    private KeyCode pressed = KeyCode.UNDEFINED;

    private String end = "";
    private String last = "";
    /** How many came one right after the other and did nothing. */
    private int passed;

    /** What a page does with the characters that may act. */
    @FunctionalInterface
    public interface Hearing {
        /** Whether it did something. */
        boolean act(String character);

        /** Whether {@code now}, a letter or a space, would only do something else instead of {@code before}. */
        default boolean isInstead(String before, String now) {
            return false;
        }

        /** Told of a letter or a space that was not acted on, since it came within a word. */
        default void passedOver(String character) {}

        /** Whether this character, written into a field that the last letter led to, would end a word that began before. */
        default boolean mayEndWord(String character) {
            return false;
        }

        /** Whether all of this, two digits of a number or what has a sign in it, is one thing: 12, 2.5, 3% or n/a. */
        default boolean isOne(String written) {
            return false;
        }

        /** Told of such a thing that was written where keys act one by one; its first key has acted. */
        default void oneWritten(String written) {}

        /** The word ended there: nothing was written after that character, which is not in the field. */
        default void wordEnded() {}

        /** Whether this character is neither to act nor to be written into the field that has the focus. */
        default boolean isKeptOut(String character) {
            return false;
        }
    }

    private LetterKeys(Node page, List<? extends Node> places, Hearing hearing) {
        this.page = page;
        this.places = places;
        this.hearing = hearing;
    }

    /**
     * Tells {@code hearing} each character that may act. A letter right after one that did nothing is not told: somebody writes a
     * word beside its field, and one of its letters would open what the next ones fall into. For the same reason a space between two
     * words presses nothing. Nor is a letter told that would do something else instead: of "3 days" the 3 is meant, and
     * neither the d nor the a.
     */
    public static void listen(Node page, List<? extends Node> places, Hearing hearing) {
        LetterKeys keys = new LetterKeys(page, List.copyOf(places), hearing);
        page.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (keys.mayAct(event) ? keys.isHeard(keys.onLatinKeys(event)) : keys.isHeld(event)) {
                event.consume();
            }
        });
        keys.ending.setOnFinished(event -> hearing.wordEnded());
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            keys.pressed = event.getCode();
            if (endsWord(event.getCode()) && isRunning(keys.ending)) {
                keys.endBefore(event);
            } else if (endsWord(event.getCode())) {
                keys.word.stop();
                keys.acted.stop();
                keys.digit.stop();
                keys.sign.stop();
            } else if (event.getCode() == KeyCode.SPACE && keys.mayAct(event) && keys.isBetweenWords()) {
                event.consume();
            }
        });
    }

    /**
     * A keyboard in another script has the letters of ours on its keys too, and other digits: what is meant is the key. Where a
     * key has no such letter, the character stays.
     */
    private String onLatinKeys(KeyEvent typed) {
        String character = typed.getCharacter();
        if (character.isEmpty()) {
            return character;
        }
        int first = character.codePointAt(0);
        if (Character.isDigit(first)) {
            return String.valueOf(Character.digit(first, 10));
        }
        return isOfOtherScript(character) && pressed.isLetterKey() ? pressed.getName() : character;
    }

    /** Whether it is a letter, and none of the Latin script. */
    public static boolean isOfOtherScript(String character) {
        int first = character.codePointAt(0);
        return Character.isLetter(first) && Character.UnicodeScript.of(first) != Character.UnicodeScript.LATIN;
    }

    /** Whoever goes somewhere writes no more. A space is between two words of one text. */
    private static boolean endsWord(KeyCode code) {
        return code.isNavigationKey() || code == KeyCode.TAB || code == KeyCode.ENTER || code == KeyCode.ESCAPE;
    }

    /** The key is one of where the keys are then. */
    private void endBefore(KeyEvent event) {
        ending.stop();
        word.stop();
        acted.stop();
        hearing.wordEnded();
        event.consume();
        Node there = page.getScene().getFocusOwner();
        if (there != null) {
            Event.fireEvent(there, event.copyFor(there, there));
        }
    }

    /** Holds back what may end a word until it is known whether a text goes on, which then has it at its beginning. */
    private boolean isHeld(KeyEvent event) {
        Node focused = page.getScene() == null ? null : page.getScene().getFocusOwner();
        if (!(focused instanceof TextInputControl field) || !Nesting.isIn(field, page)) {
            return false;
        }
        if (isRunning(ending)) {
            ending.stop();
            field.replaceSelection(end);
            return false;
        }
        if (hearing.isKeptOut(event.getCharacter())) {
            return true;
        }
        boolean isEnd = isRunning(acted) && hearing.mayEndWord(event.getCharacter());
        if (isEnd) {
            end = event.getCharacter();
            ending.playFromStart();
        }
        return isEnd;
    }

    private boolean isHeard(String character) {
        return (!character.isEmpty() && hearing.isKeptOut(character)) || tell(character);
    }

    private boolean tell(String character) {
        if (character.equals(SPACE) && isBetweenWords()) {
            hearing.passedOver(SPACE);
            return true;
        }
        boolean isLetter = character.codePoints().allMatch(Character::isLetter);
        passed = isRunning(word) ? passed : 0;
        boolean isOfText = passed >= OF_A_TEXT && isDigits(character);
        boolean isOfWord = isOfText || (isLetter && isWithinWord(character));
        if (goesOn(character) && hearing.isOne(last + character)) {
            last += character;
            digit.playFromStart();
            sign.playFromStart();
            hearing.oneWritten(last);
            return true;
        }
        boolean isActed = !isOfWord && hearing.act(character);
        if (isActed) {
            last = character;
            acted.playFromStart();
            digit.playFromStart();
            sign.playFromStart();
            passed = 0;
        } else if (isLetter || isOfText) {
            word.playFromStart();
            passed++;
        }
        if (isOfWord) {
            hearing.passedOver(character);
        }
        return isActed;
    }

    /** Whether it is written on at what has acted: two digits of a number, a sign, or what follows one. */
    private boolean goesOn(String character) {
        boolean isOfNumber = isDigits(character) && isDigits(last) && isRunning(digit);
        return isOfNumber || (isRunning(sign) && (hasSign(character) || hasSign(last)));
    }

    /** Neither letter nor digit nor space, such as a point, a slash or %. */
    public static boolean hasSign(String written) {
        return written.codePoints()
                .anyMatch(each -> !Character.isLetterOrDigit(each)
                        && !Character.isWhitespace(each)
                        && !Character.isISOControl(each));
    }

    /** A space that would press what has the focus: the word goes on after it. */
    private boolean isBetweenWords() {
        boolean isBetween = isWithinWord(SPACE);
        if (isBetween) {
            word.playFromStart();
        }
        return isBetween;
    }

    private boolean isWithinWord(String character) {
        return isRunning(word) || (isRunning(acted) && hearing.isInstead(last, character));
    }

    private static boolean isDigits(String characters) {
        return !characters.isEmpty() && characters.codePoints().allMatch(Character::isDigit);
    }

    private static boolean isRunning(PauseTransition pause) {
        return pause.getStatus() == Animation.Status.RUNNING;
    }

    private boolean mayAct(KeyEvent event) {
        boolean isPlain =
                !event.isShortcutDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        Node focused = page.getScene() == null ? null : page.getScene().getFocusOwner();
        return isPlain
                && focused != null
                && !isField(focused)
                && (focused.equals(page)
                        || places.stream().anyMatch(place -> Nesting.isIn(focused, place))
                        || (places.contains(page) && isLent(focused)));
    }

    /**
     * From this part outside of every page the letters act that act on the whole of a page: what is typed is handed on to it.
     * Letters and digits only: space and Enter press what has the focus.
     */
    public static void lend(Node part, Consumer<KeyEvent> page) {
        part.getProperties().put(LENT, true);
        part.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().codePoints().allMatch(Character::isLetterOrDigit)) {
                page.accept(event);
            }
        });
    }

    /** Keeps what is typed anywhere in the window until it is asked for, once: the field that it is meant for is about to come. */
    public static Supplier<String> collect(Scene scene) {
        StringBuilder typed = new StringBuilder();
        EventHandler<KeyEvent> ear = event -> {
            String character = event.getCharacter();
            if (!character.isEmpty() && !Character.isISOControl(character.codePointAt(0))) {
                typed.append(character);
                event.consume();
            }
        };
        scene.addEventFilter(KeyEvent.KEY_TYPED, ear);
        return () -> {
            scene.removeEventFilter(KeyEvent.KEY_TYPED, ear);
            return typed.toString();
        };
    }

    private static boolean isLent(Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at.getProperties().containsKey(LENT)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether what is typed belongs to this node. The focus of a combo box or a spinner is on the box, not on the text
     * field in it.
     */
    public static boolean isField(@Nullable Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at instanceof TextInputControl
                    || at instanceof ComboBoxBase<?>
                    || at instanceof Spinner<?>
                    || at instanceof ChoiceBox<?>) {
                return true;
            }
        }
        return false;
    }
}
