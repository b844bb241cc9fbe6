package org.southsouth.readiness.ui.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.words.ChoiceLook;

/** What keys and words stand for the choices of a question. */
final class ChoiceWords {
    private static final List<String> KEYS = List.of("answer.mark.yes", "answer.mark.partial", "answer.mark.no");
    private static final List<String> WORDS = List.of("answer.option.yes", "answer.option.partial", "answer.option.no");

    private static final Pattern NUMBER_WITH_WORD = Pattern.compile("\\d+\\s*\\p{L}[\\p{L}\\s]{2,}");

    /** So many letters tell one word from another. */
    private static final int SURE = 3;

    private final AnswerContext screen;

    ChoiceWords(AnswerContext screen) {
        this.screen = screen;
    }

    /** Its choices stand in the row of a question that is not open too. */
    boolean isYesOrNo(ScoredQuestion scored) {
        return scored.question()
                .kind()
                .choice()
                .filter(choice -> ChoiceLook.of(choice) == ChoiceLook.YES_NO)
                .isPresent();
    }

    /** The option of a choice that the character stands for. */
    Optional<Option> option(ScoredQuestion scored, String character) {
        return scored.question()
                .kind()
                .choice()
                .flatMap(choice -> ChoiceLook.typed(choice, character, screen.messages()));
    }

    /** Whether the character stands for the answer that is given: it changes nothing. */
    boolean isChosen(QuestionId question, String character) {
        ScoredQuestion scored = screen.model().of(question);
        return option(scored, character)
                .filter(option -> scored.answer().response().names(option.id()))
                .isPresent();
    }

    /** Whether it stands for an option, or is a digit where there are options. */
    boolean isOption(ScoredQuestion scored, String character) {
        return option(scored, character).isPresent()
                || (Character.isDigit(character.codePointAt(0))
                        && !scored.question().kind().options().isEmpty());
    }

    /** A number beyond the last choice, or a letter of other choices. */
    boolean isMissing(ScoredQuestion scored, String character) {
        boolean isNumber = character.length() == 1 && Character.isDigit(character.charAt(0));
        int count = scored.question().kind().options().size();
        boolean isChoice = scored.question().kind().choice().isPresent();
        if (count > 0 && !isChoice) {
            return isNumber && character.charAt(0) - '0' > count;
        }
        return (isNumber || isYesPartlyOrNo(character))
                && isChoice
                && option(scored, character).isEmpty();
    }

    private boolean isYesPartlyOrNo(String character) {
        return KEYS.stream().anyMatch(key -> screen.text(key).equalsIgnoreCase(character));
    }

    /** Yes, partly or no, where that is the answer. */
    Optional<String> chosen(QuestionId question) {
        ScoredQuestion scored = screen.model().of(question);
        return isYesOrNo(scored)
                ? scored.answer().response().chosen().map(id -> screen.text("answer.option." + id))
                : Optional.empty();
    }

    /** Whether somebody writes out what the first letter chose: each letter of “partly” says the same. */
    boolean spellsChosen(QuestionId question, String written) {
        return chosen(question)
                .filter(chosen -> chosen.regionMatches(true, 0, written, 0, written.length()))
                .isPresent();
    }

    /** Whether something else is written than the choice that its first key has chosen: “none”, or “3 million”. */
    boolean isText(QuestionId question, String written) {
        return NUMBER_WITH_WORD.matcher(written).matches() || isOther(question, written);
    }

    /** Of “none” the n has chosen “no”, and another word is written. What begins as a choice does, as “partial”, means it. */
    private boolean isOther(QuestionId question, String written) {
        return written.length() >= SURE
                && written.codePoints().allMatch(Character::isLetter)
                && isYesPartlyOrNo(written.substring(0, 1))
                && isYesOrNo(screen.model().of(question))
                && WORDS.stream().noneMatch(key -> screen.text(key).regionMatches(true, 0, written, 0, SURE));
    }
}
