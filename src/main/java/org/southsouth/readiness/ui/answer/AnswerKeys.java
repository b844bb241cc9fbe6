package org.southsouth.readiness.ui.answer;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.AskedCount;
import org.southsouth.readiness.ui.fx.EscapeLeaves;
import org.southsouth.readiness.ui.fx.LetterKeys;
import org.southsouth.readiness.ui.fx.Nesting;

/**
 * The keyboard of the screen. Letters and digits act on the cards alone ({@link LetterKeys}), in the fields of a card with Alt.
 */
final class AnswerKeys {
    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

    private final Parent root;
    private final AnswerContext screen;
    private final QuestionCards cards;
    private final ThemesPlace themes;
    private final Rail rail;
    private final SearchBox search;
    private final RetraceKeys retracing;
    private final CardCommands commands;
    private final CardLetters letters;
    private final EnterKey enter;
    private final EnterPauses pauses;
    /** The last key was an arrow among the choices. */
    private boolean isWalking;

    AnswerKeys(
            Parent root, AnswerContext screen, QuestionCards cards, ThemesPlace themes, Rail rail, SearchBox search) {
        this.root = root;
        this.screen = screen;
        this.cards = cards;
        this.themes = themes;
        this.rail = rail;
        this.search = search;
        this.retracing = new RetraceKeys(root, screen, cards);
        this.pauses = new EnterPauses(screen, cards);
        this.commands = new CardCommands(screen, cards);
        this.letters = new CardLetters(screen, cards, commands, pauses, this::help);
        this.enter = new EnterKey(screen, cards, letters, pauses);
    }

    void listen() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::first);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::last);
        // Whoever reads the help beside a choice may answer from there.
        LetterKeys.listen(root, List.of(cards, rail), letters);
        retracing.offer();
        EscapeLeaves.from(root, this::isOutside, cards::focusOpened);
        screen.navigation().spotProperty().subscribe(spot -> {
            cards.walkedProperty().set(false);
            isWalking = false;
            letters.begin();
            pauses.begin(screen.navigation().opened());
        });
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            letters.forgetUnheard();
            pauses.letGo();
        });
    }

    boolean hears() {
        return pauses.hears();
    }

    boolean takes() {
        return pauses.hears() && !pauses.isGuarding() && !screen.isJustReasoned();
    }

    boolean isAtNumber() {
        return letters.isAtNumber();
    }

    /** Keys that mean the same wherever the focus is. */
    private void first(KeyEvent event) {
        if (search.isOpen()) {
            return;
        }
        if (isKeptOut(event)) {
            event.consume();
            return;
        }
        walk(event.getCode());
        boolean isSpace = event.getCode() == KeyCode.SPACE && LetterKeys.isField(focused());
        boolean isWriting = event.getCode() != KeyCode.SPACE && (isCharacter(event.getCode()) || isSign(event));
        if (event.getCode() != KeyCode.ENTER && !isCharacter(event.getCode())) {
            letters.forgetUnheard();
        }
        boolean isWithOther = event.isShortcutDown() || event.isAltDown();
        boolean isOnItsOwn = event.getCode() == KeyCode.ENTER || event.getCode().isModifierKey();
        if (!isOnItsOwn && ((!isWriting && !isSpace) || isWithOther)) {
            pauses.letGo();
        }
        boolean isShortcut = event.isShortcutDown() && !event.isAltDown();
        boolean isAsked = screen.model().asked().isPresent();
        if (isShortcut && event.getCode() == KeyCode.ENTER) {
            enter.toUnanswered(event.isShiftDown());
        } else if (event.getCode() == KeyCode.F9 && isAsked) {
            cards.commit();
            sendBackOrSay();
        } else if (SEARCH.match(event)) {
            if (!isAsked) {
                search.open(null, "");
            }
        } else if (event.getCode() == KeyCode.F6) {
            if (event.isShiftDown() || !nextRegion()) {
                return;
            }
        } else if (!withAlt(event) && !isRetraced(event) && !enter.first(event, isWalking)) {
            return;
        }
        event.consume();
    }

    /** What is pressed on after Enter has stayed, without looking up; the rest of it comes as characters. */
    private boolean isKeptOut(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER && !event.isAltDown()) {
            return pauses.isEnterKeptOut();
        }
        if (event.isAltDown() || event.isShortcutDown()) {
            return false;
        }
        boolean isSpace = code == KeyCode.SPACE && !LetterKeys.isField(focused());
        return (isSpace || code == KeyCode.TAB || code.isNavigationKey()) && pauses.isKeyKeptOut(code);
    }

    /** Any other key is of somebody who does something else: after it Enter goes on again. */
    private void walk(KeyCode code) {
        boolean isMove = code.isArrowKey() || code == KeyCode.HOME || code == KeyCode.END;
        boolean isToChoose = code == KeyCode.ENTER || code == KeyCode.SPACE || code.isModifierKey();
        boolean isStep = isMove && focused() instanceof RadioButton;
        QuestionId opened = screen.navigation().opened();
        boolean isOpen = opened != null && isBlank(opened);
        if (isStep && !screen.model().isLocked()) {
            say(screen.text(isOpen ? "answer.key.walked" : "answer.key.walked.instead"));
        }
        if (isStep || !isToChoose) {
            isWalking = isStep;
            cards.walkedProperty().set(isStep && isOpen);
        }
    }

    private static boolean isSign(KeyEvent event) {
        String text = event.getText();
        return !text.isEmpty() && !Character.isISOControl(text.codePointAt(0));
    }

    /** What may come to the letters as a character; a space may press what has the focus. */
    private static boolean isCharacter(KeyCode code) {
        return code.isLetterKey() || code.isDigitKey() || code.isKeypadKey() || code.isModifierKey();
    }

    private boolean isRetraced(KeyEvent event) {
        boolean isTaken = retracing.pressed(event);
        if (isTaken) {
            letters.forgetUnheard();
            pauses.retraced();
        }
        return isTaken;
    }

    /** In the fields of a card a letter is written; with Alt it does there what it does elsewhere alone. */
    private boolean withAlt(KeyEvent event) {
        boolean isAlt = event.isAltDown()
                && !event.isShiftDown()
                && !event.isShortcutDown()
                && !event.isControlDown()
                && !event.isMetaDown();
        // In the field of a question that is not open, its own: never an answer of the open one.
        QuestionCard card = cards.holding(focused()).or(cards::opened).orElse(null);
        boolean isHere = Nesting.isIn(focused(), cards) || !LetterKeys.isField(focused());
        if (!isAlt || card == null || !isHere || screen.model().isLocked()) {
            return false;
        }
        String letter = event.getCode().getName();
        if (is(letter, "answer.key.help.key")) {
            help();
            return true;
        }
        if (!commands.has(letter)) {
            return false;
        }
        cards.commit();
        return commands.act(card, letter);
    }

    /** Where only some are done, somebody is asked; a key that does nothing says why. */
    private void sendBackOrSay() {
        screen.model().asked().ifPresent(work -> {
            AskedCount count = work.count(screen.model().scorecard());
            int open = count.open();
            if (open > 0 && count.said() > 0) {
                AskedNavigation.askForPart(screen, work);
            } else if (open > 0) {
                say(screen.text("answer.asked.left", open));
            } else {
                work.sendBack();
            }
        });
    }

    /** Keys that a control may take for itself before. */
    private void last(KeyEvent event) {
        if (search.isOpen() || event.isAltDown()) {
            return;
        }
        boolean isPlain = !event.isShortcutDown();
        if (isPlain && event.getCode() == KeyCode.ENTER && enter.last(event)) {
            event.consume();
        } else if (isPlain && event.getCode() == KeyCode.ESCAPE && isAtHelp()) {
            cards.focusOpened();
            event.consume();
        } else if (isPlain && event.getCode() == KeyCode.ESCAPE && cards.closeParts()) {
            cards.opened().ifPresent(card -> card.face().focus());
            event.consume();
        } else if (isPlain
                && event.getCode() == KeyCode.ESCAPE
                && screen.navigation().leaveList()) {
            event.consume();
        } else if (isPlain && themes.holds(focused()) && isWritten(event)) {
            say(screen.text("answer.key.at-list", event.getText().toUpperCase(Locale.ROOT)));
        }
    }

    private static boolean isWritten(KeyEvent event) {
        return !event.getText().isEmpty()
                && Character.isLetterOrDigit(event.getText().codePointAt(0));
    }

    private boolean isBlank(QuestionId question) {
        return screen.model().of(question).answer().response().isBlank();
    }

    private void say(String why) {
        screen.model().tell(why);
    }

    private boolean is(String character, String key) {
        return screen.text(key).equalsIgnoreCase(character);
    }

    /** In the card where there is no rail; else the rail's own part gets the focus. */
    private void help() {
        if (screen.isCompact()) {
            cards.toggleHelp();
        } else if (isAtHelp()) {
            cards.focusOpened();
        } else {
            rail.focusAbout();
            say(screen.text("answer.help.back", screen.text("answer.key.help.key")));
        }
    }

    /** In the bar above or the line below: Escape leads back to the question from there too. */
    private boolean isOutside() {
        return focused() != null && !Nesting.isIn(focused(), root);
    }

    private boolean isAtHelp() {
        return Nesting.isIn(focused(), rail);
    }

    /** From the card to the themes and to what is beside it; false after these, where the top bar is next. */
    private boolean nextRegion() {
        Node focused = focused();
        if (Nesting.isIn(focused, cards)) {
            themes.enter();
        } else if (themes.holds(focused) && !screen.isCompact()) {
            rail.focusAbout();
        } else if (themes.holds(focused) || Nesting.isIn(focused, rail)) {
            return false;
        } else {
            cards.focusOpened();
        }
        return true;
    }

    private @Nullable Node focused() {
        return root.getScene() == null ? null : root.getScene().getFocusOwner();
    }
}
