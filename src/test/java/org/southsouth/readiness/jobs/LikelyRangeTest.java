package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.core.robustness.RobustnessSettings;
import org.southsouth.readiness.core.robustness.WeakCase;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.core.scoring.Tolerance;
import org.southsouth.readiness.files.JsonFrameworkSource;

/**
 * What may be said of a score with open questions: complete countries, the shipped questionnaire answered by chance around a
 * level of each one's own, of whose answers some are then taken away. The table in method.md, section 6, is made here.
 */
class LikelyRangeTest {
    private static final int COUNTRIES = 150;
    private static final double WEAK = 50;
    private static final Framework FRAMEWORK =
            new JsonFrameworkSource().read("assessments/south-south-ecommerce").value();

    /** Which answers are missing. */
    enum Missing {
        FIVE_IN_A_HUNDRED,
        FIFTEEN_IN_A_HUNDRED,
        /** 15 %, and those below 50 points three times as often as the others. */
        WEAK_ONES_OFTENER,
        /** The 15 % with the fewest points. */
        THE_WEAKEST
    }

    /** Of the countries that still have a score: for how many the complete one lies where, and how far it is off. */
    private record Found(int scored, int inRange, int fromWeakCase, int inBounds, double off, double weakOff) {
        double inRangeShare() {
            return (double) inRange / scored;
        }
    }

    /**
     * The complete score is in the likely range about as often as it says only where the open answers are like the others;
     * the weak case is seldom too high where weak ones are missing oftener; where the weakest are missing, nothing but the
     * bounds holds.
     */
    @ParameterizedTest
    @EnumSource
    void what_the_range_the_weak_case_and_the_bounds_hold(Missing missing) {
        Found found = simulate(missing);
        assertThat(found.inBounds()).isEqualTo(found.scored());
        assertThat(found.scored()).isGreaterThan(50);
        switch (missing) {
            case FIVE_IN_A_HUNDRED -> {
                assertThat(found.inRangeShare()).isGreaterThan(0.8);
                assertThat(found.off()).isBetween(-0.5, 0.5);
            }
            case FIFTEEN_IN_A_HUNDRED -> {
                assertThat(found.inRangeShare()).isBetween(0.65, 0.95);
                assertThat(found.off()).isBetween(-0.5, 0.5);
            }
            case WEAK_ONES_OFTENER -> {
                assertThat(found.inRangeShare()).isBetween(0.25, 0.65);
                assertThat(found.fromWeakCase()).isGreaterThan((int) (0.95 * found.scored()));
            }
            case THE_WEAKEST -> {
                assertThat(found.inRangeShare()).isLessThan(0.05);
                assertThat(found.off()).isGreaterThan(5);
                assertThat(found.weakOff()).isLessThan(0.6 * found.off());
            }
        }
    }

    private static Found simulate(Missing missing) {
        Random random = new Random(7);
        int scored = 0;
        int inRange = 0;
        int fromWeakCase = 0;
        int inBounds = 0;
        double off = 0;
        double weakOff = 0;
        for (int country = 0; country < COUNTRIES; country++) {
            Answers all = complete(random);
            Scorecard complete = Scoring.score(FRAMEWORK, all, Basis.FULL_COUNTRY);
            Scorecard left = Scoring.score(FRAMEWORK, without(all, complete, missing, random), Basis.FULL_COUNTRY);
            ScoredSection root = left.root();
            if (root.hasScore()) {
                double truth = complete.root().score();
                LikelyRange range = range(left);
                double weak = root.open() == 0 ? root.score() : WeakCase.of(left);
                scored++;
                inRange += truth >= range.low() && truth <= range.high() ? 1 : 0;
                fromWeakCase += Tolerance.reaches(truth, weak) ? 1 : 0;
                inBounds += Tolerance.reaches(truth, root.low()) && Tolerance.reaches(root.high(), truth) ? 1 : 0;
                off += root.score() - truth;
                weakOff += weak - truth;
            }
        }
        return new Found(scored, inRange, fromWeakCase, inBounds, off / scored, weakOff / scored);
    }

    private static LikelyRange range(Scorecard scorecard) {
        return Robustness.of(List.of(scorecard), RobustnessSettings.DEFAULT, (done, all) -> true)
                .orElseThrow()
                .range(0, FRAMEWORK.root().id())
                .orElseThrow();
    }

    /** That a score lies in its own range says nothing of whether it is right. */
    @ParameterizedTest
    @EnumSource(names = {"FIVE_IN_A_HUNDRED", "FIFTEEN_IN_A_HUNDRED"})
    void a_score_seldom_lies_outside_its_own_likely_range(Missing missing) {
        Random random = new Random(11);
        int scored = 0;
        int inside = 0;
        for (int country = 0; country < COUNTRIES; country++) {
            Answers all = complete(random);
            Scorecard complete = Scoring.score(FRAMEWORK, all, Basis.FULL_COUNTRY);
            Scorecard left = Scoring.score(FRAMEWORK, without(all, complete, missing, random), Basis.FULL_COUNTRY);
            if (left.root().hasScore()) {
                LikelyRange range = range(left);
                double score = left.root().score();
                assertThat(range.high() - range.low()).isBetween(0.1, 40.0);
                scored++;
                inside += score >= range.low() && score <= range.high() ? 1 : 0;
            }
        }
        assertThat(inside).isGreaterThanOrEqualTo((int) (0.95 * scored));
    }

    private static Answers complete(Random random) {
        double level = 0.2 + 0.6 * random.nextDouble();
        Answers answers = Answers.none();
        for (Question question : FRAMEWORK.questions()) {
            double share = Math.max(0, Math.min(1, level + 0.3 * random.nextGaussian()));
            answers = answers.with(question.id(), Answer.of(response(question.kind(), share)));
        }
        return answers;
    }

    private static Answers without(Answers all, Scorecard complete, Missing missing, Random random) {
        List<ScoredQuestion> answered = new ArrayList<>(complete.questions().stream()
                .filter(question -> question.counts() && question.state() == QuestionState.ANSWERED)
                .toList());
        Set<QuestionId> gone = new HashSet<>();
        if (missing == Missing.THE_WEAKEST) {
            Collections.shuffle(answered, random);
            answered.sort(Comparator.comparingDouble(ScoredQuestion::points));
            answered.subList(0, (int) Math.round(0.15 * answered.size()))
                    .forEach(question -> gone.add(question.question().id()));
        }
        long weak = answered.stream().filter(LikelyRangeTest::isWeak).count();
        for (ScoredQuestion question : answered) {
            double share = switch (missing) {
                case FIVE_IN_A_HUNDRED -> 0.05;
                case FIFTEEN_IN_A_HUNDRED -> 0.15;
                case WEAK_ONES_OFTENER ->
                    0.15 * answered.size() / (answered.size() + 2.0 * weak) * (isWeak(question) ? 3 : 1);
                case THE_WEAKEST -> 0;
            };
            if (random.nextDouble() < share) {
                gone.add(question.question().id());
            }
        }
        Answers left = Answers.none();
        for (Question question : FRAMEWORK.questions()) {
            left = gone.contains(question.id()) ? left : left.with(question.id(), all.to(question.id()));
        }
        return left;
    }

    private static boolean isWeak(ScoredQuestion question) {
        return question.points() < WEAK;
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
