package org.southsouth.readiness.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.thin;
import static org.southsouth.readiness.report.SmallReports.COUNTRIES;
import static org.southsouth.readiness.report.SmallReports.actions;
import static org.southsouth.readiness.report.SmallReports.drawing;
import static org.southsouth.readiness.report.SmallReports.filled;
import static org.southsouth.readiness.report.SmallReports.many;
import static org.southsouth.readiness.report.SmallReports.matching;
import static org.southsouth.readiness.report.SmallReports.planned;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.chart.Approved;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.Room;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.report.model.MatchReporting;
import org.southsouth.readiness.report.model.PlanReporting;
import org.southsouth.readiness.report.model.ReportStamp;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.ScorecardReporting;

/**
 * What stands on the charts of small reports, against texts that somebody has read: sizes, words and tables. Where lines and
 * boxes stand is for the tests of charts. {@code mvn test -Dtest=FigureTextsTest -Dreadiness.approve=write} takes the new
 * texts.
 */
class FigureTextsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/southsouth/readiness/report/figure");
    private static final ReportStamp EDITION = new ReportStamp(LocalDate.of(2026, 11, 25), "1.2.3");

    private static Map<String, Supplier<List<String>>> all() {
        Map<String, Supplier<List<String>>> all = new TreeMap<>();
        all.put("scorecard", () -> scorecard(planned()));
        all.put("scorecard-thin", () -> scorecard(AssessmentSheet.alone(entry("KHM", "2026", thin()))));
        all.put("scorecard-core", () -> scorecard(AssessmentSheet.alone(entry("KHM", "2026", Depth.CORE, good()))));
        all.put("comparison", () -> comparison(FigureSamples.comparison(rounds())));
        all.put("comparison-many", () -> comparison(FigureSamples.comparison(many())));
        all.put("plan", () -> plan(ofPlan()));
        all.put("posters", FigureTextsTest::posters);
        return all;
    }

    private static Entry own() {
        return entry("KHM", "2026", good());
    }

    private static List<Entry> rounds() {
        return List.of(filled("KHM", "2022", 21, 0), entry("KHM", "2024", thin()), own());
    }

    private static ScorecardReport report(AssessmentSheet sheet) {
        return new ScorecardReporting(MESSAGES, FORMATS).report(sheet, EDITION, ReportContents.DEFAULT);
    }

    private static ActionPlanReport ofPlan() {
        return new PlanReporting(MESSAGES, FORMATS)
                .report(new PlanSheet(own(), actions(own()), PlanSheet.Origin.KEPT), EDITION);
    }

    private static MatchReport matches() {
        return new MatchReporting(MESSAGES, FORMATS).report(matching(own(), COUNTRIES.size()), EDITION);
    }

    private static List<String> scorecard(AssessmentSheet sheet) {
        ScorecardReport report = report(sheet);
        ScorecardFigures figures = new ScorecardFigures(drawing(report.head().bands()), report);
        List<String> lines = new ArrayList<>();
        figures.all().forEach(figure -> add(lines, figure));
        add(lines, "low totals", List.of(figures.totalsLow()));
        add(lines, "low themes", figures.themesLow().stream().toList());
        add(lines, "low slope", figures.slopeLow().stream().toList());
        add(lines, "progress", List.of(figures.progress()));
        add(lines, "pillars", List.of(figures.pillars()));
        report.root().sections().forEach(pillar -> add(lines, pillar.id(), figures.pillar(pillar, Room.ENDLESS)));
        return lines;
    }

    private static List<String> comparison(ComparisonReport report) {
        ComparisonFigures figures = new ComparisonFigures(drawing(report.head().bands()), report);
        List<String> lines = new ArrayList<>();
        figures.all().forEach(figure -> add(lines, figure));
        add(lines, "beside", figures.totalsBeside(120).stream().toList());
        lines.add("panels " + figures.panels());
        figures.slopes(100, 60).forEach(figure -> add(lines, figure));
        return lines;
    }

    private static List<String> plan(ActionPlanReport report) {
        PlanFigures figures = new PlanFigures(drawing(report.head().bands()), report);
        List<String> lines = new ArrayList<>();
        figures.all().forEach(figure -> add(lines, figure));
        lines.add(figures.note());
        return lines;
    }

    /** In the faces of paper, which a machine may draw a little wider: their words alone, wherever a line ends. */
    private static List<String> posters() {
        Posters posters = new Posters(MESSAGES, FORMATS);
        List<String> lines = new ArrayList<>();
        for (Figure figure : List.of(
                posters.scorecard(report(planned())),
                posters.comparison(FigureSamples.comparison(rounds())),
                posters.plan(ofPlan()),
                posters.matching(matches()))) {
            lines.add("=== " + figure.title());
            lines.add("says " + figure.picture().summary());
            lines.add(figure.picture().words().stream().map(Mark.Words::text).collect(Collectors.joining(" ")));
        }
        return lines;
    }

    private static void add(List<String> lines, Figure figure) {
        add(lines, figure.title(), List.of(figure.picture()));
    }

    private static void add(List<String> lines, String title, List<Picture> pictures) {
        lines.add("=== " + title);
        for (Picture picture : pictures) {
            lines.add(String.format(Locale.ROOT, "picture %.1f x %.1f", picture.width(), picture.height()));
            lines.add("says " + picture.summary());
            for (Mark.Words words : picture.words()) {
                lines.add(words.tone() + (words.type().isBold() ? " bold" : "") + ": " + words.text());
            }
            lines.add("| " + String.join(" | ", picture.figures().heads()) + " |");
            picture.figures().rows().forEach(row -> lines.add("| " + String.join(" | ", row) + " |"));
        }
    }

    static Set<String> names() {
        return all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void charts_say_what_was_approved(String name) {
        List<String> lines = Objects.requireNonNull(all().get(name)).get();
        if (Approved.isWriting()) {
            Approved.write(FOLDER, name, lines);
        }
        assertThat(Approved.difference(FOLDER, name, lines)).isEmpty();
    }

    @Test
    void every_approved_text_is_of_charts() throws IOException {
        assertThat(Approved.names(FOLDER)).containsExactlyInAnyOrderElementsOf(names());
    }
}
