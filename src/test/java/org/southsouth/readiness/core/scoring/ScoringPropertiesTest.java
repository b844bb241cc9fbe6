package org.southsouth.readiness.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.testing.Questionnaires;

/** What holds for every framework and every set of answers. */
class ScoringPropertiesTest {
    /** Answering one by one, forwards and back, gives what working everything out anew gives. */
    @Property(tries = 200)
    void one_answer_at_a_time_comes_to_the_same_scorecard(@ForAll long seed) {
        Random random = new Random(seed);
        Framework framework = framework(random, 1);
        Basis basis = new Basis(random.nextInt(4) == 0 ? Depth.CORE : Depth.FULL, random.nextInt(4) == 0);
        Answers answers = Answers.none();
        Scorecard scorecard = Scoring.score(framework, answers, basis);
        for (int i = 0; i < 40; i++) {
            QuestionId id = framework
                    .questionAt(random.nextInt(framework.questionCount()))
                    .id();
            Answer answer = Answer.of(response(random));
            answers = answers.with(id, answer);
            scorecard = Scoring.answer(scorecard, id, answer);
        }
        Scorecard anew = Scoring.score(framework, answers, basis);
        assertThat(scorecard.sections()).isEqualTo(anew.sections());
        assertThat(scorecard.questions()).isEqualTo(anew.questions());
    }

    @Property(tries = 200)
    void the_score_lies_within_its_bounds_and_on_the_scale(@ForAll long seed) {
        Random random = new Random(seed);
        Framework framework = framework(random, 1);
        Scorecard scorecard = Scoring.score(framework, answers(framework, random), Basis.FULL_COUNTRY);
        for (ScoredSection section : scorecard.sections()) {
            if (section.isApplicable()) {
                assertThat(section.low()).isBetween(0.0, section.high() + 1e-9);
                assertThat(section.high()).isLessThanOrEqualTo(100);
            }
            if (section.hasScore() && section.open() == 0) {
                assertThat(section.score()).isCloseTo(section.low(), within(1e-9));
            }
        }
    }

    @Property(tries = 100)
    void the_scale_of_the_weights_does_not_matter(@ForAll long seed) {
        Framework light = framework(new Random(seed), 1);
        Framework heavy = framework(new Random(seed), 1000);
        Answers answers = answers(light, new Random(seed + 1));
        double a = Scoring.score(light, answers, Basis.FULL_COUNTRY).root().score();
        double b = Scoring.score(heavy, answers, Basis.FULL_COUNTRY).root().score();
        if (Double.isNaN(a)) {
            assertThat(b).isNaN();
        } else {
            assertThat(b).isCloseTo(a, within(1e-9));
        }
    }

    /** Where every question that opens is answered and nothing hangs on it, more points never make less. */
    @Property(tries = 100)
    void a_better_answer_never_lowers_a_score(@ForAll long seed) {
        Random random = new Random(seed);
        Framework framework = framework(random, 1);
        Answers answers = Answers.none();
        for (Question question : framework.questions()) {
            answers = answers.with(question.id(), Answer.of(new Response.Chosen(String.valueOf(random.nextInt(5)))));
        }
        Scorecard before = Scoring.score(framework, answers, Basis.FULL_COUNTRY);
        for (Question question : framework.questions()) {
            Scorecard better = Scoring.answer(before, question.id(), Answer.of(new Response.Chosen("4")));
            assertThat(better.root().score())
                    .isGreaterThanOrEqualTo(before.root().score() - 1e-9);
        }
    }

    private static Answers answers(Framework framework, Random random) {
        Answers answers = Answers.none();
        for (Question question : framework.questions()) {
            answers = answers.with(question.id(), Answer.of(response(random)));
        }
        return answers;
    }

    private static Response response(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Response.Blank();
            case 1 -> new Response.DontKnow();
            case 2 -> new Response.NotApplicable();
            default -> new Response.Chosen(String.valueOf(random.nextInt(5)));
        };
    }

    /** Two to four pillars of one to three themes; some questions are core, weightless, or hang on earlier ones. */
    private static Framework framework(Random random, double scale) {
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
