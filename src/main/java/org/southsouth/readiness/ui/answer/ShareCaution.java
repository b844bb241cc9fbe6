package org.southsouth.readiness.ui.answer;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.publicfigure.FarFigure;
import org.southsouth.readiness.core.publicfigure.KnownFigures;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.words.Formats;

/** Says where less than one per cent stands: whoever has 0.42 of an office may mean 42 per cent. */
final class ShareCaution {
    /** What is so many times smaller than all that is known is hardly meant. */
    private static final int FAR_BELOW = 10;
    /** What is fewer times larger or smaller may be the same thing. */
    private static final int LIKE = 5;

    private ShareCaution() {}

    /** Empty where nothing is to be said: also where figures are known that tell it is no share of one. */
    static String of(AnswerContext screen, ScoredQuestion scored) {
        QuestionKind.Numeric kind = scored.question()
                .kind()
                .numeric()
                .filter(QuestionKind.Numeric::isInPerCent)
                .orElse(null);
        OptionalDouble figure = scored.answer().response().figure();
        if (kind == null || figure.isEmpty() || figure.getAsDouble() <= 0 || figure.getAsDouble() >= 1) {
            return "";
        }
        BigDecimal share = BigDecimal.valueOf(figure.getAsDouble());
        BigDecimal inPerCent = share.movePointRight(2);
        boolean isMeantSo = screen.figures()
                .of(scored.question())
                .filter(known -> !known.comparable().isEmpty())
                .map(known -> isShareOfOne(scored, known)
                        || (known.isFar(scored.answer())
                                && !FarFigure.isFar(kind, inPerCent.doubleValue(), known.comparable())))
                .orElse(true);
        Formats formats = screen.context().formats();
        return isMeantSo ? screen.text("answer.figure.share", formats.number(share), formats.number(inPerCent)) : "";
    }

    /**
     * Where a difference below zero stands, which is the other way round than the question says: 5 % less, written as -5, would be 5 %
     * more. Empty where a figure that is known is below zero too, or a note says why.
     */
    static String belowZero(AnswerContext screen, ScoredQuestion scored) {
        OptionalDouble figure = scored.answer().response().figure();
        boolean isKnown = screen.figures()
                .of(scored.question())
                .filter(known -> known.comparable().stream().anyMatch(each -> each < 0))
                .isPresent();
        return figure.isEmpty()
                        || figure.getAsDouble() >= 0
                        || isKnown
                        || !scored.answer().note().isBlank()
                ? ""
                : screen.text("answer.figure.below", screen.context().formats().number(figure.getAsDouble()));
    }

    /** Where few points are given, both may be near on the scale: 0.4 and 17 %, by whom 40 % may be meant. */
    private static boolean isShareOfOne(ScoredQuestion scored, KnownFigures known) {
        double typed = scored.answer().response().figure().orElseThrow();
        return scored.answer().note().isBlank()
                && known.comparable().stream().allMatch(each -> each > FAR_BELOW * typed)
                && known.comparable().stream().anyMatch(each -> isLike(100 * typed, each));
    }

    private static boolean isLike(double one, double other) {
        return one < LIKE * other && other < LIKE * one;
    }
}
