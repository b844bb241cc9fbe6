package org.southsouth.readiness.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.report.figure.FigureSamples.SHIPPED;
import static org.southsouth.readiness.report.figure.FigureSamples.comparison;
import static org.southsouth.readiness.report.figure.FigureSamples.entry;
import static org.southsouth.readiness.report.figure.FigureSamples.figures;
import static org.southsouth.readiness.report.figure.FigureSamples.scorecard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Pictures;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.kind.Room;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.report.ListSamples;
import org.southsouth.readiness.report.document.Chart;
import org.southsouth.readiness.report.document.DataTable;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.PlanReporting;
import org.southsouth.readiness.report.model.ReportStamp;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.png.PngPicture;
import org.southsouth.readiness.testing.Filled;

class FiguresTest {
    private static final Path LOOK = Path.of("target/charts");

    private final ScorecardReport good = scorecard(entry("KHM", "2026", 3, 0.05));
    private final ScorecardReport thin = scorecard(entry("LAO", "2026", 4, 0.6));

    @Test
    void a_scorecard_shows_its_total_and_every_pillar_and_theme() {
        Picture totals = figures(good).totals();
        assertThat(totals.figures().rows()).hasSize(5);
        assertThat(totals.summary()).contains("Cambodia stands at");
        assertThat(totals.figures().rows().get(0))
                .contains(FORMATS.score(
                        good.root().figures().score(), SHIPPED.head().bands()));
        Picture themes = figures(good).themes().orElseThrow();
        assertThat(themes.figures().rows()).hasSize(4 + good.root().leaves().size());
    }

    /** As on the screen and in a brief, not by a short name of its own. */
    @Test
    void themes_side_by_side_have_their_whole_names() {
        List<Entry> alike = Stream.of("KHM", "LAO", "FJI")
                .map(subject -> entry(subject, "2026", 3, 0.05))
                .toList();
        ComparisonReport report = comparison(alike);
        List<String> rows = figures(report).themes(Room.ENDLESS).get(0).figures().rows().stream()
                .map(row -> row.get(0))
                .toList();

        assertThat(rows).contains("Personal data and online crime").doesNotContain("Data, cybercrime");
        // All three are, so "most" would be less than is true.
        assertThat(report.message().title()).matches(".+ is low for all 3: each is under 50");
    }

    @Test
    void figures_of_a_chart_that_are_names_begin_at_one_side() {
        Picture picture = new Picture(
                1,
                1,
                List.of(),
                "Plan.",
                new ChartTable(
                        List.of("Action", "Lead", "Adds"),
                        List.of(
                                List.of("Today", "", "51.4"),
                                List.of("1. Law", "Trade ministry", "+0.7"),
                                List.of("2. Tax", "Customs", "n.a."),
                                List.of("3. Post", "Post", "+0.2"))));

        assertThat(Chart.figures(picture).heads())
                .extracting(DataTable.Head::kind)
                .containsExactly(DataTable.Kind.WORDS, DataTable.Kind.WORDS, DataTable.Kind.NUMBER);
    }

    @Test
    void without_an_overall_score_the_chart_says_so_and_has_no_dot_for_it() {
        Picture totals = figures(thin).totals();
        assertThat(String.join(" ", Pictures.texts(totals))).contains("No overall score yet");
        long scored = thin.root().sections().stream()
                .filter(pillar -> pillar.figures().hasScore())
                .count();
        int signs = scored > 0 ? 1 : 0;
        assertThat(Pictures.filled(totals, Tone.INK)).hasSize((int) scored + signs);
    }

    /** Whatever the words of another language: a head takes the lines that it needs. */
    @Test
    void no_head_of_a_column_is_cut() {
        List<Picture> pictures =
                new ArrayList<>(List.of(figures(good).totals(), figures(thin).totals()));
        good.root().sections().forEach(pillar -> pictures.addAll(figures(good).pillar(pillar, Room.ENDLESS)));

        assertThat(pictures)
                .hasSizeGreaterThan(5)
                .allSatisfy(picture -> assertThat(Pictures.texts(picture)).noneMatch(text -> text.contains("…")));
    }

    @Test
    void a_core_check_has_no_total_and_no_themes() {
        ScorecardReport core = scorecard(core());
        assertThat(figures(core).themes()).isEmpty();
        assertThat(figures(core).totals().figures().rows()).hasSize(4);
    }

    private static Entry core() {
        return entry("KHM", "2026", Depth.CORE, Filled.answers(SHIPPED, 5, 0));
    }

    @Test
    void a_picture_to_pass_on_has_its_size_and_cuts_nothing_but_a_word_that_is_wider() {
        for (ScorecardReport report : List.of(good, thin, scorecard(core()))) {
            Picture picture = new Posters(MESSAGES, FORMATS).scorecard(report).picture();
            assertThat(picture.width()).isEqualTo(1080 * 25.4 / 96);
            assertThat(picture.height()).isEqualTo(1350 * 25.4 / 96);
            assertThat(Pictures.texts(picture)).noneMatch(text -> text.contains("…"));
            assertThat(String.join(" ", Pictures.texts(picture))).contains(report.message(), "not a ranking");
        }
    }

    @Test
    void nothing_answered_is_all_dashes() {
        Picture themes = figures(scorecard(entry("KHM", "2026", Depth.FULL, Answers.none())))
                .themes()
                .orElseThrow();
        assertThat(themes.figures().rows()).allMatch(row -> row.get(1).equals("–"));
    }

    @Test
    void a_few_stand_in_columns_with_pairs_and_many_in_rows_with_counts() {
        ComparisonReport six = comparison(6);
        assertThat(figures(six).themes()).hasSize(1);
        assertThat(figures(six).pairs()).isPresent();
        assertThat(figures(six).themes().get(0).figures().heads()).hasSize(7);
        ComparisonReport many = comparison(32);
        assertThat(figures(many).themes()).hasSize(2);
        assertThat(figures(many).totals()).hasSize(2);
        assertThat(figures(many).pairs()).isEmpty();
        assertThat(figures(many).totals().get(0).figures().heads()).hasSize(8);
    }

    /** Higher than, lower than and too close to call add up to the others with a score. */
    @Test
    void counts_add_up() {
        ComparisonReport many = comparison(12);
        long scored = many.entries().stream()
                .filter(entry -> entry.total().hasScore())
                .count();
        assertThat(scored).isBetween(2L, 11L);
        for (List<String> row : figures(many).totals().get(0).figures().rows()) {
            List<String> counts = row.subList(5, 8);
            if (row.get(1).equals("–")) {
                assertThat(counts).containsOnly("");
            } else {
                assertThat(counts.stream().mapToLong(Long::parseLong).sum()).isEqualTo(scored - 1);
            }
        }
    }

    @Test
    void the_heat_map_holds_the_figures_of_the_comparison() {
        ComparisonReport six = comparison(6);
        List<List<String>> rows = figures(six).themes().get(0).figures().rows();
        List<ComparisonRow> sections = six.comparison().sectionRows();
        assertThat(rows).hasSize(sections.size() - 1);
        for (int i = 0; i < rows.size(); i++) {
            ComparisonRow section = sections.get(i + 1);
            for (int entry = 0; entry < 6; entry++) {
                assertThat(rows.get(i).get(entry + 1))
                        .isEqualTo(FORMATS.score(
                                section.values().get(entry), SHIPPED.head().bands()));
            }
        }
    }

    @Test
    void two_rounds_of_one_subject_show_what_changed() {
        assertThat(figures(comparison(2)).rounds()).isEmpty();
        List<Figure> rounds = figures(rounds()).rounds();
        assertThat(rounds).hasSize(2);
        assertThat(rounds.get(0).picture().figures().heads()).contains("2024", "2026");
        assertThat(rounds.get(1).picture().figures().rows()).hasSize(2 + 10 + 1 + 1);
    }

    @Test
    void what_moved_nothing_is_counted_in_one_line() {
        ComparisonReport same = comparison(List.of(entry("KHM", "2026", 9, 0), entry("KHM", "2024", 9, 0)));
        List<List<String>> rows =
                figures(same).rounds().get(1).picture().figures().rows();
        assertThat(rows).hasSize(2 + 1).noneMatch(row -> row.contains("–"));
        assertThat(rows.get(1).get(0)).isEqualTo("23 themes: almost no change");
    }

    /** The later one first: the order of the comparison is not that of time. */
    private static ComparisonReport rounds() {
        return comparison(List.of(entry("KHM", "2026", 3, 0), entry("KHM", "2024", 9, 0)));
    }

    /** Only their colour told it, which no black printer has. */
    @Test
    void an_action_that_is_late_says_so_in_its_row() {
        List<Picture> pages = new PlanFigures(
                        MESSAGES,
                        FORMATS,
                        new PlanReporting(MESSAGES, FORMATS)
                                .report(ListSamples.kept(), new ReportStamp(LocalDate.of(2026, 11, 25), "1.2.3")))
                .timelines();
        assertThat(pages).isNotEmpty();
        assertThat(pages.stream().flatMap(page -> Pictures.texts(page).stream()))
                .contains("In progress, overdue", "Stalled, overdue");
    }

    @Test
    void no_text_stands_on_another_and_nothing_is_outside() throws IOException {
        Files.createDirectories(LOOK);
        for (Map.Entry<String, Picture> chart : everything().entrySet()) {
            Picture picture = chart.getValue();
            assertThat(Pictures.collisions(picture)).as(chart.getKey()).isEmpty();
            assertThat(Pictures.points(picture))
                    .as(chart.getKey())
                    .allMatch(point -> point.x() > -0.3 && point.x() < picture.width() + 0.3)
                    .allMatch(point -> point.y() > -0.3 && point.y() < picture.height() + 0.3);
            Files.write(LOOK.resolve(chart.getKey() + ".png"), new PngPicture().bytes(picture));
        }
    }

    private Map<String, Picture> everything() {
        Map<String, Picture> all = new LinkedHashMap<>();
        add(all, "good", figures(good).all());
        add(all, "thin", figures(thin).all());
        add(all, "six", figures(comparison(6)).all());
        all.put("beside", figures(comparison(6)).totalsBeside(100).orElseThrow());
        add(all, "many", figures(comparison(32)).all());
        add(all, "rounds", figures(rounds()).all());
        Posters posters = new Posters(MESSAGES, FORMATS);
        all.put("shared", posters.scorecard(good).picture());
        all.put("shared-thin", posters.scorecard(thin).picture());
        all.put("shared-core", posters.scorecard(scorecard(core())).picture());
        for (String city : List.of(
                "Phnom Penh",
                "上海市浦东新区",
                "ភ្នំពេញ",
                "الدار البيضاء",
                "A city whose name has sixty letters and is never cut in a title",
                "w".repeat(300))) {
            all.put(
                    "shared-city-" + city.length(),
                    posters.scorecard(scorecard(entry("KHM:" + city, "A round with a long name " + city, 3, 0.1)))
                            .picture());
        }
        all.put("poster-six", posters.comparison(comparison(6)).picture());
        all.put("poster-many", posters.comparison(comparison(12)).picture());
        return all;
    }

    private static void add(Map<String, Picture> all, String name, List<Figure> figures) {
        List<Figure> list = new ArrayList<>(figures);
        for (int i = 0; i < list.size(); i++) {
            all.put(name + "-" + i, list.get(i).picture());
        }
    }
}
