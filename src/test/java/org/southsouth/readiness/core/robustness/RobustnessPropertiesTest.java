package org.southsouth.readiness.core.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.testing.RandomQuestionnaires;

/** What holds for every framework and every set of answers. */
class RobustnessPropertiesTest {
    private static final RobustnessSettings NOISY = new RobustnessSettings(40, 3, 1, Gaps.DRAW);

    @Property(tries = 100)
    void without_noise_and_with_gaps_left_nothing_moves(@ForAll long seed) {
        Scorecard scorecard = scorecards(seed).get(0);
        Robustness sure = sure(List.of(scorecard), new RobustnessSettings(5, seed, 0, Gaps.LEAVE));
        for (ScoredSection section : watched(scorecard)) {
            if (section.hasScore()) {
                LikelyRange range = sure.range(0, section.section().id()).orElseThrow();
                assertThat(range.median()).isCloseTo(section.score(), within(1e-9));
                assertThat(range.low()).isCloseTo(section.score(), within(1e-9));
                assertThat(range.high()).isCloseTo(section.score(), within(1e-9));
            } else {
                assertThat(sure.range(0, section.section().id())).isEmpty();
            }
        }
    }

    @Property(tries = 100)
    void without_noise_and_with_nothing_missing_nothing_moves(@ForAll long seed) {
        Random random = new Random(seed);
        Framework framework = RandomQuestionnaires.framework(random, 1);
        Scorecard scorecard = Scoring.score(framework, complete(framework, random, 0), Basis.FULL_COUNTRY);
        LikelyRange range = sure(List.of(scorecard), new RobustnessSettings(5, seed, 0, Gaps.DRAW))
                .range(0, framework.root().id())
                .orElseThrow();
        assertThat(range.low()).isCloseTo(scorecard.root().score(), within(1e-9));
        assertThat(range.high()).isCloseTo(scorecard.root().score(), within(1e-9));
    }

    @Property(tries = 100)
    void every_draw_stays_on_the_scale_and_in_order(@ForAll long seed) {
        Scorecard scorecard = scorecards(seed).get(0);
        Robustness sure = sure(List.of(scorecard), NOISY);
        for (ScoredSection section : watched(scorecard)) {
            sure.range(0, section.section().id()).ifPresent(range -> {
                assertThat(range.low()).isBetween(0.0, range.median());
                assertThat(range.high()).isBetween(range.median(), 100.0);
            });
        }
    }

    @Property(tries = 100)
    void what_is_said_of_one_does_not_depend_on_the_others(@ForAll long seed) {
        List<Scorecard> all = scorecards(seed);
        Robustness together = sure(all, NOISY);
        Robustness turned = sure(List.of(all.get(2), all.get(1)), NOISY);
        for (ScoredSection section : watched(all.get(1))) {
            assertThat(turned.range(1, section.section().id()))
                    .isEqualTo(together.range(1, section.section().id()));
        }
        assertThat((Double) turned.odds(1, 0)).isEqualTo(Double.valueOf(together.odds(1, 2)));
        assertThat(turned.pair(1, 0)).isEqualTo(together.pair(1, 2));
    }

    /** With a noise of 1 the weights are anything between nothing and twice what they were. */
    @Property(tries = 100)
    void who_is_always_higher_is_higher_in_every_draw(@ForAll long seed) {
        Random random = new Random(seed);
        Framework framework = RandomQuestionnaires.framework(random, 1);
        long answers = random.nextLong();
        Scorecard low = Scoring.score(framework, complete(framework, new Random(answers), 0), Basis.FULL_COUNTRY);
        Scorecard high = Scoring.score(framework, complete(framework, new Random(answers), 1), Basis.FULL_COUNTRY);
        Robustness sure = sure(List.of(low, high), NOISY);
        if (high.root().score() > low.root().score() + 1e-9 && samePartsApply(low, high)) {
            assertThat(sure.pair(1, 0)).contains(PairVerdict.ALWAYS_HIGHER);
            assertThat(sure.odds(1, 0)).isGreaterThan(0.5);
        }
        if (sure.pair(1, 0).equals(Optional.of(PairVerdict.ALWAYS_HIGHER))) {
            assertThat(sure.odds(0, 1)).isLessThan(0.5);
        }
    }

    private static boolean samePartsApply(Scorecard low, Scorecard high) {
        for (Section section : low.framework().sections()) {
            ScoredSection a = low.of(section.id());
            ScoredSection b = high.of(section.id());
            if (a.isApplicable() != b.isApplicable() || a.score() > b.score() + 1e-9) {
                return false;
            }
        }
        return true;
    }

    private static Robustness sure(List<Scorecard> scorecards, RobustnessSettings settings) {
        return Robustness.of(scorecards, settings, (done, all) -> true).orElseThrow();
    }

    private static List<ScoredSection> watched(Scorecard scorecard) {
        List<ScoredSection> watched = new ArrayList<>(scorecard.pillars());
        watched.add(scorecard.root());
        return watched;
    }

    private static List<Scorecard> scorecards(long seed) {
        Random random = new Random(seed);
        Framework framework = RandomQuestionnaires.framework(random, 1);
        List<Scorecard> scorecards = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            scorecards.add(
                    Scoring.score(framework, RandomQuestionnaires.answers(framework, random), Basis.FULL_COUNTRY));
        }
        return scorecards;
    }

    /** Levels 0 to 3, and so many more. */
    private static Answers complete(Framework framework, Random random, int more) {
        Answers answers = Answers.none();
        for (Question question : framework.questions()) {
            String level = String.valueOf(random.nextInt(4) + more);
            answers = answers.with(question.id(), Answer.of(new Response.Chosen(level)));
        }
        return answers;
    }
}
