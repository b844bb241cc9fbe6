package org.southsouth.readiness.ui.answer;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.controls.editor.TypedField;
import org.southsouth.readiness.ui.fx.LetterKeys;
import org.southsouth.readiness.ui.fx.Nesting;

/** What letters and digits do to the card in focus, or the one that is open. */
final class CardLetters implements LetterKeys.Hearing {
    private final AnswerContext screen;
    private final QuestionCards cards;
    private final EnterPauses pauses;
    private final CardCommands commands;
    private final Runnable help;
    private final GradeLetters grades;
    private final ChoiceWords choices;
    private Optional<Unheard> unheard = Optional.empty();
    /** The key that it is about. */
    private String key = "";

    private final FirstKey first;
    private final TwiceMeant twice = new TwiceMeant();

    /** What is said, at the foot and in the card, of a key that gave no answer, should Enter come next. */
    private record Unheard(String atFoot, String inCard) {}

    /** The letters that came one right after the other. */
    private String word = "";

    /** {@code help} shows that of the question. */
    CardLetters(AnswerContext screen, QuestionCards cards, CardCommands commands, EnterPauses pauses, Runnable help) {
        this.screen = screen;
        this.cards = cards;
        this.commands = commands;
        this.pauses = pauses;
        this.help = help;
        this.grades = new GradeLetters(screen);
        this.choices = new ChoiceWords(screen);
        this.first = new FirstKey(screen);
    }

    /**
     * What there is to say of the key that gave no answer, once, where nothing was done since: whoever pressed it believes to have answered, and should not
     * be led on.
     */
    Optional<String> takeUnheard() {
        Optional<Unheard> said = unheard;
        forgetUnheard();
        twice.forget();
        said.ifPresent(words -> remark(words.inCard()));
        return said.map(Unheard::atFoot);
    }

    /** Whether a digit now would make a number with the one that was refused. */
    boolean isAtNumber() {
        return twice.isAtNumber();
    }

    /** The key that was refused last. */
    String lastRefused() {
        return key;
    }

    /** Another question is open. */
    void begin() {
        screen.model().saving().release();
        forgetUnheard();
        twice.forget();
    }

    void forgetUnheard() {
        unheard = Optional.empty();
        remark("");
    }

    /** In the card, for whoever does not look at the line below. */
    private void remark(String words) {
        cards.opened().ifPresent(card -> card.face().remark(words));
    }

    @Override
    public boolean act(String character) {
        if (Character.isISOControl(character.codePointAt(0))) {
            // Enter, which has acted already.
            return false;
        }
        forgetUnheard();
        first.forget();
        QuestionCard written = cards.holding(focused()).or(cards::opened).orElse(null);
        boolean isOn = !word.isEmpty() && written != null && choices.spellsChosen(written.question(), word + character);
        word = isOn ? word + character : character;
        if (character.equalsIgnoreCase(screen.text("answer.key.help.key"))) {
            help.run();
            return true;
        }
        if (grades.choose(focused(), character)) {
            return true;
        }
        if (GradeLetters.isAtGrade(focused()) && Character.isLetter(character.codePointAt(0))) {
            // A text that is typed there would go on in what its first letter opened.
            refuse("answer.key.at-grades", character.toUpperCase(Locale.ROOT), "");
            return false;
        }
        QuestionCard card = cards.holding(focused()).or(cards::opened).orElse(null);
        boolean isKey = Character.isLetterOrDigit(character.codePointAt(0));
        if (card != null && isKey && !cards.isInSight(card)) {
            sayUnseen(character);
            return true;
        }
        boolean isTaken = card != null && first.giving(card.question(), () -> isTaken(card, character));
        if (!isTaken && isKey && card != null && canAnswer(card)) {
            refuseNothing(character);
        }
        return isTaken;
    }

    private void refuseNothing(String character) {
        boolean isAtCard = Nesting.isIn(focused(), cards);
        String other = screen.text(isAtCard ? "answer.key.note.key" : "answer.key.help.key");
        String here = LetterKeys.isOfOtherScript(character) ? "answer.key.script" : "answer.key.nothing";
        refuse(isAtCard ? here : "answer.key.at-help", character.toUpperCase(Locale.ROOT), other);
    }

    /** Nobody should answer what cannot be seen. */
    private void sayUnseen(String character) {
        cards.focusOpened();
        say(screen.text("answer.key.unseen", character.toUpperCase(Locale.ROOT)));
    }

    private boolean canAnswer(QuestionCard card) {
        return screen.model().of(card.question()).state().isAsked()
                && !screen.model().isLocked();
    }

    @Override
    public void passedOver(String character) {
        QuestionCard card = cards.holding(focused()).or(cards::opened).orElse(null);
        word += character;
        if (card != null && choices.spellsChosen(card.question(), word)) {
            return;
        }
        if (card != null && canAnswer(card) && first.isAt(card.question()) && choices.isText(card.question(), word)) {
            takeBack(card, word);
            return;
        }
        if (word.codePointCount(0, word.length()) == 2) {
            grades.takeBack(focused());
        }
        if (card != null && canAnswer(card)) {
            String key = character.isBlank() ? screen.text("answer.key.space") : character.toUpperCase(Locale.ROOT);
            refuse("answer.key.fast", key, screen.text("answer.key.note.key"));
            // It may well be a key of this question.
            rememberUnheard("answer.key.unheard.fast", "answer.key.unheard.card");
        }
    }

    @Override
    public boolean isKeptOut(String character) {
        if (pauses.holdsUnread(character)) {
            refuseOnce(pauses.unreadNumber(), character.toUpperCase(Locale.ROOT));
            return true;
        }
        boolean isKept = pauses.isKeptOut(character) || isGuarded(character);
        if (!isKept && focused() instanceof TypedField && !Character.isISOControl(character.codePointAt(0))) {
            // It is written there: whoever was told has looked.
            forgetUnheard();
        }
        return isKept;
    }

    /**
     * Enter has stayed, or closed the reason why a question does not apply: the next key, typed without looking, is meant for another
     * question. Once more it is meant.
     */
    private boolean isGuarded(String character) {
        QuestionCard card = cards.holding(focused()).or(cards::opened).orElse(null);
        if (card == null || !isAnswering(card, character)) {
            return false;
        }
        Response now = screen.model().of(card.question()).answer().response();
        Optional<String> unread = commands.isStill(character) ? Optional.empty() : pauses.unread();
        if (unread.isEmpty() && !pauses.isGuarding() && !isJustReasoned(card, now, character)) {
            return false;
        }
        if (twice.isSecond(card.question(), now, character)) {
            pauses.letGo();
            return false;
        }
        pauses.guardOn();
        String here = now.isBlank() ? "answer.key.guarded.blank" : "answer.key.guarded";
        refuseOnce(twice.ofSeveral().or(() -> unread).orElse(here), twice.refused());
        return true;
    }

    private void refuseOnce(String why, String signs) {
        String words = screen.text(why, signs);
        refuseSaying(pauses.withReplaced(words), signs);
        remark(words);
    }

    /** Whether it would answer the question of the card as a key on its own. */
    private boolean isAnswering(QuestionCard card, String character) {
        return Character.isLetterOrDigit(character.codePointAt(0))
                && !(LetterKeys.isField(focused()) || isBeside(card) || choices.isChosen(card.question(), character))
                && canAnswer(card)
                && changesAnswer(screen.model().of(card.question()), character);
    }

    /** Whether an answer would leave behind a reason why there is none, which was written just now. */
    private boolean isJustReasoned(QuestionCard card, Response now, String character) {
        boolean isReasoned = now.isNotApplicable() && screen.isJustReasoned();
        return (isReasoned || screen.isReasonRefused(card.question())) && !commands.isNotApplicable(character);
    }

    @Override
    public boolean mayEndWord(String character) {
        return word.length() > 1
                && cards.holding(focused())
                        .flatMap(card -> choices.chosen(card.question()))
                        .filter((word + character)::equalsIgnoreCase)
                        .isPresent();
    }

    /** The e of “yes” has opened the evidence, and was not meant to. */
    @Override
    public void wordEnded() {
        cards.opened().ifPresent(card -> {
            cards.closeParts();
            card.face().focus();
        });
    }

    private boolean isTaken(QuestionCard card, String character) {
        ScoredQuestion scored = screen.model().of(card.question());
        boolean isLocked = screen.model().isLocked();
        if (scored.state().isAsked() && !isLocked && isBeside(card) && changesAnswer(scored, character)) {
            say(screen.text("answer.key.beside", character.toUpperCase(Locale.ROOT)));
            return true;
        }
        if (scored.state().isAsked() && !isLocked) {
            return choose(card, scored, character) || commands.act(card, character) || isNoOption(scored, character);
        }
        if (!means(scored, character)) {
            return false;
        }
        String locked = screen.model().isSigned() ? "answer.locked.key" : "answer.asked.key";
        String why = screen.text(isLocked ? locked : "answer.soft.key", character.toUpperCase(Locale.ROOT));
        say(why);
        return true;
    }

    /** Whether the keys are at what the answer rests on: what is typed there, perhaps beside its field, is no answer. */
    private boolean isBeside(QuestionCard card) {
        return card.face() instanceof ExpandedCard open && open.isBeside(focused());
    }

    private boolean changesAnswer(ScoredQuestion scored, String character) {
        return Character.isDigit(character.codePointAt(0))
                || choices.option(scored, character).isPresent()
                || commands.isAnswering(character);
    }

    /**
     * Whether both change the answer, and the second one to another: nobody means both within half a second. Where a choice follows a
     * letter, or a digit that no choice has, the second is what puts the first right. Nor is a letter of its own what goes on with a
     * word.
     */
    @Override
    public boolean isInstead(String before, String now) {
        if (before.equalsIgnoreCase(now)) {
            return false;
        }
        if (GradeLetters.isAtGrade(focused())) {
            return isLetter(before) && isLetter(now);
        }
        QuestionCard card = cards.holding(focused())
                .or(cards::opened)
                .filter(each -> !isBeside(each))
                .orElse(null);
        if (card == null) {
            return false;
        }
        ScoredQuestion open = screen.model().of(card.question());
        boolean isMissing = choices.isMissing(open, before);
        boolean isPutRight =
                (isMissing || isLetter(before)) && choices.option(open, now).isPresent();
        boolean isSpelling = choices.spellsChosen(card.question(), word + now) && !commands.has(now);
        boolean isOnlyOfWord = isLetter(before) && changesAnswer(open, before) && !means(open, now);
        boolean isOfWord = isLetter(now) && ((isMissing && isLetter(before)) || isSpelling || isOnlyOfWord);
        boolean isOther = changesAnswer(open, before) && (now.isBlank() || changesAnswer(open, now));
        return !isPutRight && (isOfWord || isOther);
    }

    /**
     * Where one is chosen, a digit right after another makes a number, which is no choice; nor is what has a sign in it: the first key
     * was not meant either.
     */
    @Override
    public boolean isOne(String written) {
        return !GradeLetters.isAtGrade(focused())
                && cards.holding(focused())
                        .or(cards::opened)
                        .filter(card -> first.isAt(card.question()) && canAnswer(card) && !isBeside(card))
                        .filter(card -> LetterKeys.hasSign(written) || isOneChosen(card))
                        .isPresent();
    }

    private boolean isOneChosen(QuestionCard card) {
        return screen.model().of(card.question()).question().kind().choice().isPresent();
    }

    @Override
    public void oneWritten(String written) {
        cards.holding(focused()).or(cards::opened).ifPresent(card -> takeBack(card, written));
    }

    private void takeBack(QuestionCard card, String written) {
        if (first.takeBack(card.question())) {
            refuse("answer.key.one", written, "");
        }
    }

    private static boolean isLetter(String character) {
        return Character.isLetter(character.codePointAt(0));
    }

    /** A number beyond the last choice, or a letter of other choices, does nothing, and says so. */
    private boolean isNoOption(ScoredQuestion scored, String character) {
        boolean isMissing = choices.isMissing(scored, character);
        if (isMissing) {
            refuse("answer.key.no-option", character.toUpperCase(Locale.ROOT), "");
            // Waiting is of no use here.
            rememberUnheard("answer.key.unheard.option", "answer.key.unheard.option");
        }
        return isMissing;
    }

    /** {@code other} is a key that the sentence speaks of too. */
    private void refuse(String why, String key, String other) {
        refuseSaying(screen.text(why, key, other), key);
    }

    private void refuseSaying(String words, String key) {
        this.key = key;
        rememberUnheard("answer.key.unheard", "answer.key.unheard.card");
        say(words);
    }

    private void rememberUnheard(String atFoot, String inCard) {
        unheard = Optional.of(new Unheard(screen.text(atFoot, key), screen.text(inCard, key)));
    }

    private void say(String why) {
        screen.model().tell(why);
    }

    /** Whether the character would do something here if it were asked and open. */
    private boolean means(ScoredQuestion scored, String character) {
        return choices.isOption(scored, character) || commands.has(character);
    }

    private boolean choose(QuestionCard card, ScoredQuestion scored, String character) {
        if (card.face() instanceof ExpandedCard open) {
            boolean isTaken = open.typed(character);
            if (isTaken) {
                // Nobody should choose what cannot be seen.
                cards.followFocus();
            }
            return isTaken;
        }
        Optional<Option> option = choices.option(scored, character);
        if (!choices.isYesOrNo(scored)) {
            // Its choices are seen once it is open.
            boolean isChoosing = choices.isOption(scored, character);
            if (isChoosing) {
                refuse("answer.key.closed", character.toUpperCase(Locale.ROOT), "");
            }
            return isChoosing;
        }
        option.ifPresent(chosen -> screen.model().respond(card.question(), new Response.Chosen(chosen.id())));
        return option.isPresent();
    }

    private @Nullable Node focused() {
        return cards.getScene() == null ? null : cards.getScene().getFocusOwner();
    }
}
