package org.southsouth.readiness.ui.answer;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.publicfigure.FarFigure;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.words.Formats;

/** Says where less than one per cent stands: whoever has 0.42 of an office may mean 42 per cent. */
final class ShareCaution {
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
                .map(known -> known.isFar(scored.answer())
                        && !FarFigure.isFar(kind, inPerCent.doubleValue(), known.comparable()))
                .orElse(true);
        Formats formats = screen.context().formats();
        return isMeantSo ? screen.text("answer.figure.share", formats.number(share), formats.number(inPerCent)) : "";
    }
}
