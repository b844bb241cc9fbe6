package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.robustness.Gaps;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.robustness.RankRange;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.core.robustness.RobustnessSettings;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.CsvAnswersSource;
import org.southsouth.readiness.files.JsonFrameworkSource;

/** The draws of weights on a published index, against a plain computation that shares nothing but the seed. */
class PublishedRobustnessTest {
    private static final Path FOLDER = Path.of("src/test/resources/published/asem");
    private static final RobustnessSettings SETTINGS = new RobustnessSettings(500, 42, 0.25, Gaps.LEAVE);

    private final Framework framework =
            new JsonFrameworkSource().read(FOLDER.toString()).value();
    private final List<Scorecard> scorecards = new CsvAnswersSource()
            .read(FOLDER.resolve("answers.csv").toString(), framework).value().stream()
                    .map(sheet -> Scoring.score(framework, sheet.answers(), Basis.FULL_COUNTRY))
                    .toList();
    private final Robustness robustness =
            Robustness.of(scorecards, SETTINGS, (done, all) -> true).orElseThrow();

    @Test
    void ranges_and_ranks_come_out_as_worked_out_plainly() {
        assertThat(scorecards).hasSize(15);
        for (String section : List.of("Index", "Conn", "Sust")) {
            double[][] drawn = drawn(section);
            for (int i = 0; i < drawn.length; i++) {
                LikelyRange range = robustness.range(i, new SectionId(section)).orElseThrow();
                assertThat(range.median()).isCloseTo(quantile(drawn[i], 0.5), within(1e-9));
                assertThat(range.low()).isCloseTo(quantile(drawn[i], 0.05), within(1e-9));
                assertThat(range.high()).isCloseTo(quantile(drawn[i], 0.95), within(1e-9));
                assertThat(range.high() - range.low()).isGreaterThan(0.01);
            }
        }
        double[][] totals = drawn("Index");
        List<RankRange> ranks =
                robustness.ranks(IntStream.range(0, 15).boxed().toList(), (done, all) -> true).orElseThrow().stream()
                        .map(rank -> rank.orElseThrow())
                        .toList();
        for (int i = 0; i < totals.length; i++) {
            double[] drawnRanks = ranks(totals, i);
            assertThat(ranks.get(i).median()).isCloseTo(quantile(drawnRanks, 0.5), within(1e-9));
            assertThat(ranks.get(i).low()).isCloseTo(quantile(drawnRanks, 0.05), within(1e-9));
            assertThat(ranks.get(i).high()).isCloseTo(quantile(drawnRanks, 0.95), within(1e-9));
        }
    }

    @Test
    void odds_are_the_share_of_draws() {
        double[][] totals = drawn("Index");
        for (int a = 0; a < 15; a++) {
            for (int b = 0; b < a; b++) {
                int higher = 0;
                for (int draw = 0; draw < SETTINGS.draws(); draw++) {
                    higher += totals[a][draw] > totals[b][draw] ? 1 : 0;
                }
                assertThat(robustness.odds(a, b)).isCloseTo(higher / 500.0, within(1e-9));
            }
        }
    }

    private static double[] ranks(double[][] totals, int subject) {
        return IntStream.range(0, totals[0].length)
                .mapToDouble(draw -> 1
                        + Arrays.stream(totals)
                                .filter(other -> other[draw] > totals[subject][draw])
                                .count())
                .toArray();
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted[below] * (1 - (place - below)) + sorted[above] * (place - below);
    }

    /** By subject and draw. */
    private double[][] drawn(String section) {
        double[][] drawn = new double[scorecards.size()][SETTINGS.draws()];
        SplittableRandom chance = new SplittableRandom(SETTINGS.seed());
        for (int draw = 0; draw < SETTINGS.draws(); draw++) {
            Map<SectionId, Double> weights = new HashMap<>();
            for (Section each : framework.sections()) {
                if (!each.id().value().equals("Index")) {
                    double share = ((chance.nextLong() >>> 12) + 0.5) / (1L << 52);
                    weights.put(each.id(), each.weight() * (1 + SETTINGS.noise() * (2 * share - 1)));
                }
            }
            for (int i = 0; i < drawn.length; i++) {
                drawn[i][draw] = mean(scorecards.get(i), framework.section(new SectionId(section)), weights);
            }
        }
        return drawn;
    }

    /** All means of this index are arithmetic; a section of questions has one question. */
    private static double mean(Scorecard scorecard, Section section, Map<SectionId, Double> weights) {
        if (section.sections().isEmpty()) {
            return scorecard.of(section.questions().get(0).id()).points();
        }
        double sum = 0;
        double all = 0;
        for (Section child : section.sections()) {
            double value = mean(scorecard, child, weights);
            if (!Double.isNaN(value)) {
                double weight = weights.get(child.id());
                sum += weight * value;
                all += weight;
            }
        }
        return sum / all;
    }
}
