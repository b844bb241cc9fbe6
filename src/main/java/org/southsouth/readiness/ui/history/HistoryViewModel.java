package org.southsouth.readiness.ui.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.exchange.HistoryWriter;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.merge.AskedQuestions;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.review.TrailEntry;
import org.southsouth.readiness.core.review.WholeTrail;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.ui.fx.AssessmentPorts;
import org.southsouth.readiness.ui.fx.PutBack;
import org.southsouth.readiness.ui.fx.ReportExport;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** What happened to one assessment, narrowed as somebody asks. Window thread. */
public final class HistoryViewModel {
    private final Route.History route;
    private final ScreenContext context;
    private final HistoryWriter writer;
    private final LastHistory last;
    private final PutBack putBack;
    private final BiConsumer<AssessmentId, QuestionId> reviewAt;
    private final ReportExport export;
    private final ObservableList<HistoryRow> all = FXCollections.observableArrayList();
    private final FilteredList<HistoryRow> shown = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<HistoryFilter> filter;
    private final ReadOnlyObjectWrapper<Optional<Trail>> trail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");

    /** What was loaded, and what there is to choose from. */
    record Trail(
            Assessment assessment,
            Framework framework,
            StandingAnswers standing,
            List<HistoryEntry> changes,
            List<TrailEntry> entries,
            boolean isMerged,
            List<Choice<SectionId>> themes,
            List<Choice<String>> people) {}

    /** Something to narrow the list by, with its words; without a value: any. */
    record Choice<T>(Optional<T> value, String words) {}

    private record Worded(Trail trail, List<HistoryRow> rows) {}

    public HistoryViewModel(Route.History route, ScreenContext context, Ports ports, ReportExport export) {
        this.route = route;
        this.context = context;
        this.writer = ports.writer;
        this.last = ports.last;
        this.putBack = ports.putBack;
        this.reviewAt = ports.reviewAt;
        this.export = export;
        this.filter = new ReadOnlyObjectWrapper<>(HistoryFilter.of(route.question()));
        context.background()
                .run(
                        () -> load(ports),
                        loaded -> context.background().compute(() -> new Worded(loaded, words(loaded)), this::show));
    }

    private Trail load(Ports ports) {
        Assessment assessment = ports.assessments.store().load(route.assessment());
        Framework framework = ports.assessments.library().load(assessment.framework());
        List<HistoryEntry> changes = ports.assessments.store().history(route.assessment());
        Reviews reviews = ports.assessments.reviews().load(route.assessment());
        List<TrailEntry> entries = WholeTrail.newestFirst(changes, reviews);
        return new Trail(
                assessment,
                framework,
                standing(ports, assessment, framework, reviews),
                changes,
                entries,
                ports.isMerged.test(route.assessment()),
                themes(framework, entries),
                people(entries));
    }

    private static StandingAnswers standing(Ports ports, Assessment stored, Framework framework, Reviews reviews) {
        Scorecard scorecard = Scoring.score(framework, ports.laidOver.apply(stored));
        AskedPart part = ports.asked.of(stored.id());
        return new StandingAnswers(
                scorecard,
                reviews.isLocked(),
                part.request()
                        .map(request ->
                                AskedQuestions.of(part.whole(), scorecard).all()));
    }

    /** Those to which something happened, in the framework's order. */
    private List<Choice<SectionId>> themes(Framework framework, List<TrailEntry> entries) {
        Set<SectionId> changed = new LinkedHashSet<>();
        for (TrailEntry entry : entries) {
            entry.question()
                    .filter(question -> framework.question(question).isPresent())
                    .ifPresent(
                            question -> changed.add(framework.homeOf(question).id()));
        }
        List<Choice<SectionId>> choices = new ArrayList<>();
        choices.add(new Choice<>(Optional.empty(), context.text("history.theme.any")));
        framework.sections().stream()
                .filter(section -> changed.contains(section.id()))
                .forEach(section -> choices.add(new Choice<>(Optional.of(section.id()), section.title())));
        return choices;
    }

    private List<Choice<String>> people(List<TrailEntry> entries) {
        Set<String> names = new TreeSet<>(context.formats().alphabetical().thenComparing(name -> name));
        entries.forEach(entry -> names.addAll(entry.people()));
        List<Choice<String>> choices = new ArrayList<>();
        choices.add(new Choice<>(Optional.empty(), context.text("history.person.any")));
        names.forEach(name ->
                choices.add(new Choice<>(Optional.of(name), name.isBlank() ? context.text("history.nobody") : name)));
        return choices;
    }

    private List<HistoryRow> words(Trail loaded) {
        return new HistoryWords(loaded.framework(), context, loaded.isMerged())
                .rows(loaded.changes(), loaded.entries());
    }

    private void show(Worded worded) {
        context.frame()
                .showTitle(context.formats().title(worded.trail().assessment().profile()));
        context.frame().showContext(context.text("history.context"));
        all.setAll(worded.rows());
        narrow(same -> same);
        // Only now: a list that is narrowed loses what is chosen in it.
        trail.set(Optional.of(worded.trail()));
        subtitle.set(counted(filter.get()));
    }

    private void narrow(UnaryOperator<HistoryFilter> change) {
        HistoryFilter next = change.apply(filter.get());
        Set<HistoryRow> taken = next.among(all, context.clock().instant());
        filter.set(next);
        shown.setPredicate(taken::contains);
        trail.get().ifPresent(loaded -> subtitle.set(counted(next)));
    }

    /** Whether there are entries that are not shown. */
    boolean isNarrowed() {
        return shown.size() < all.size();
    }

    private String counted(HistoryFilter narrowed) {
        boolean isWhole = all.isEmpty() || narrowed.equals(HistoryFilter.none());
        return isWhole
                ? context.text("history.count", all.size())
                : context.text("history.count.of", shown.size(), all.size());
    }

    void search(String text) {
        narrow(filter -> filter.withSearch(text));
    }

    void theme(Choice<SectionId> theme) {
        narrow(filter -> filter.withTheme(theme.value()));
    }

    void person(Choice<String> person) {
        narrow(filter -> filter.withPerson(person.value()));
    }

    String words(TimeSpan time) {
        return context.text("history.time." + time.name().toLowerCase(Locale.ROOT));
    }

    void time(TimeSpan time) {
        narrow(filter -> filter.withTime(time));
    }

    /** Of the one question no longer alone. */
    void everyQuestion() {
        narrow(filter -> filter.withQuestion(Optional.empty()));
    }

    /** The title of the question that alone is shown; empty where all are. */
    String question(HistoryFilter narrowed) {
        return narrowed.question()
                .flatMap(id -> trail.get()
                        .map(loaded -> loaded.framework()
                                .question(id)
                                .map(Question::title)
                                .orElse(id.value())))
                .orElse("");
    }

    /** An answer among the questions; what reviewers did, in the review, where it is about a question that is asked at that one. */
    void open(HistoryRow row) {
        Optional<QuestionId> question = row.question();
        if (row.isAnswered() || question.filter(id -> !isAsked(id)).isPresent()) {
            openQuestion(row);
        } else {
            question.ifPresent(id -> reviewAt.accept(route.assessment(), id));
            context.navigator().go(new Route.Review(route.assessment()));
        }
    }

    private void openQuestion(HistoryRow row) {
        context.navigator().go(new Route.Answer(route.assessment(), row.question()));
    }

    private boolean isAsked(QuestionId question) {
        return trail.get().filter(loaded -> loaded.standing().isAsked(question)).isPresent();
    }

    /** Whether an answer of this change, before it or after it, can be the answer again. */
    boolean canPutBack(HistoryRow row, Answer earlier) {
        return trail.get()
                .flatMap(loaded ->
                        row.question().filter(question -> loaded.standing().canBe(question, earlier)))
                .isPresent();
    }

    /** What else than the response would be another with it, in sentences: a note that goes, an earlier grade. May be empty. */
    List<String> moreThanNow(HistoryRow row, Answer earlier) {
        return trail.get()
                .flatMap(loaded -> row.question()
                        .map(question -> new HistoryWords(loaded.framework(), context, loaded.isMerged())
                                .moreThanNow(
                                        question,
                                        earlier,
                                        loaded.standing()
                                                .scorecard()
                                                .of(question)
                                                .answer())))
                .orElse(List.of());
    }

    /** Whether nothing may change, whatever it is. */
    boolean isSigned() {
        return trail.get().filter(loaded -> loaded.standing().isSigned()).isPresent();
    }

    /** Among the questions it becomes the answer, as one change that can be taken back there. */
    void putBack(HistoryRow row, Answer earlier) {
        row.question().ifPresent(id -> putBack.give(new PutBack.Earlier(route.assessment(), id, earlier)));
        openQuestion(row);
    }

    /** The screen is left at this entry. */
    void leaving(HistoryRow at) {
        last.keep(route, at.entry(), all.get(0).entry());
    }

    /**
     * The entry at which it was left, for whoever comes back from its question, the review or the guide; empty where it is not
     * shown, or something is newer than what was there then.
     */
    Optional<HistoryRow> former(Route from) {
        Optional<TrailEntry> place = all.stream().findFirst().flatMap(newest -> last.of(route, newest.entry()));
        return shown.stream()
                .filter(row -> place.equals(Optional.of(row.entry())))
                .filter(row -> isLedTo(row, from))
                .findFirst();
    }

    private static boolean isLedTo(HistoryRow row, Route from) {
        return from instanceof Route.Guide
                || (from instanceof Route.Review && !row.isAnswered())
                || (from instanceof Route.Answer answer
                        && answer.question().isPresent()
                        && answer.question().equals(row.question()));
    }

    void leave() {
        context.navigator().back();
    }

    /** What is shown, in the order shown. */
    void export(String file) {
        trail.get().ifPresent(loaded -> {
            List<TrailEntry> entries = shown.stream().map(HistoryRow::entry).toList();
            export.table(() -> writer.history(loaded.assessment().profile(), loaded.framework(), entries), file);
        });
    }

    String suggestedName() {
        String title = trail.get()
                .map(loaded -> context.formats().title(loaded.assessment().profile()))
                .orElse("");
        return ReportExport.suggestedName(title + " " + context.text("history.title"), ReportFormat.CSV);
    }

    ScreenContext context() {
        return context;
    }

    /** The newest first. */
    ObservableList<HistoryRow> rows() {
        return shown;
    }

    /** Empty until loaded. */
    ReadOnlyObjectProperty<Optional<Trail>> trailProperty() {
        return trail.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<HistoryFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** How many entries, and how many of them are shown. */
    ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    /**
     * What the screen reads from and writes with, whether a merge brought anything to an assessment, what waits to be kept laid
     * over one, and what has the review begin at a question; and where in each history somebody was, as long as it is the same one.
     */
    public static final class Ports {
        private final AssessmentPorts assessments;
        private final HistoryWriter writer;
        private final AskedParts asked;
        private final Predicate<AssessmentId> isMerged;
        private final UnaryOperator<Assessment> laidOver;
        private final BiConsumer<AssessmentId, QuestionId> reviewAt;
        private final LastHistory last = new LastHistory();
        private final PutBack putBack = new PutBack();

        public Ports(
                AssessmentPorts assessments,
                HistoryWriter writer,
                AskedParts asked,
                Predicate<AssessmentId> isMerged,
                UnaryOperator<Assessment> laidOver,
                BiConsumer<AssessmentId, QuestionId> reviewAt) {
            this.assessments = assessments;
            this.writer = writer;
            this.asked = asked;
            this.isMerged = isMerged;
            this.laidOver = laidOver;
            this.reviewAt = reviewAt;
        }

        /** What is on its way to the questions. */
        public PutBack putBack() {
            return putBack;
        }
    }
}
