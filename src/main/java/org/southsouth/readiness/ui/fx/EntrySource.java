package org.southsouth.readiness.ui.fx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.comparison.Inherited;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.review.ReviewStanding;
import org.southsouth.readiness.core.review.ReviewStore;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.scoring.Scoring;

/** Assessments with their scorecards, for the screens that show results. Every call blocks: {@link Background#run}. */
public final class EntrySource {
    private final AssessmentStore store;
    private final FrameworkLibrary library;
    private final Function<AssessmentId, Reviews> reviews;
    private final Supplier<Map<AssessmentId, ReviewStanding>> standings;

    public EntrySource(AssessmentStore store, FrameworkLibrary library, ReviewStore reviews) {
        this(store, library, reviews::load, reviews::standings);
    }

    /** Where nothing is reviewed. */
    public EntrySource(AssessmentStore store, FrameworkLibrary library) {
        this(store, library, id -> Reviews.none(), Map::of);
    }

    private EntrySource(
            AssessmentStore store,
            FrameworkLibrary library,
            Function<AssessmentId, Reviews> reviews,
            Supplier<Map<AssessmentId, ReviewStanding>> standings) {
        this.store = store;
        this.library = library;
        this.reviews = reviews;
        this.standings = standings;
    }

    /** Everything that could be asked for, without order. */
    public List<AssessmentSummary> summaries() {
        return store.list();
    }

    /** Those of the same subject in rounds before this one's, the latest first. */
    public List<AssessmentSummary> earlierRounds(AssessmentId of) {
        return earlierRounds(of, summaries());
    }

    /** The same of what was read already. */
    public static List<AssessmentSummary> earlierRounds(AssessmentId of, List<AssessmentSummary> all) {
        AssessmentSummary own = all.stream()
                .filter(summary -> summary.id().equals(of))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no assessment " + of));
        List<AssessmentSummary> same = all.stream()
                .filter(summary ->
                        summary.profile().subject().equals(own.profile().subject()))
                .toList();
        Comparator<AssessmentSummary> order = Comparator.comparing(
                summary -> summary.profile().round(),
                Round.order(
                        same.stream().map(summary -> summary.profile().round()).toList()));
        return same.stream()
                .filter(summary -> order.compare(summary, own) < 0)
                .sorted(order.reversed())
                .toList();
    }

    /** What the country of a city says beside it; reads nothing where the subject is no city. */
    public Optional<Inherited> inherited(AssessmentId of) {
        return store.find(of)
                .filter(city -> city.profile().subject().isCity())
                .flatMap(city -> Inherited.source(city, store.list()))
                .map(national -> new Inherited(load(List.of(national.id())).get(0)));
    }

    /** What a round took over from an earlier one. */
    public Carrying carried(AssessmentId id) {
        return store.carried(id);
    }

    /** One with its review, for what tells how far it can be relied on. */
    public Entry reviewed(AssessmentId id) {
        Entry entry = load(List.of(id)).get(0);
        return new Entry(entry.profile(), entry.scorecard(), reviews.apply(id));
    }

    /** In the order asked for; of their reviews they have the standing alone. */
    public List<Entry> withStandings(List<AssessmentId> ids) {
        Map<AssessmentId, ReviewStanding> known = standings.get();
        List<Entry> entries = new ArrayList<>();
        List<Entry> plain = load(ids);
        for (int i = 0; i < plain.size(); i++) {
            Entry entry = plain.get(i);
            Reviews only = Reviews.only(known.getOrDefault(ids.get(i), ReviewStanding.NONE));
            entries.add(new Entry(entry.profile(), entry.scorecard(), only));
        }
        return entries;
    }

    /** In the order asked for, without their reviews; each framework is read once. */
    public List<Entry> load(List<AssessmentId> ids) {
        Map<FrameworkRef, Framework> frameworks = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Assessment assessment : store.loadAll(ids)) {
            Framework framework = frameworks.computeIfAbsent(assessment.framework(), library::load);
            entries.add(new Entry(assessment.profile(), Scoring.score(framework, assessment)));
        }
        return entries;
    }
}
