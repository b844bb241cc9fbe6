package org.southsouth.readiness.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.robustness.DrawWatch;
import org.southsouth.readiness.core.robustness.Gaps;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.robustness.RankRange;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.core.robustness.RobustnessSettings;
import org.southsouth.readiness.core.scoring.Scorecard;

/**
 * How long the draws of 51 subjects, 49 indicators and 500 draws take: ranges, with gaps drawn and left, and ranks.
 * Beside it the same draws with gaps left in bare arrays, which keep nothing but the overall scores and tell no ranges but
 * the root's: the floor. The two must agree on every range, to 0.000000001; else the bench fails. Compiled code is
 * measured, in turns; the first rounds do not count.
 */
public final class RobustnessBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 60;
    private static final int SUBJECTS = 51;
    private static final int MANY = 200;
    private static final double SAME = 1e-9;
    private static final RobustnessSettings DRAWN = new RobustnessSettings(500, 1, 0.25, Gaps.DRAW);
    private static final RobustnessSettings LEFT = new RobustnessSettings(500, 1, 0.25, Gaps.LEAVE);

    private RobustnessBench() {}

    public static void main(String[] arguments) {
        Verdict.printMachine();
        Verdict.print("%n%-44s %9s %9s", "51 subjects, 49 indicators, 500 draws", "ms", "CPU ms");
        double arithmetic = run(Mean.ARITHMETIC);
        double geometric = run(Mean.GEOMETRIC);
        double silence = longestSilence();
        Verdict verdict = new Verdict();
        verdict.atMost("the draws of 200 subjects stop after a cancel", silence, 200, "ms");
        verdict.atMost("ranges and ranks, all means arithmetic", arithmetic, 100, "ms");
        verdict.atMost("ranges and ranks, overall mean geometric", geometric, 100, "ms");
        verdict.end();
    }

    /** The median of ranges with gaps drawn and ranks, in milliseconds. */
    private static double run(Mean top) {
        GeneratedIndex index = new GeneratedIndex(top, SUBJECTS);
        List<Scorecard> scorecards = index.scorecards();
        List<Integer> all = IntStream.range(0, SUBJECTS).boxed().toList();
        PlainDraws plain = new PlainDraws(scorecards, LEFT);
        Timing floor = new Timing();
        Timing left = new Timing();
        Timing drawn = new Timing();
        Timing ranked = new Timing();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            boolean counts = round >= WARM_UP;
            double[][] totals = floor.take(plain::totals, counts);
            Robustness robustness = left.take(() -> sure(scorecards, LEFT), counts);
            agree(totals, robustness, scorecards.get(0).root().section().id());
            drawn.take(() -> sure(scorecards, DRAWN), counts);
            ranked.take(() -> ranks(sure(scorecards, DRAWN), all), counts);
        }
        floor.print("bare arrays, gaps left (floor), " + top);
        left.print("ranges, gaps left, " + top);
        drawn.print("ranges, gaps drawn, " + top);
        ranked.print("ranges, gaps drawn, and ranks, " + top);
        return ranked.nanos.medianMillis();
    }

    /**
     * The longest that the draws of 200 subjects and their ranks go on without asking whether to stop: so long does a
     * cancel wait at most. Milliseconds.
     */
    private static double longestSilence() {
        List<Scorecard> scorecards = new GeneratedIndex(Mean.ARITHMETIC, MANY).scorecards();
        List<Integer> all = IntStream.range(0, MANY).boxed().toList();
        Samples silences = new Samples();
        long[] last = {System.nanoTime()};
        DrawWatch watch = (done, of) -> {
            long now = System.nanoTime();
            silences.add(now - last[0]);
            last[0] = now;
            return true;
        };
        Robustness robustness =
                Robustness.of(scorecards, RobustnessSettings.DEFAULT, watch).orElseThrow();
        if (ranks(robustness, all, watch).size() != MANY) {
            throw new IllegalStateException("not everybody has a rank");
        }
        silences.add(System.nanoTime() - last[0]);
        Verdict.print(
                "%-44s %9.2f", "200 subjects: the longest without asking", silences.quantileMillis(1));
        return silences.quantileMillis(1);
    }

    private static Robustness sure(List<Scorecard> scorecards, RobustnessSettings settings) {
        return Robustness.of(scorecards, settings, (done, all) -> true).orElseThrow();
    }

    private static List<Optional<RankRange>> ranks(Robustness robustness, List<Integer> all) {
        return ranks(robustness, all, (done, of) -> true);
    }

    private static List<Optional<RankRange>> ranks(Robustness robustness, List<Integer> all, DrawWatch watch) {
        return robustness.ranks(all, watch).orElseThrow();
    }

    private static void agree(double[][] totals, Robustness robustness, SectionId root) {
        for (int i = 0; i < totals.length; i++) {
            double[] sorted = totals[i].clone();
            Arrays.sort(sorted);
            LikelyRange range = robustness.range(i, root).orElseThrow();
            double middle = (sorted[249] + sorted[250]) / 2;
            double low = 0.05 * sorted[24] + 0.95 * sorted[25];
            if (!(Math.abs(middle - range.median()) < SAME && Math.abs(low - range.low()) < SAME)) {
                throw new IllegalStateException("subject " + i + ": " + range + " instead of " + middle + ", " + low);
            }
        }
    }

    private static final class Timing {
        private final Samples nanos = new Samples();
        private final Samples cpu = new Samples();

        <T> T take(Supplier<T> work, boolean counts) {
            long cpuBefore = THREADS.getCurrentThreadCpuTime();
            long before = System.nanoTime();
            T result = work.get();
            long taken = System.nanoTime() - before;
            if (counts) {
                nanos.add(taken);
                cpu.add(THREADS.getCurrentThreadCpuTime() - cpuBefore);
            }
            return result;
        }

        void print(String name) {
            Verdict.print("%-44s %9.2f %9.2f", name, nanos.medianMillis(), cpu.medianMillis());
        }
    }
}
