package org.southsouth.readiness.testing;

import java.util.List;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;

/** Answers a whole framework in a way that is always the same, for lists and pictures with believable figures. */
public final class Respondent {
    private Respondent() {}

    /** Options at about this level, 0 to 1, with every so-many-th question left open; none when that is 0. */
    public static Answers answers(Framework framework, double level, int openEvery) {
        Answers answers = Answers.none();
        int number = 0;
        for (Question question : framework.questions()) {
            number++;
            if (openEvery == 0 || number % openEvery != 0) {
                answers = answers.with(question.id(), Answer.of(response(question.kind(), level, number)));
            }
        }
        return answers;
    }

    private static Response response(QuestionKind kind, double level, int number) {
        double wave = Math.max(0, Math.min(1, level + 0.2 * Math.sin(number)));
        if (kind instanceof QuestionKind.Choice choice) {
            List<Option> rising = choice.options().stream()
                    .sorted((a, b) -> Double.compare(a.points(), b.points()))
                    .toList();
            return new Response.Chosen(
                    rising.get((int) Math.round(wave * (rising.size() - 1))).id());
        }
        if (kind instanceof QuestionKind.Multiple multiple) {
            int ticks = (int) Math.round(wave * multiple.options().size());
            return new Response.Ticked(multiple.options().subList(0, ticks).stream()
                    .map(Option::id)
                    .toList());
        }
        if (kind instanceof QuestionKind.Numeric numeric) {
            return new Response.Figure(numeric.goalposts().floor()
                    + wave
                            * (numeric.goalposts().ceiling()
                                    - numeric.goalposts().floor()));
        }
        return new Response.Written("As the ministry wrote.");
    }
}
