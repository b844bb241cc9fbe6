package org.southsouth.readiness.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.comparison.Comparability;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.CountryGroups;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.comparison.Row;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.core.robustness.RobustnessSettings;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.ContentsChoice;
import org.southsouth.readiness.ui.fx.ReportExport;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** Those that are compared, which view of them is shown, and the two that somebody looks at closely. */
public final class CompareViewModel {
    private final ScreenContext context;
    private final ReportExport export;
    private final ChoiceViewModel choice;
    private final ReadOnlyObjectWrapper<Optional<Result>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.LOADING);
    private final ReadOnlyObjectWrapper<Pair> pair = new ReadOnlyObjectWrapper<>(Pair.NONE);
    private final ReadOnlyObjectWrapper<Optional<Radar>> radar = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<QuestionFilter> filter = new ReadOnlyObjectWrapper<>(QuestionFilter.ALL);

    private final ReadOnlyDoubleWrapper drawn = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Optional<Robustness>> robustness =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Background.Delay> drawing = Optional.empty();

    /** What is shown below the head of the page. */
    enum View {
        LOADING,
        THEMES,
        QUESTIONS,
        CHOICE
    }

    /** What was loaded, in alphabetical order, with its words. */
    record Result(
            Comparison comparison,
            Names names,
            Cautions cautions,
            List<Radar> radars,
            List<Group> groups,
            String trouble) {
        List<Entry> entries() {
            return comparison.entries();
        }

        List<Band> bands() {
            return entries().get(0).scorecard().framework().head().bands();
        }
    }

    /** With no ids there is nothing to show but the choice. */
    public CompareViewModel(List<AssessmentId> ids, ScreenContext context, ComparePorts ports, ReportExport export) {
        this.context = context;
        this.export = export;
        this.choice = new ChoiceViewModel(ids, context, ports.entries(), this::leaveChoice);
        context.frame().showTitle("");
        if (ids.isEmpty()) {
            choose();
        } else {
            context.background().run(() -> prepare(ports, ids), this::show);
        }
    }

    private Result prepare(ComparePorts ports, List<AssessmentId> ids) {
        List<Entry> entries = Names.alphabetical(ports.entries().load(ids), context.formats());
        Comparison comparison = Comparison.of(entries);
        Names names = new Names(entries, context.formats());
        Parsed<CountryGroups> table = ports.groups().read();
        return new Result(
                comparison,
                names,
                new Cautions(Comparability.of(entries), entries, names, context.messages()),
                Radar.of(comparison, context.text("compare.radar.pillars")),
                Group.of(comparison, table, context),
                Group.trouble(table, context));
    }

    /** Beside the window; the figures that it goes with are there already. */
    private void draw(Result loaded) {
        List<Scorecard> cards = loaded.entries().stream().map(Entry::scorecard).toList();
        drawing = Optional.of(context.background()
                .draw(watch -> Robustness.of(cards, RobustnessSettings.DEFAULT, watch), drawn::set, found -> {
                    drawing = Optional.empty();
                    drawn.set(1);
                    robustness.set(Optional.of(found));
                }));
    }

    /** Gives up what is still being worked out. */
    void stopDrawing() {
        drawing.ifPresent(Background.Delay::cancel);
        drawing = Optional.empty();
        drawn.set(1);
    }

    private void show(Result loaded) {
        context.frame().showContext(context.text("common.notice") + "  ·  " + context.text("compare.order"));
        // Whoever asks for two has chosen them already.
        pair.set(loaded.entries().size() == 2 ? Pair.of(0, 1) : Pair.NONE);
        radar.set(loaded.radars().stream().findFirst());
        result.set(Optional.of(loaded));
        view.set(View.THEMES);
        draw(loaded);
    }

    /** How far the draws are, 0 to 1; 1 when there is nothing to wait for. */
    ReadOnlyDoubleProperty drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** Empty until it is worked out. */
    ReadOnlyObjectProperty<Optional<Robustness>> robustnessProperty() {
        return robustness.getReadOnlyProperty();
    }

    ScreenContext context() {
        return context;
    }

    ChoiceViewModel choice() {
        return choice;
    }

    ReadOnlyObjectProperty<Optional<Result>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Pair> pairProperty() {
        return pair.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Radar>> radarProperty() {
        return radar.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<QuestionFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    void showThemes() {
        result.get().ifPresent(loaded -> view.set(View.THEMES));
    }

    void showQuestions() {
        result.get().ifPresent(loaded -> view.set(View.QUESTIONS));
    }

    void show(boolean areQuestions) {
        if (areQuestions) {
            showQuestions();
        } else {
            showThemes();
        }
    }

    void choose() {
        choice.load();
        view.set(View.CHOICE);
    }

    private void leaveChoice() {
        showThemes();
    }

    void toggle(int entry) {
        pair.set(pair.get().toggled(entry));
    }

    void pair(Pair chosen) {
        pair.set(chosen);
    }

    void radar(Radar chosen) {
        radar.set(Optional.of(chosen));
    }

    void filter(QuestionFilter chosen) {
        filter.set(chosen);
    }

    /** "6 countries, alphabetical. Profiles first; totals at the end." */
    String subtitle() {
        return result.get()
                .map(Result::names)
                .map(names ->
                        context.text("compare.subtitle", context.text("compare.kind." + names.kind(), names.size())))
                .orElse("");
    }

    /** Sections by entries; the pillars as headings where there is something below them. */
    static Grid themes(Result loaded, String corner) {
        List<Row> rows = loaded.comparison().sectionRows();
        boolean haveThemes = rows.stream().anyMatch(row -> row.level() > 1);
        List<Grid.Line> lines = new ArrayList<>();
        for (Row row : rows) {
            if (row.level() > 0) {
                lines.add(new Grid.Line(
                        row.title(), "", haveThemes && row.level() == 1, Math.max(0, row.level() - 2), row.values()));
            }
        }
        return new Grid(corner, loaded.names().heads(), lines);
    }

    /** Questions by entries, as the filter says. */
    Grid questions(Result loaded) {
        List<Grid.Line> lines = filter.get().lines(loaded.comparison(), this::spread);
        return new Grid(context.text("compare.corner.question"), loaded.names().heads(), lines);
    }

    private String spread(double spread) {
        return Double.isNaN(spread) ? "" : String.valueOf(Math.round(spread));
    }

    String suggestedName(ReportFormat format) {
        return ReportExport.suggestedName(context.text("compare.title"), format);
    }

    /** What goes into the file. */
    ContentsChoice contents() {
        return export.contents();
    }

    void export(ReportFormat format, String file) {
        result.get().ifPresent(loaded -> export.comparison(loaded.comparison(), format, file));
    }
}
