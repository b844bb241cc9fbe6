package org.southsouth.readiness.ui.review;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.publicfigure.ReadFigures;
import org.southsouth.readiness.core.review.Obstacle;
import org.southsouth.readiness.core.review.Obstacles;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.ReviewStore;
import org.southsouth.readiness.core.review.Reviewers;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.ui.fx.AssessmentPorts;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.OwnName;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** The review of one assessment: what is shown of it, and everything that can be said and done about it. Window thread. */
public final class ReviewViewModel {
    private final AssessmentId assessment;
    private final ScreenContext context;
    private final AssessmentPorts ports;
    private final Supplier<ReadFigures> figures;
    private final GivenStates states;
    private final ReadOnlyObjectWrapper<Optional<Reviewing>> reviewing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ReviewFilter> filter = new ReadOnlyObjectWrapper<>(ReviewFilter.NONE);
    private final ReadOnlyObjectWrapper<List<ReviewRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final LastReview last;
    private Optional<ReviewListRows> lines = Optional.empty();
    private String searched = "";

    public ReviewViewModel(
            Route.Review route,
            ScreenContext context,
            AssessmentPorts ports,
            Supplier<ReadFigures> figures,
            LastReview last) {
        this.assessment = route.assessment();
        this.last = last;
        last.of(assessment).ifPresent(place -> filter.set(ReviewFilter.of(place.kinds())));
        this.context = context;
        this.ports = ports;
        this.figures = figures;
        this.states = new GivenStates(this, ports.reviews(), assessment, last);
        load();
    }

    private void load() {
        context.background().run(() -> Reviewing.read(ports, figures, assessment), this::show, this::showFailure);
    }

    private void show(Reviewing read) {
        context.frame().showTitle(context.formats().title(read.assessment().profile()));
        context.frame().showContext(context.text("common.notice.foot"));
        lines = Optional.of(new ReviewListRows(context, read));
        states.shown(read);
        filter.set(filter.get().among(read));
        reviewing.set(Optional.of(read));
        rows.set(lines.get().shown(filter.get()));
    }

    private void showFailure(RuntimeException thrown) {
        problem.set(FxFailures.words(context.messages(), thrown));
    }

    /** What somebody did is kept, then read anew; where it failed, what is kept is read all the same. */
    private void act(Runnable work, String done) {
        act(work, done, () -> {});
    }

    void act(Runnable work, String done, Runnable whenDone) {
        problem.set("");
        context.background()
                .run(
                        () -> {
                            work.run();
                            return Reviewing.read(ports, figures, assessment);
                        },
                        read -> {
                            whenDone.run();
                            show(read);
                            states.forgetRuled();
                            context.frame().showStatus(Saving.SAVED, done);
                        },
                        thrown -> {
                            load();
                            showFailure(thrown);
                        });
    }

    private void narrow(UnaryOperator<ReviewFilter> change) {
        filter.set(change.apply(filter.get()));
        lines.ifPresent(made -> rows.set(made.shown(filter.get())));
    }

    /** Shows what stops validation in these ways and in no other, or all answers. */
    void showAlone(Set<Obstacle.Kind> kinds) {
        narrow(filter -> new ReviewFilter(kinds, filter.ask(), filter.search()));
    }

    /** Shows only what stops validation in this way, and in the others that were asked for; or no longer. */
    void show(Obstacle.Kind kind, boolean isShown) {
        narrow(filter -> filter.with(kind, isShown));
    }

    void ask(Optional<String> ask) {
        narrow(filter -> filter.withAsk(ask));
    }

    /** Of all kinds and everybody, whatever was looked for. */
    void showAll() {
        narrow(filter -> ReviewFilter.NONE);
    }

    void search(String text) {
        searched = text;
        narrow(filter -> filter.withSearch(text));
    }

    /** Whom the questions say to ask, by name. */
    List<String> asks() {
        Comparator<String> order = context.formats().alphabetical().thenComparing(name -> name);
        return reviewing.get().map(read -> read.asks(order)).orElse(List.of());
    }

    /** Who may be named without being typed. */
    List<Person> people() {
        return reviewing
                .get()
                .map(read -> Reviewers.of(here(), read.assessment().profile()))
                .orElse(List.of());
    }

    /** Gives the answers of these lines a state; those that have it already are left alone. False where nobody is named. */
    boolean give(List<ReviewRow> chosen, ReviewState state, String comment) {
        Reviewing read = reviewing.get().orElse(null);
        if (read == null || read.isLocked() || !isNamed()) {
            return false;
        }
        states.give(read, reviewable(chosen), state, comment);
        return true;
    }

    static String name(ReviewState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** Each once, in the order of the lines. */
    static Set<QuestionId> reviewable(List<ReviewRow> chosen) {
        Set<QuestionId> questions = new LinkedHashSet<>();
        chosen.forEach(row -> questions.addAll(row.reviewable()));
        return questions;
    }

    /** Whether somebody stands for what is done here; else says that a name is missing. */
    private boolean isNamed() {
        boolean isNamed = !here().isEmpty();
        problem.set(isNamed ? "" : context.text("review.nobody"));
        return isNamed;
    }

    /** Whether these reservations are enough for a sign-off as things stand. */
    boolean canSign(String reservations) {
        return reviewing
                .get()
                .map(read -> !read.isLocked() && Obstacles.allow(read.obstacles(), reservations))
                .orElse(false);
    }

    void signOff(List<Person> signatories, String reservations) {
        reviewing.get().ifPresent(read -> {
            Signing signing = new Signing(assessment, signatories, reservations, here());
            ReviewStore store = ports.reviews();
            act(() -> store.signOff(signing, read.scorecard().framework()), context.text("review.sign.done"));
        });
    }

    AssessmentId assessment() {
        return assessment;
    }

    void reopen(String reason, String by) {
        act(() -> ports.reviews().reopen(assessment, reason, by), context.text("review.reopened"));
    }

    /** Where the list shows what is to be mended at one part of a question, there. */
    void open(QuestionId question) {
        open(question, filter.get().part());
    }

    void open(QuestionId question, Route.Answer.Part part) {
        context.navigator().go(new Route.Answer(assessment, Optional.of(question), part));
    }

    /** The next time the review begins here. */
    void leaving(QuestionId question) {
        last.keep(
                assessment,
                new LastReview.Place(
                        question, filter.get().kinds(), filter.get().ask(), searched));
    }

    /** Where somebody was at last; empty where the review was not opened yet. */
    Optional<LastReview.Place> former() {
        return last.of(assessment);
    }

    /** The line to begin with: where somebody was at last, or what stands in its place now. */
    Optional<ReviewRow.Item> first() {
        return former().flatMap(place -> lines.flatMap(made -> made.from(place.question(), rows.get())));
    }

    void openWorkshop(Optional<QuestionId> question) {
        context.navigator().go(new Route.Workshop(assessment, question));
    }

    void openHistory(QuestionId question) {
        context.navigator().go(new Route.History(assessment, Optional.of(question)));
    }

    /** The line of a question as it is now. */
    Optional<ReviewRow.Item> item(QuestionId question) {
        return lines.flatMap(made -> made.of(question));
    }

    ScreenContext context() {
        return context;
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    /** Whoever acts here: the name stands beside everything that is done. */
    OwnName own() {
        return ports.own();
    }

    /** Empty where it is not known. */
    String here() {
        return ports.own().nameProperty().get().strip();
    }

    /** Somebody's name as it is shown. */
    String nameOf(String by) {
        return by.isBlank() ? text("review.anybody") : by;
    }

    /** The states that were given here, to be taken back. */
    GivenStates states() {
        return states;
    }

    /** Why a key does nothing here. */
    void hint(String words) {
        context.frame().showStatus(Saving.NOTHING, words);
    }

    void tell(String words) {
        problem.set(words);
    }

    /** Empty until loaded. */
    ReadOnlyObjectProperty<Optional<Reviewing>> reviewingProperty() {
        return reviewing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ReviewFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<ReviewRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Why something was not done; empty while there is nothing to say. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
