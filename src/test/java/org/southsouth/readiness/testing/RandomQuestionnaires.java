package org.southsouth.readiness.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;

/** Frameworks and answers by chance, for properties that hold for all of them; a seed gives the same ones again. */
public final class RandomQuestionnaires {
    private RandomQuestionnaires() {}

    /** Answers of every state to every question. */
    public static Answers answers(Framework framework, Random random) {
        Answers answers = Answers.none();
        for (Question question : framework.questions()) {
            answers = answers.with(question.id(), Answer.of(response(random)));
        }
        return answers;
    }

    public static Response response(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Response.Blank();
            case 1 -> new Response.DontKnow();
            case 2 -> new Response.NotApplicable();
            default -> new Response.Chosen(String.valueOf(random.nextInt(5)));
        };
    }

    /** Two to four pillars of one to three themes; some questions are core, weightless, or hang on earlier ones. */
    public static Framework framework(Random random, double scale) {
        List<Section> pillars = new ArrayList<>();
        List<QuestionId> earlier = new ArrayList<>();
        int count = 2 + random.nextInt(3);
        for (int p = 0; p < count; p++) {
            List<Section> themes = new ArrayList<>();
            int themeCount = 1 + random.nextInt(3);
            for (int t = 0; t < themeCount; t++) {
                String id = "s" + p + "-" + t;
                List<Question> questions = new ArrayList<>();
                int questionCount = 1 + random.nextInt(5);
                for (int q = 0; q < questionCount; q++) {
                    Question question = question(random, scale, id + "-" + q, earlier);
                    questions.add(question);
                    earlier.add(question.id());
                }
                double needs = random.nextInt(3) * 0.3;
                double weight = scale * (1 + random.nextInt(3));
                themes.add(
                        new Section(new SectionId(id), id, id, "", weight, mean(random), needs, List.of(), questions));
            }
            double weight = scale * (1 + random.nextInt(3));
            pillars.add(new Section(
                    new SectionId("p" + p),
                    "p",
                    "p",
                    "",
                    weight,
                    mean(random),
                    random.nextInt(2) * 0.5,
                    themes,
                    List.of()));
        }
        return Questionnaires.framework(mean(random), 0, random.nextInt(2) * 0.5, pillars.toArray(Section[]::new));
    }

    private static Mean mean(Random random) {
        return List.of(Mean.ARITHMETIC, Mean.GEOMETRIC, Mean.HARMONIC).get(random.nextInt(3));
    }

    private static Question question(Random random, double scale, String id, List<QuestionId> earlier) {
        Question question = Questionnaires.weighing(scale * (1 + random.nextInt(4)), Questionnaires.levels(id));
        if (random.nextInt(3) == 0) {
            question = Questionnaires.core(question);
        }
        if (!earlier.isEmpty() && random.nextInt(4) == 0) {
            QuestionId gate = earlier.get(random.nextInt(earlier.size()));
            question = Questionnaires.askedIf(new AskIf.AtLeast(gate, 50), NotAsked.ZERO, question);
        }
        return question;
    }
}
