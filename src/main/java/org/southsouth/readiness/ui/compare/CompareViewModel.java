package org.southsouth.readiness.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Comparability;
import org.southsouth.readiness.core.comparison.CountryGroupsSource;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.statistics.Consistency;
import org.southsouth.readiness.ui.fx.ContentsChoice;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.ReportExport;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** Those that are compared, and which view of them is shown; the two that somebody looks at closely are its {@link CloseUp}. */
public final class CompareViewModel {
    private final ScreenContext context;
    private final ReportExport export;
    private final ChoiceViewModel choice;
    private final ReadOnlyObjectWrapper<Optional<Compared>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.LOADING);
    private final ReadOnlyObjectWrapper<QuestionFilter> filter = new ReadOnlyObjectWrapper<>(QuestionFilter.ALL);
    private final ReadOnlyObjectWrapper<Optional<SideBySide>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Place>> wanted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PinnedReference reference;
    private final LastCompared last;
    private final RobustnessModel robustness;
    private final CloseUp closeUp;
    private final WhyNote why;
    private final ReadOnlyObjectWrapper<List<Consistency>> consistency = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<ReadEntries> read = Optional.empty();

    /** What is shown below the head of the page. */
    enum View {
        LOADING,
        THEMES,
        QUESTIONS,
        CONSISTENCY,
        CHOICE
    }

    /** A row by its id, and a column. */
    record Place(String row, int column) {}

    /** With no ids those that were compared last are; without these there is nothing to show but the choice. */
    public CompareViewModel(Route.Compare route, ScreenContext context, Ports ports, ReportExport export) {
        List<AssessmentId> ids = route.assessments();
        this.context = context;
        this.export = export;
        this.reference = ports.reference();
        this.last = ports.last();
        this.why = new WhyNote(context);
        this.robustness = new RobustnessModel(context.background());
        this.closeUp = new CloseUp(context, last, resultProperty(), viewProperty(), robustness);
        List<AssessmentId> wanted = ids.isEmpty() ? last.ids() : ids;
        this.choice = new ChoiceViewModel(wanted, context, ports.entries(), this::leaveChoice);
        context.frame().showTitle("");
        if (!ids.isEmpty() && !route.isAside()) {
            // Wherever they were chosen: the ticks of the list from before would bring back others.
            context.frame().askTicked(() -> ids);
        }
        if (wanted.isEmpty()) {
            choose();
        } else {
            context.background()
                    .run(
                            () -> read(ports, ids.isEmpty() ? stillThere(ports, wanted) : ids),
                            first -> first.ifPresentOrElse(this::show, this::choose));
        }
    }

    private record First(ReadEntries loaded, Compared compared) {}

    /** Some may have been removed since. */
    private static List<AssessmentId> stillThere(Ports ports, List<AssessmentId> wanted) {
        Set<AssessmentId> all =
                ports.entries().summaries().stream().map(AssessmentSummary::id).collect(Collectors.toSet());
        return wanted.stream().filter(all::contains).toList();
    }

    /** Empty where nobody is left, and where they may not be compared: then the choice says why. */
    private Optional<First> read(Ports ports, List<AssessmentId> ids) {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        ReadEntries loaded = new ReadEntries(
                ids, ports.entries().withStandings(ids), ports.groups().read());
        if (!Comparability.areEquallyDeep(
                loaded.entries().stream().map(Entry::profile).toList())) {
            return Optional.empty();
        }
        Compared.Options options = new Compared.Options(reference.subject(), false);
        return Optional.of(new First(loaded, Compared.of(loaded.entries(), loaded.groups(), options, context)));
    }

    private void show(First first) {
        read = Optional.of(first.loaded());
        View kept = last.keep(first.loaded().ids());
        filter.set(last.filter());
        Compared compared = first.compared();
        show(
                compared,
                last.radarOf(compared.radars()),
                last.pairAmong(compared.profiles()).orElseGet(() -> CloseUp.first(compared)));
        goOn(kept == View.CONSISTENCY && !compared.hasConsistency() ? View.THEMES : kept);
    }

    private void show(Compared compared) {
        show(compared, compared.radars().stream().findFirst(), CloseUp.first(compared));
    }

    private void show(Compared compared, Optional<Radar> drawn, Pair pair) {
        context.frame().showContext(new HeadText(compared, context).foot());
        closeUp.begin(compared, drawn, pair);
        robustness.forget();
        closeReading();
        if (compared.referenced() == 0 && filter.get().order() == QuestionFilter.Order.LEARN) {
            // Nobody is there any more who would learn.
            filter(filter.get().withOrder(QuestionFilter.Order.FRAMEWORK));
        }
        result.set(Optional.of(compared));
        robustness.start(compared.entries());
    }

    /** The same entries in another way; the view stays. */
    private void look(Compared.Options options) {
        read.ifPresent(loaded -> context.background()
                .compute(() -> Compared.of(loaded.entries(), loaded.groups(), options, context), this::show));
    }

    /** Holds this country's entries first, here and from now on; nobody's where it is empty. */
    void pin(Optional<Subject> subject) {
        reference.pin(subject);
        result.get().ifPresent(shown -> look(shown.options().withReference(subject)));
    }

    /** Scores everybody on the common questions alone, or as they were scored. */
    void scoreOnCommon(boolean isWanted) {
        result.get().ifPresent(shown -> look(shown.options().onCommon(isWanted)));
    }

    boolean canLeaveOut() {
        return read.filter(ReadEntries::canLeaveOut).isPresent();
    }

    /** Compares the official ones alone. */
    void leaveOut() {
        read.ifPresent(loaded -> context.navigator().go(new Route.Compare(loaded.official())));
    }

    RobustnessModel robustness() {
        return robustness;
    }

    /** The one or two that are looked at closely. */
    CloseUp closeUp() {
        return closeUp;
    }

    ScreenContext context() {
        return context;
    }

    /** What is kept of this place until the window closes. */
    LastCompared last() {
        return last;
    }

    ChoiceViewModel choice() {
        return choice;
    }

    ReadOnlyObjectProperty<Optional<Compared>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<QuestionFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** One of the views of what was loaded; nothing happens before that. */
    void show(View chosen) {
        last.comeFromMap(false);
        goOn(chosen);
    }

    private void goOn(View chosen) {
        result.get().ifPresent(shown -> {
            if (chosen == View.CONSISTENCY) {
                List<Scorecard> cards =
                        shown.eachOnce().stream().map(Entry::scorecard).toList();
                context.background().compute(() -> Consistency.of(cards.get(0).framework(), cards), consistency::set);
            }
            wanted.set(Optional.empty());
            closeReading();
            last.look(chosen);
            closeUp.withdrawNote();
            view.set(chosen);
        });
    }

    /** For each theme; empty until somebody looks at it. */
    ReadOnlyObjectProperty<List<Consistency>> consistencyProperty() {
        return consistency.getReadOnlyProperty();
    }

    void choose() {
        choice.load();
        closeUp.withdrawNote();
        view.set(View.CHOICE);
    }

    /** Back to what was shown before. */
    private void leaveChoice() {
        goOn(last.view());
    }

    /** One question with everybody's answer, as long as it is open. */
    ReadOnlyObjectProperty<Optional<SideBySide>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** The place in the map whose rows the list of questions is to go to; empty where one came to the list by itself. */
    ReadOnlyObjectProperty<Optional<Place>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Whether somebody came to the questions from a row of the map: then there is a way back. */
    boolean isFromMap() {
        return last.isFromMap();
    }

    /** From the map to the questions of a theme, in the same column. */
    void goTo(String section, int column) {
        show(View.QUESTIONS);
        last.comeFromMap(true);
        wanted.set(Optional.of(new Place(section, column)));
    }

    /** Opens a question, in whichever view. The heading of a section opens nothing. */
    void read(String question) {
        result.get().ifPresent(shown -> {
            boolean isQuestion = shown.comparison().questionRows().stream()
                    .anyMatch(row -> row.id().equals(question));
            if (isQuestion) {
                reading.set(Optional.of(SideBySide.of(shown, new QuestionId(question), context)));
            }
        });
    }

    /** Whoever comes back to the same ones goes on there. */
    void leaveAt(Optional<Place> place) {
        last.leaveAt(place);
    }

    /** Where somebody was when they left the same ones; each once. */
    Optional<Place> takePlace() {
        return last.takePlace();
    }

    void closeReading() {
        reading.set(Optional.empty());
    }

    /** Why there is no figure where the keys are; empty where there is one. */
    void explain(String missing) {
        why.say(missing);
    }

    void filter(QuestionFilter chosen) {
        last.list(chosen);
        filter.set(chosen);
    }

    /** Who is higher overall, in sentences; that it is being worked out, until it is. Empty where nobody can be held against another. */
    List<String> verdict() {
        return result.get()
                .filter(shown -> shown.entries().size() > 1)
                .map(shown -> robustness
                        .robustnessProperty()
                        .get()
                        .map(found -> new VerdictText(shown, found, context)
                                .ofAll(robustness.pairsProperty().get()))
                        .orElseGet(() -> List.of(context.text(
                                robustness.drawnProperty().get() < 1
                                        ? "compare.sure.working"
                                        : "compare.sure.stopped"))))
                .orElse(List.of());
    }

    /** Below the title; empty until there is something to say. */
    String subtitle() {
        return result.get()
                .map(shown -> new HeadText(shown, context).subtitle())
                .orElse("");
    }

    Grid themes(Compared loaded, String corner) {
        return new Grids(context).themes(loaded, corner);
    }

    Grid questions(Compared loaded) {
        return new Grids(context).questions(loaded, filter.get());
    }

    /** "Fiji-Samoa-Comparison.pdf"; of many how many they are. */
    String suggestedName(ReportFormat format) {
        return ReportExport.suggestedName(
                result.get().map(shown -> new HeadText(shown, context).file()).orElse(""), format);
    }

    /** What goes into the file. */
    ContentsChoice contents() {
        return export.contents();
    }

    void export(ReportFormat format, String file) {
        result.get().ifPresent(loaded -> export.comparison(loaded.toReport(), format, file));
    }

    /** What the screen reads from, and whom it holds others against. */
    public record Ports(
            EntrySource entries, CountryGroupsSource groups, PinnedReference reference, LastCompared last) {}
}
