package org.southsouth.readiness.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much each of several parts counts, in per cent: 0 to 100 each, 100 together. Unrounded, so that a share which goes there
 * and back leaves the others as they were. At least one part.
 */
public record PillarShares(List<Double> percents) {
    private static final double WHOLE = 100;
    private static final double NOTHING = 1e-9;

    public PillarShares {
        percents = List.copyOf(percents);
    }

    /** In proportion to weights of 0 or more; alike where all are 0. */
    public static PillarShares of(List<Double> weights) {
        return new PillarShares(shared(weights, WHOLE));
    }

    private static List<Double> shared(List<Double> weights, double all) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        return weights.stream()
                .map(weight -> sum < NOTHING ? all / weights.size() : all * weight / sum)
                .toList();
    }

    /** With another share of the part at this place; the others share the rest in proportion, or alike where all had nothing. */
    public PillarShares with(int place, double percent) {
        if (percents.size() == 1) {
            return this;
        }
        double share = Math.max(0, Math.min(WHOLE, percent));
        List<Double> others = new ArrayList<>(percents);
        others.remove(place);
        List<Double> all = new ArrayList<>(shared(others, WHOLE - share));
        all.add(place, share);
        return new PillarShares(all);
    }

    /** Whether arithmetic alone tells them apart; both have as many parts. */
    public boolean isNear(PillarShares other) {
        return IntStream.range(0, percents.size())
                .allMatch(place -> Math.abs(percents.get(place) - other.percents.get(place)) < NOTHING);
    }

    /** In whole per cent that add up to 100: those with the largest remainder are rounded up. */
    public List<Integer> rounded() {
        List<Integer> whole = new ArrayList<>(
                percents.stream().map(percent -> (int) Math.floor(percent)).toList());
        int left = (int) WHOLE - whole.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, whole.size())
                .boxed()
                .sorted(Comparator.comparingDouble(place -> whole.get(place) - percents.get(place)))
                .limit(left)
                .forEach(place -> whole.set(place, whole.get(place) + 1));
        return List.copyOf(whole);
    }
}
