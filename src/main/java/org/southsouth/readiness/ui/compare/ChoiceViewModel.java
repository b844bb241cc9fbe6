package org.southsouth.readiness.ui.compare;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.SearchKey;

/** The assessments that can be put side by side, and which of them are ticked. */
final class ChoiceViewModel {
    private final Set<AssessmentId> tickedAtFirst;
    private final ScreenContext context;
    private final EntrySource entries;
    private final Runnable whenCancelled;
    private final ObservableList<Candidate> candidates =
            FXCollections.observableArrayList(candidate -> new Observable[] {candidate.ticked()});
    private final FilteredList<Candidate> shown = new FilteredList<>(candidates);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final IntegerBinding count = Bindings.createIntegerBinding(() -> ticked().size(), candidates);

    /** One that can be ticked. */
    record Candidate(
            AssessmentId id,
            String title,
            String caption,
            SearchKey key,
            boolean isFictional,
            BooleanProperty ticked) {}

    ChoiceViewModel(List<AssessmentId> ticked, ScreenContext context, EntrySource entries, Runnable whenCancelled) {
        this.tickedAtFirst = new HashSet<>(ticked);
        this.context = context;
        this.entries = entries;
        this.whenCancelled = whenCancelled;
        search.subscribe(this::choose);
    }

    private void choose() {
        Set<Candidate> found = new HashSet<>(SearchKey.of(search.get()).among(candidates, Candidate::key));
        shown.setPredicate(found::contains);
    }

    void load() {
        context.background().run(entries::summaries, this::show);
    }

    private void show(List<AssessmentSummary> summaries) {
        Comparator<Round> rounds = Round.order(
                summaries.stream().map(summary -> summary.profile().round()).toList());
        boolean haveSeveral =
                summaries.stream().map(AssessmentSummary::framework).distinct().count() > 1;
        candidates.setAll(summaries.stream()
                .sorted(Comparator.comparing(
                                (AssessmentSummary summary) -> context.formats()
                                        .subject(summary.profile().subject()),
                                context.formats().alphabetical())
                        .thenComparing(summary -> summary.profile().round(), rounds))
                .map(summary -> candidate(summary, haveSeveral))
                .toList());
        choose();
        loaded.set(true);
    }

    private Candidate candidate(AssessmentSummary summary, boolean namesFramework) {
        String depth = context.text(depthKey(summary.profile()));
        String answered = context.text(
                "common.answered.of",
                String.valueOf(summary.standing().answered()),
                String.valueOf(summary.standing().applicable()));
        String caption = depth + "  ·  " + answered;
        return new Candidate(
                summary.id(),
                context.formats().title(summary.profile()),
                namesFramework ? caption + "  ·  " + summary.framework() : caption,
                SearchKey.of(context.formats().title(summary.profile()) + "\n"
                        + context.formats()
                                .searchKey(summary.profile().subject())
                                .value()),
                summary.profile().subject().isFictional(),
                new SimpleBooleanProperty(tickedAtFirst.contains(summary.id())));
    }

    private static String depthKey(Profile profile) {
        if (profile.subject().isCity()) {
            return "common.depth.city";
        }
        return profile.depth() == Depth.CORE ? "common.depth.core" : "common.depth.full";
    }

    /** Those that the search leaves, by name, then round. */
    ObservableList<Candidate> shown() {
        return shown;
    }

    StringProperty searchProperty() {
        return search;
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    boolean isEmpty() {
        return candidates.isEmpty();
    }

    IntegerBinding countBinding() {
        return count;
    }

    private List<AssessmentId> ticked() {
        return candidates.stream()
                .filter(candidate -> candidate.ticked().get())
                .map(Candidate::id)
                .toList();
    }

    /** Ticks all that the search leaves; fictional ones only where there is nobody else, or a search for them. */
    void tickShown() {
        boolean hasReal = shown.stream().anyMatch(candidate -> !candidate.isFictional());
        List.copyOf(shown).stream()
                .filter(candidate -> !hasReal || !candidate.isFictional())
                .forEach(candidate -> candidate.ticked().set(true));
    }

    void tickNone() {
        List.copyOf(candidates).forEach(candidate -> candidate.ticked().set(false));
    }

    void compare() {
        context.navigator().go(new Route.Compare(ticked()));
    }

    void cancel() {
        whenCancelled.run();
    }

    boolean canCancel() {
        return !tickedAtFirst.isEmpty();
    }

    void home() {
        context.navigator().go(new Route.Home());
    }
}
