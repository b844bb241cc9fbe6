package org.southsouth.readiness.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;

/**
 * Whatever can be said of each question by chance, with these texts as notes and sources: what a file has to bring back.
 * Choices have the options 0 to 4. Figures have ten digits at most, since LibreOffice saves fifteen.
 */
public record AnyAnswers(Framework framework, List<String> texts) {
    private static final List<Grade> GRADES = List.of(Grade.values());

    public AnyAnswers {
        texts = List.copyOf(texts);
    }

    /** A seed gives the same again. */
    public Answers from(Random random) {
        Map<QuestionId, Answer> answers = new HashMap<>();
        for (Question question : framework.questions()) {
            Response response = response(question.kind(), random);
            String note = response.isNotApplicable() ? "No such law" : text(random);
            answers.put(question.id(), new Answer(response, note, evidence(random)));
        }
        return Answers.of(answers);
    }

    private String text(Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private Evidence evidence(Random random) {
        return random.nextBoolean()
                ? Evidence.NONE
                : new Evidence(GRADES.get(random.nextInt(GRADES.size())), text(random), 1990 + random.nextInt(40));
    }

    private static Response response(QuestionKind kind, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Response.Blank();
            case 1 -> new Response.DontKnow();
            case 2 -> new Response.NotApplicable();
            default ->
                kind.map(
                        choice -> new Response.Chosen(Integer.toString(random.nextInt(5))),
                        multiple -> new Response.Ticked(multiple.options().stream()
                                .map(Option::id)
                                .filter(id -> random.nextBoolean())
                                .toList()),
                        numeric -> new Response.Figure(random.nextInt(1_000_000_000) / 1e7),
                        text -> new Response.Written("In words " + random.nextInt()),
                        date -> new Response.Day(LocalDate.of(1990 + random.nextInt(60), 3, 1)));
        };
    }
}
