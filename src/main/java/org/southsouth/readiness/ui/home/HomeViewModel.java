package org.southsouth.readiness.ui.home;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.review.ReviewStanding;
import org.southsouth.readiness.core.sample.SampleStore;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.OpenedFiles;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;
import org.southsouth.readiness.words.SearchKey;

/** The list of assessments: what of it is shown, what is ticked, what was removed and can still be brought back. */
public final class HomeViewModel {
    private static final long SHOW_OPENING_MILLIS = 500;

    /** What the screen shows as a whole. */
    enum Face {
        /** It takes long enough to be said. */
        OPENING,
        BLANK,
        LIST,
        EMPTY,
        FAILED
    }

    private static final long RETRY_MILLIS = 5_000;

    private final ScreenContext context;
    private final AssessmentStore store;
    private final FrameworkLibrary library;
    private final ReviewStates reviews;
    private final SampleActions samples;
    private final Removal removal;
    private final boolean isShared;

    private final ObservableList<HomeRow> all = FXCollections.observableArrayList();
    private final FilteredList<HomeRow> shown = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<HomeFilter> filter = new SimpleObjectProperty<>(HomeFilter.ALL);
    private final ReadOnlyObjectWrapper<Face> face = new ReadOnlyObjectWrapper<>(Face.BLANK);
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper briefCount = new ReadOnlyStringWrapper("");
    /** What was ticked when the list was left: whoever comes back from a comparison goes on with it. */
    private final List<AssessmentId> former;

    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Resume>> resume = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<Runnable> later = Runnable::run;
    private boolean isLeft;
    /** The questionnaire of what was gone on with at last. */
    private Optional<Framework> known = Optional.empty();

    private Optional<AssessmentId> from = Optional.empty();
    private boolean isRecalled;
    private AskedParts asked = AskedParts.NONE;
    private Consumer<Set<AssessmentId>> listed = here -> {};

    /** The sample store is empty on a shared database, where nobody may put fictional countries before others. */
    public HomeViewModel(
            ScreenContext context,
            AssessmentStore store,
            FrameworkLibrary library,
            KnownReviews reviews,
            Optional<SampleStore> sample) {
        this.context = context;
        this.store = store;
        this.library = library;
        this.reviews = new ReviewStates(reviews);
        this.samples = new SampleActions(context, sample, this::load);
        this.removal = new Removal(context, store, this::load);
        this.isShared = sample.isEmpty();
        former = context.frame().ticked();
        context.frame().askTicked(this::tickedIds);
        search.subscribe(this::choose);
        filter.subscribe(this::choose);
    }

    /** Where it is kept what files ask of whoever is here. */
    public HomeViewModel askedBy(AskedParts parts) {
        asked = parts;
        return this;
    }

    /** Told which there are whenever the list was read. */
    public void whenListed(Consumer<Set<AssessmentId>> told) {
        listed = told;
    }

    /** How what the list can do without waits until it has been drawn. */
    void laterBy(Consumer<Runnable> later) {
        this.later = later;
    }

    /** Whoever comes from this assessment sees it, whatever the list was narrowed to. */
    void comeFrom(Optional<AssessmentId> assessment) {
        from = assessment;
    }

    /** How the list was ordered when it was left. */
    Optional<WindowFrame.ListOrder> order() {
        return context.frame().listOrder();
    }

    void keepOrder(Optional<WindowFrame.ListOrder> order) {
        context.frame().keepListOrder(order);
    }

    /** Reads the list; also when something in it changed. Ticks stay. */
    void load() {
        context.background().after(SHOW_OPENING_MILLIS, () -> {
            if (face.get() == Face.BLANK) {
                face.set(Face.OPENING);
            }
        });
        Function<HomeList, Optional<Map<AssessmentId, ReviewStanding>>> beside = reviews.besideList();
        context.background()
                .run(
                        () -> {
                            samples.removeHalf();
                            HomeList list = HomeList.read(store, library, asked, context);
                            return new Read(list, beside.apply(list));
                        },
                        this::show,
                        this::showFailure);
    }

    private void loadAgain() {
        if (face.get() == Face.FAILED && !isLeft) {
            load();
        }
    }

    /** The screen is left. */
    void leaving() {
        isLeft = true;
    }

    private void showFailure(RuntimeException thrown) {
        if (thrown instanceof StoreException store && store.reason() == StoreException.Reason.LOCKED) {
            go(new Route.Lock());
            return;
        }
        failure.set(FxFailures.words(context.messages(), thrown));
        face.set(Face.FAILED);
        // Nothing was saved and nothing was lost: the foot has nothing to say.
        context.frame().showStatus(WindowFrame.Saving.NOTHING, "");
        if (isShared) {
            // A server comes back by itself; nobody should have to try.
            context.background().after(RETRY_MILLIS, this::loadAgain);
        }
    }

    private record Read(HomeList list, Optional<Map<AssessmentId, ReviewStanding>> reviews) {}

    private void show(Read read) {
        HomeList list = read.list();
        List<AssessmentId> before = all.isEmpty() ? former : tickedIds();
        for (HomeRow row : list.rows()) {
            row.tickedProperty().set(before.contains(row.id()));
            row.tickedProperty().subscribe(this::countTicked);
        }
        listed.accept(list.rows().stream().map(HomeRow::id).collect(Collectors.toUnmodifiableSet()));
        read.reviews().ifPresent(standings -> reviews.keep(list.rows(), standings));
        reviews.recall(list.rows());
        all.setAll(list.rows());
        recall();
        choose();
        countTicked();
        resume.set(list.resume(context, known));
        boolean isEmpty = all.isEmpty();
        face.set(isEmpty && removal.isEmpty() ? Face.EMPTY : Face.LIST);
        context.frame().showTitle("");
        if (isEmpty) {
            context.frame().showStatus(Saving.NOTHING, text("home.status.nothing"));
        } else {
            context.frame().showAtRest(text("shell.status.saved"));
        }
        String where = isShared ? "home.status.shared" : "home.status.local";
        context.frame().showContext(context.text(isEmpty ? where : "common.notice.foot"));
        samples.look(all);
        later.accept(() -> reviews.read(context.background(), all, () -> {
            choose();
            readResume(list);
        }));
    }

    /** The place where somebody goes on is said in the words of a questionnaire, which is read once the list is there. */
    private void readResume(HomeList list) {
        resume.set(list.resume(context, known));
        list.goesOn()
                .map(AssessmentSummary::framework)
                .filter(ref ->
                        known.filter(framework -> framework.ref().equals(ref)).isEmpty())
                .ifPresent(ref -> context.background().run(() -> library.load(ref), framework -> {
                    known = Optional.of(framework);
                    resume.set(list.resume(context, known));
                }));
    }

    /** As it was narrowed when it was left; not where what is new since, or where somebody comes from, would be hidden. */
    private void recall() {
        if (isRecalled) {
            return;
        }
        isRecalled = true;
        context.frame()
                .listChoice()
                .filter(choice -> choice.among() == all.size())
                .filter(choice -> search.get().isEmpty() && filter.get() == HomeFilter.ALL)
                .ifPresent(choice -> {
                    filter.set(HomeFilter.valueOf(choice.filter()));
                    search.set(choice.search());
                });
        boolean isHidden = all.stream().anyMatch(row -> from.equals(Optional.of(row.id())) && !shown.contains(row));
        if (isHidden) {
            showAll();
        }
    }

    private void countTicked() {
        ticked.set(tickedIds().size());
        tellCount();
    }

    private void tellCount() {
        long hidden = all.stream()
                .filter(row -> row.isTicked() && !shown.contains(row))
                .count();
        if (hidden > 0) {
            count.set(context.text("home.count.hidden", shown.size(), all.size(), hidden));
            briefCount.set(context.text("home.count.hidden.brief", hidden));
        } else if (shown.size() < all.size()) {
            String some = isShared ? "home.count.some.shared" : "home.count.some";
            count.set(context.text(some, shown.size(), all.size()));
            briefCount.set(count.get());
        } else {
            count.set(context.text(isShared ? "home.count.shared" : "home.count", all.size()));
            briefCount.set(context.text(isShared ? "home.count.brief.shared" : "home.count.brief", all.size()));
        }
    }

    private void choose() {
        narrow(filter.get());
        if (isRecalled) {
            context.frame()
                    .keepListChoice(new WindowFrame.ListChoice(
                            search.get(), filter.get().name(), all.size()));
            tellCount();
        }
    }

    private void narrow(HomeFilter chosen) {
        if (search.get().isBlank()) {
            shown.setPredicate(chosen::shows);
            return;
        }
        SearchKey asked = SearchKey.of(search.get());
        Set<HomeRow> found = new HashSet<>(asked.amongWords(all, HomeRow::searchKey));
        shown.setPredicate(row -> chosen.shows(row) && found.contains(row));
    }

    /** Whether there is no assessment at all, whatever is searched for. */
    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Shows every row again. */
    void showAll() {
        search.set("");
        filter.set(HomeFilter.ALL);
    }

    void open(HomeRow row) {
        go(row.way());
    }

    void create() {
        go(new Route.Setup(Optional.empty()));
    }

    void openPaths(List<String> paths) {
        OpenedFiles.route(paths).ifPresent(this::go);
    }

    void go(Route route) {
        context.navigator().go(route);
    }

    void goOn() {
        resume.get()
                .ifPresent(at -> go(
                        at.isToSend()
                                ? new Route.SendBack(at.assessment())
                                : new Route.Answer(at.assessment(), at.question())));
    }

    void compare() {
        go(new Route.Compare(tickedIds()));
    }

    void clearTicks() {
        all.forEach(row -> row.tickedProperty().set(false));
    }

    private List<AssessmentId> tickedIds() {
        return all.stream().filter(HomeRow::isTicked).map(HomeRow::id).toList();
    }

    /** The language's own order of names. */
    Comparator<String> alphabetical() {
        return context.formats().alphabetical();
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    ObservableList<HomeRow> rows() {
        return shown;
    }

    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<HomeFilter> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<Face> faceProperty() {
        return face.getReadOnlyProperty();
    }

    /** Why the list could not be read. */
    ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** For little room. */
    ReadOnlyStringProperty briefCountProperty() {
        return briefCount.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    Removal removal() {
        return removal;
    }

    SampleActions samples() {
        return samples;
    }

    ReviewStates reviews() {
        return reviews;
    }

    ReadOnlyObjectProperty<Optional<Resume>> resumeProperty() {
        return resume.getReadOnlyProperty();
    }
}
