package org.southsouth.readiness.ui.home;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.sample.FictionalCountries;
import org.southsouth.readiness.core.sample.SampleStore;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Tour;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** The fictional countries on the list: put there, shown round, and taken away. Window thread. */
final class SampleActions {
    private static final long PATIENCE_MILLIS = 500;
    /** A list of at most so many is short: it has room below it, and nobody to compare with. */
    private static final int FEW = 3;

    /** A stop by the keys of its words. */
    private record Way(String title, String text, Route route) {}

    private final ScreenContext context;
    private final Optional<SampleStore> store;
    private final Runnable reload;
    private final ReadOnlyBooleanWrapper here = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<AssessmentId> main = Optional.empty();
    private Optional<AssessmentId> signed = Optional.empty();
    private int count;
    private boolean isNew;
    private boolean isChanged;
    private String failure = "";

    /** The store is empty where nobody may put fictional countries before others. */
    SampleActions(ScreenContext context, Optional<SampleStore> store, Runnable reload) {
        this.context = context;
        this.store = store;
        this.reload = reload;
    }

    /** What is on the list now; after something failed also what came until then, with the reason at the foot. */
    void look(List<HomeRow> rows) {
        main = latest(rows, FictionalCountries.MAIN);
        signed = latest(rows, FictionalCountries.SIGNED);
        if (isChanged) {
            // Not before the list shows them: a second press would put them there twice.
            isChanged = false;
            busy.set(false);
        }
        count = (int)
                rows.stream().filter(row -> FictionalCountries.isOf(row.id())).count();
        here.set(count > 0);
        offered.set(canBeAdded() && count == 0 && !rows.isEmpty() && rows.size() <= FEW);
        if (!failure.isEmpty()) {
            context.frame().showStatus(Saving.NOTHING, failure);
            failure = "";
        }
    }

    private static Optional<AssessmentId> latest(List<HomeRow> rows, Subject subject) {
        return rows.stream()
                .filter(row -> FictionalCountries.isOf(row.id()))
                .filter(row -> row.summary().profile().subject().equals(subject))
                .max(Comparator.comparing(HomeRow::round))
                .map(HomeRow::id);
    }

    /** Whether they came just now; asked once. */
    boolean takeNew() {
        boolean was = isNew;
        isNew = false;
        return was;
    }

    /** Blocks. What a program that was ended left half added. */
    void removeHalf() {
        store.ifPresent(SampleStore::removeHalf);
    }

    boolean canBeAdded() {
        return store.isPresent();
    }

    void add() {
        isNew = true;
        change("home.sample.adding", SampleStore::add);
    }

    /** How many there are, and what becomes of them: their answers may have been changed meanwhile. */
    Dialogs.Question question() {
        return new Dialogs.Question(
                        context.text("home.sample.question", count),
                        context.text("home.sample.question.body"),
                        context.text("home.sample.question.do", count),
                        true)
                .staying(context.text("home.sample.question.keep"));
    }

    void remove() {
        context.frame().endTour();
        change("home.sample.removing", SampleStore::remove);
    }

    private void change(String status, Consumer<SampleStore> work) {
        if (busy.get() || store.isEmpty()) {
            return;
        }
        busy.set(true);
        var wait = context.background()
                .after(PATIENCE_MILLIS, () -> context.frame().showStatus(Saving.SAVING, context.text(status)));
        context.background()
                .run(
                        () -> {
                            work.accept(store.get());
                            return true;
                        },
                        done -> {
                            wait.cancel();
                            isChanged = true;
                            reload.run();
                        },
                        thrown -> {
                            wait.cancel();
                            isChanged = true;
                            isNew = false;
                            failure = FxFailures.words(context.messages(), thrown);
                            reload.run();
                        });
    }

    /** Leads through the screens of the fictional country that has most to show; nothing where it is not here. */
    void tour() {
        main.ifPresent(id -> context.background()
                .run(
                        () -> store.flatMap(SampleStore::file),
                        file -> context.frame().begin(new Tour(words(), stops(id, file)))));
    }

    private Tour.Words words() {
        return new Tour.Words(
                context.text("home.tour.label"),
                context.text("home.tour.back"),
                context.text("home.tour.next"),
                context.text("home.tour.end"),
                context.text("home.tour.leave"));
    }

    private List<Tour.Stop> stops(AssessmentId id, Optional<String> file) {
        Route gather = file.<Route>map(path -> new Route.Merge(List.of(path))).orElse(new Route.Review(id));
        List<Way> ways = List.of(
                new Way("home.tour.answer", "home.tour.answer.text", new Route.Answer(id, Optional.empty())),
                new Way("home.tour.gather", "home.tour.gather.text", gather),
                new Way("home.tour.scorecard", "home.tour.scorecard.text", new Route.Scorecard(id)),
                new Way("home.tour.cooperate", "home.tour.cooperate.text", new Route.Cooperate(signed.orElse(id))),
                new Way("home.tour.plan", "home.tour.plan.text", new Route.Plan(id, Optional.empty())));
        return IntStream.range(0, ways.size())
                .mapToObj(place -> new Tour.Stop(
                        context.text("home.tour.count", place + 1, ways.size()),
                        context.text(ways.get(place).title()),
                        context.text(ways.get(place).text()),
                        ways.get(place).route()))
                .toList();
    }

    /** Whether they are offered below the list: nobody has them, and the list is so short that a comparison has little to show. */
    ReadOnlyBooleanProperty offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** Whether one of them is on the list. */
    ReadOnlyBooleanProperty hereProperty() {
        return here.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
