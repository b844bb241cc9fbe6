package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.core.robustness.RobustnessSettings;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.JsonFrameworkSource;

/** The shipped questionnaire, answered by chance around a level of each country's own, with answers missing by chance. */
class LikelyRangeTest {
    private static final int COUNTRIES = 150;
    private static final Framework FRAMEWORK =
            new JsonFrameworkSource().read("assessments/south-south-ecommerce").value();

    @ParameterizedTest
    @CsvSource({"5, 148", "15, 145", "25, 142"})
    void a_score_seldom_lies_outside_its_own_likely_range(int percentMissing, int least) {
        Random random = new Random(percentMissing);
        int inside = 0;
        for (int country = 0; country < COUNTRIES; country++) {
            Scorecard scorecard = scored(random, percentMissing);
            LikelyRange range = Robustness.of(List.of(scorecard), RobustnessSettings.DEFAULT, (done, all) -> true)
                    .orElseThrow()
                    .range(0, FRAMEWORK.root().id())
                    .orElseThrow();
            double score = scorecard.root().score();
            assertThat(range.high() - range.low()).isBetween(0.1, 40.0);
            inside += score >= range.low() && score <= range.high() ? 1 : 0;
        }
        assertThat(inside).isGreaterThanOrEqualTo(least);
    }

    /** One with an overall score; those without are passed over. */
    private static Scorecard scored(Random random, int percentMissing) {
        while (true) {
            double level = 0.2 + 0.6 * random.nextDouble();
            Answers answers = Answers.none();
            for (Question question : FRAMEWORK.questions()) {
                double share = Math.max(0, Math.min(1, level + 0.3 * random.nextGaussian()));
                if (random.nextInt(100) >= percentMissing) {
                    answers = answers.with(question.id(), Answer.of(response(question.kind(), share)));
                }
            }
            Scorecard scorecard = Scoring.score(FRAMEWORK, answers, Basis.FULL_COUNTRY);
            if (scorecard.root().hasScore()) {
                return scorecard;
            }
        }
    }

    private static Response response(QuestionKind kind, double share) {
        if (kind instanceof QuestionKind.Choice choice) {
            int place = (int) Math.round(share * (choice.options().size() - 1));
            return new Response.Chosen(choice.options().get(place).id());
        }
        if (kind instanceof QuestionKind.Multiple multiple) {
            int ticked = (int) Math.round(share * multiple.options().size());
            return new Response.Ticked(multiple.options().subList(0, ticked).stream()
                    .map(option -> option.id())
                    .toList());
        }
        if (kind instanceof QuestionKind.Numeric numeric) {
            double floor = numeric.goalposts().floor();
            return new Response.Figure(floor + share * (numeric.goalposts().ceiling() - floor));
        }
        return new Response.Written("words");
    }
}
