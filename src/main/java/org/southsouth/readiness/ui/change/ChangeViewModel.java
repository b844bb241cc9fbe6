package org.southsouth.readiness.ui.change;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** One assessment held against an earlier round of the same subject. Window thread. */
public final class ChangeViewModel {
    private final AssessmentId id;
    private final ScreenContext context;
    private final EntrySource entries;
    private final ReadOnlyObjectWrapper<Optional<Loaded>> loaded = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The rounds there are to choose from, the latest first, which of them is shown, and what changed since. */
    record Loaded(List<AssessmentSummary> earlier, Entry after, Optional<Shown> shown) {}

    record Shown(AssessmentSummary since, RoundChangeText change) {}

    /** Begins with the latest of the earlier rounds. */
    public ChangeViewModel(AssessmentId id, ScreenContext context, EntrySource entries) {
        this.id = id;
        this.context = context;
        this.entries = entries;
        context.background().run(() -> load(Optional.empty()), this::show);
    }

    private Loaded load(Optional<AssessmentSummary> since) {
        List<AssessmentSummary> earlier = entries.earlierRounds(id);
        Optional<AssessmentSummary> chosen = since.or(() -> earlier.stream().findFirst());
        Entry after = entries.load(List.of(id)).get(0);
        return new Loaded(
                earlier,
                after,
                chosen.map(before -> new Shown(
                        before,
                        new RoundChangeText(
                                entries.load(List.of(before.id())).get(0), after, entries.carried(id), context))));
    }

    private void show(Loaded found) {
        context.frame().showTitle(context.formats().title(found.after().profile()));
        context.frame().showContext(context.text("common.notice.foot"));
        loaded.set(Optional.of(found));
    }

    ScreenContext context() {
        return context;
    }

    /** Empty until loaded. */
    ReadOnlyObjectProperty<Optional<Loaded>> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Holds it against this round instead. */
    void since(AssessmentSummary round) {
        context.background().run(() -> load(Optional.of(round)), this::show);
    }

    void answer(QuestionId question) {
        context.navigator().go(new Route.Answer(id, Optional.of(question)));
    }

    void leave() {
        context.navigator().go(new Route.Scorecard(id));
    }
}
