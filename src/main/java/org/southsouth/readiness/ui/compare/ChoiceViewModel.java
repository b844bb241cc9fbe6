package org.southsouth.readiness.ui.compare;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.binding.ObjectBinding;
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
import org.southsouth.readiness.core.comparison.Comparability;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.SearchKey;

/**
 * The assessments that can be put side by side, and which of them are ticked. A core check is compared with core checks only: as
 * long as one is ticked, full assessments cannot be, and the other way round.
 */
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
    private final ObjectBinding<Optional<Depth>> depth = Bindings.createObjectBinding(this::tickedDepth, candidates);
    private String leftOut = "";

    /** One that can be ticked; {@code caption} says how much of it is answered, {@code kind} how much it asks. */
    record Candidate(
            AssessmentId id,
            Profile profile,
            String title,
            String kind,
            String caption,
            SearchKey key,
            BooleanProperty ticked) {
        private Depth depth() {
            return profile.depth();
        }

        private boolean isFictional() {
            return profile.subject().isFictional();
        }
    }

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
        leaveOutOthers();
        choose();
        loaded.set(true);
    }

    /** Whoever ticked both kinds in the list of assessments is told which stay, and may tick the others instead. */
    private void leaveOutOthers() {
        List<Candidate> ticked =
                candidates.stream().filter(one -> one.ticked().get()).toList();
        leftOut = "";
        if (!Comparability.areEquallyDeep(
                ticked.stream().map(Candidate::profile).toList())) {
            Depth kept = usual(ticked);
            List<Candidate> others =
                    ticked.stream().filter(one -> one.depth() != kept).toList();
            others.forEach(one -> one.ticked().set(false));
            leftOut = context.text(
                    "compare.choice.left-out",
                    context.messages()
                            .list(others.stream().map(Candidate::title).toList()));
        }
    }

    /** What most of them are; full ones where there are as many of both. */
    private static Depth usual(List<Candidate> some) {
        long core = some.stream().filter(one -> one.depth() == Depth.CORE).count();
        return 2 * core > some.size() ? Depth.CORE : Depth.FULL;
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
                summary.profile(),
                context.formats().title(summary.profile()),
                depth,
                namesFramework ? caption + "  ·  " + summary.framework() : caption,
                SearchKey.of(context.formats().title(summary.profile()) + "\n"
                        + context.formats()
                                .searchKey(summary.profile().subject())
                                .value()),
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

    /** Whether there is one, and nobody to compare it with. */
    boolean isAlone() {
        return candidates.size() == 1;
    }

    IntegerBinding countBinding() {
        return count;
    }

    private Optional<Depth> tickedDepth() {
        return candidates.stream()
                .filter(candidate -> candidate.ticked().get())
                .map(Candidate::depth)
                .findFirst();
    }

    /** How much those that are ticked ask; empty as long as none is. */
    ObjectBinding<Optional<Depth>> depthBinding() {
        return depth;
    }

    boolean canTick(Candidate candidate) {
        return depth.get().filter(ticked -> ticked != candidate.depth()).isEmpty();
    }

    /** What stands beside it: how much is answered; why it cannot be ticked, where it cannot. */
    String caption(Candidate candidate) {
        if (canTick(candidate)) {
            return candidate.caption();
        }
        return context.text(
                candidate.depth() == Depth.CORE ? "compare.choice.only-core" : "compare.choice.not-core",
                candidate.kind());
    }

    void toggle(Candidate candidate) {
        if (canTick(candidate)) {
            candidate.ticked().set(!candidate.ticked().get());
        }
    }

    /** Which of those that were ticked before are not now, and why; else empty. */
    String leftOut() {
        return leftOut;
    }

    private List<AssessmentId> ticked() {
        return candidates.stream()
                .filter(candidate -> candidate.ticked().get())
                .map(Candidate::id)
                .toList();
    }

    /**
     * Ticks all that the search leaves; fictional ones only where there is nobody else, or a search for them. Only those of one
     * kind: that of those ticked already, else of most.
     */
    void tickShown() {
        boolean hasReal = shown.stream().anyMatch(candidate -> !candidate.isFictional());
        List<Candidate> meant = shown.stream()
                .filter(candidate -> !hasReal || !candidate.isFictional())
                .toList();
        Depth wanted = depth.get().orElseGet(() -> usual(meant));
        meant.stream()
                .filter(candidate -> candidate.depth() == wanted)
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

    /** Whether there is a comparison to go back to. */
    boolean canCancel() {
        return !tickedAtFirst.isEmpty() && leftOut.isEmpty();
    }

    void home() {
        context.navigator().go(new Route.Home());
    }
}
