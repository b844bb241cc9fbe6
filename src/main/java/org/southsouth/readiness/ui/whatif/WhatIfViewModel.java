package org.southsouth.readiness.ui.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.robustness.Omission;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.WhatIf;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** The stored scorecard and the one that is tried out. Window thread. */
public final class WhatIfViewModel {
    private final AssessmentId id;
    private final ScreenContext context;
    private final Map<QuestionId, Response> responses = new HashMap<>();
    private final Map<SectionId, Double> weights = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Loaded>> loaded = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Scorecard>> tried = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What is stored, the questions that could be answered otherwise, and the themes that could be left out. */
    record Loaded(Entry entry, List<WhatIfLine> lines, List<Omission> omissions) {
        Scorecard stored() {
            return entry.scorecard();
        }

        List<Band> bands() {
            return stored().framework().head().bands();
        }
    }

    public WhatIfViewModel(AssessmentId id, ScreenContext context, EntrySource entries) {
        this.id = id;
        this.context = context;
        context.background().run(() -> load(entries), this::show);
    }

    private Loaded load(EntrySource entries) {
        Entry entry = entries.load(List.of(id)).get(0);
        return new Loaded(entry, WhatIfLine.of(entry.scorecard(), context), Omission.of(entry.scorecard()));
    }

    private void show(Loaded found) {
        context.frame().showTitle(context.formats().title(found.entry().profile()));
        context.frame().showContext(context.text("whatif.context"));
        loaded.set(Optional.of(found));
        tried.set(Optional.of(found.stored()));
    }

    ScreenContext context() {
        return context;
    }

    /** Empty until loaded. */
    ReadOnlyObjectProperty<Optional<Loaded>> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** What is tried out: the stored one at first. */
    ReadOnlyObjectProperty<Optional<Scorecard>> triedProperty() {
        return tried.getReadOnlyProperty();
    }

    /** The response that is tried for a question; empty for the stored one. */
    Optional<Response> responseTo(QuestionId question) {
        return Optional.ofNullable(responses.get(question));
    }

    double weightOf(SectionId pillar) {
        return weights.getOrDefault(
                pillar,
                loaded.get()
                        .map(found -> found.stored().of(pillar).section().weight())
                        .orElse(1.0));
    }

    /**
     * The pillars' shares of all weights in whole per cent, in their order, which add up to 100: those with the largest
     * remainder are rounded up. All 0 where all weights are.
     */
    List<Integer> shares() {
        List<Double> exact = loaded.get().stream()
                .flatMap(found -> found.stored().pillars().stream())
                .map(section -> weightOf(section.section().id()))
                .toList();
        double sum = exact.stream().mapToDouble(Double::doubleValue).sum();
        if (sum == 0) {
            return exact.stream().map(weight -> 0).toList();
        }
        List<Integer> shares = new ArrayList<>(
                exact.stream().map(weight -> (int) (weight * 100 / sum)).toList());
        int left = 100 - shares.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> shares.get(i) - exact.get(i) * 100 / sum))
                .limit(left)
                .forEach(i -> shares.set(i, shares.get(i) + 1));
        return List.copyOf(shares);
    }

    /** An empty response goes back to the stored one. */
    void answer(QuestionId question, Optional<Response> response) {
        response.ifPresentOrElse(given -> responses.put(question, given), () -> responses.remove(question));
        work();
    }

    /** The weight is 0 or more. */
    void weigh(SectionId pillar, double weight) {
        weights.put(pillar, weight);
        work();
    }

    /** Back to what is stored. */
    void reset() {
        responses.clear();
        weights.clear();
        work();
    }

    private void work() {
        loaded.get().ifPresent(found -> tried.set(Optional.of(WhatIf.of(found.stored(), responses, weights))));
    }

    void leave() {
        context.navigator().go(new Route.Scorecard(id));
    }
}
