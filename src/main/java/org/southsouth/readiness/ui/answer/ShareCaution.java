package org.southsouth.readiness.ui.answer;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.words.Formats;

/** Says where less than one per cent stands: whoever has 0.42 of an office may mean 42 per cent. */
final class ShareCaution {
    private ShareCaution() {}

    /** Empty where nothing is to be said: also where figures are known that it can be held against. */
    static String of(AnswerContext screen, ScoredQuestion scored) {
        boolean isInPerCent = scored.question()
                .kind()
                .numeric()
                .filter(QuestionKind.Numeric::isInPerCent)
                .isPresent();
        boolean isCompared = screen.figures()
                .of(scored.question())
                .filter(known -> !known.comparable().isEmpty())
                .isPresent();
        OptionalDouble figure = scored.answer().response().figure();
        if (!isInPerCent || isCompared || figure.isEmpty() || figure.getAsDouble() <= 0 || figure.getAsDouble() >= 1) {
            return "";
        }
        Formats formats = screen.context().formats();
        BigDecimal share = BigDecimal.valueOf(figure.getAsDouble());
        return screen.text("answer.figure.share", formats.number(share), formats.number(share.movePointRight(2)));
    }
}
