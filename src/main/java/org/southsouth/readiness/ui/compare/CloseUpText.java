package org.southsouth.readiness.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.core.scoring.Tolerance;
import org.southsouth.readiness.ui.fx.ScreenContext;

/**
 * What stands by the one or two that are seen close up. Over a pillar it is about that pillar: who is higher overall may be
 * lower there. Of two it is said after that who is higher overall, since nothing else says it of them.
 */
record CloseUpText(Compared loaded, ScreenContext context) {
    List<String> of(Pair pair, Optional<Radar> radar, Optional<Robustness> robustness) {
        List<String> overall = robustness
                .map(found -> new VerdictText(loaded, found, context).of(pair))
                .orElse(List.of());
        Optional<ComparisonRow> pillar = radar.flatMap(Radar::pillar);
        if (pillar.isEmpty() || pair.isEmpty()) {
            return overall;
        }
        List<String> said = new ArrayList<>(inPillar(pair, pillar.get()));
        if (pair.isWhole()) {
            said.addAll(overall);
        }
        return said;
    }

    private List<String> inPillar(Pair pair, ComparisonRow pillar) {
        int first = pair.first().orElseGet(() -> pair.second().orElseThrow());
        if (!pair.isWhole()) {
            return besideOthers(first, pillar);
        }
        int second = pair.second().orElseThrow();
        if (Double.isNaN(value(pillar, first)) || Double.isNaN(value(pillar, second))) {
            return List.of(ofOne(first, pillar), ofOne(second, pillar));
        }
        return List.of(context.text(
                "compare.radar.in.two",
                pillar.name(),
                loaded.names().name(first),
                figure(pillar, first),
                loaded.names().name(second),
                figure(pillar, second)));
    }

    private List<String> besideOthers(int entry, ComparisonRow pillar) {
        double own = value(pillar, entry);
        List<String> said = new ArrayList<>(List.of(ofOne(entry, pillar)));
        add("compare.radar.in.higher", other -> Tolerance.exceeds(other, own), pillar, said);
        add("compare.radar.in.lower", other -> Tolerance.exceeds(own, other), pillar, said);
        return said;
    }

    private void add(String key, Predicate<Double> which, ComparisonRow pillar, List<String> said) {
        List<Integer> found = IntStream.range(0, pillar.values().size())
                .filter(other -> which.test(value(pillar, other)))
                .boxed()
                .toList();
        if (!found.isEmpty()) {
            said.add(context.text(key, VerdictText.names(found, loaded, context)));
        }
    }

    private String ofOne(int entry, ComparisonRow pillar) {
        String name = loaded.names().name(entry);
        return Double.isNaN(value(pillar, entry))
                ? new CellWhy(loaded, context)
                        .missing(context.text("compare.radar.in.none", pillar.name(), name), pillar.id(), entry)
                : context.text("compare.radar.in.one", pillar.name(), name, figure(pillar, entry));
    }

    private String figure(ComparisonRow pillar, int entry) {
        return context.formats().score(value(pillar, entry), loaded.bands());
    }

    private static double value(ComparisonRow pillar, int entry) {
        return pillar.values().get(entry);
    }
}
