package org.southsouth.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.reports;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardFormat;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.Gain;
import org.southsouth.readiness.report.figure.FigureSamples;
import org.southsouth.readiness.report.pdf.PdfText;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.words.AnswerText;

/** What a report says is true of what it is about, and the same in every format. */
class ReportWordsTest {
    private static String text(ReportFormat format, byte[] report) throws Exception {
        return ReadBack.text(format, report).replaceAll("[\\s\u00A0]+", " ");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "HTML", "DOCX", "XLSX", "JSON"})
    void the_method_names_no_rule_of_a_score_that_there_is_not(ReportFormat format) throws Exception {
        Entry city = entry("KHM:Battambang", "2026", good());
        Entry core = entry("KHM", "2026", Depth.CORE, good());
        for (Entry each : List.of(city, core)) {
            String text = text(format, reports().scorecard(each, format));
            assertThat(text)
                    .doesNotContain("the overall score is the geometric mean", "An overall score needs answers")
                    .doesNotContain("counts as 1 here");
        }
        assertThat(text(format, reports().scorecard(city, format))).contains("It has no overall score.");
        assertThat(text(format, reports().scorecard(core, format)))
                .contains("A core check has scores for pillars only: the mean of the core answers");
        assertThat(text(format, reports().scorecard(entry("KHM", "2026", good()), format)))
                .contains(
                        "The bands named are those of the likely range",
                        "the overall score is the geometric mean",
                        "An overall score needs answers");
    }

    /** What is bettered may not be so. */
    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"BRIEF", "HTML", "DOCX", "MD"})
    void steps_without_a_letter_are_told(ReportFormat format) throws Exception {
        String told = "No letter: nothing documents the answer of today yet.";
        assertThat(text(format, reports().scorecard(entry("KHM", "2026", good()), format)))
                .contains(told);
        Answers graded = good();
        for (QuestionId question : good().asMap().keySet()) {
            graded = graded.with(question, graded.to(question).withEvidence(new Evidence(Grade.B, "A survey", 2025)));
        }
        assertThat(text(format, reports().scorecard(entry("KHM", "2026", graded), format)))
                .doesNotContain(told);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "HTML"})
    void the_themes_of_a_core_check_are_not_short_of_answers(ReportFormat format) throws Exception {
        List<Entry> core = List.of(entry("KHM", "2026", Depth.CORE, good()), entry("LAO", "2026", Depth.CORE, good()));

        assertThat(text(format, reports().comparison(Comparison.of(core), format)))
                .contains("No score: a core check has scores for pillars only")
                .doesNotContain("No score: too few answers");
    }

    /** Whoever chose a reference took home a file that did not say what it can learn. */
    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "BRIEF", "HTML", "DOCX", "MD"})
    void a_comparison_with_a_reference_begins_with_what_that_can_learn(ReportFormat format) throws Exception {
        Answers poor = good().with(new QuestionId("A-LAW-1"), Answer.of(new Response.Chosen("0")));
        for (int others : new int[] {1, 2}) {
            List<Entry> entries = new ArrayList<>(List.of(entry("KHM", "2026", poor), entry("LAO", "2026", good())));
            if (others == 2) {
                entries.add(entry("VNM", "2026", good()));
            }
            Comparison comparison = Comparison.of(entries);

            assertThat(text(format, reports().comparison(comparison.againstFirst(), format)))
                    .contains("Most to learn for Cambodia: ");
            assertThat(text(format, reports().comparison(comparison, format))).doesNotContain("Most to learn");
        }
    }

    /** The screen says it of them; a file goes to who has not seen the screen. */
    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "BRIEF", "HTML", "DOCX", "XLSX", "MD", "JSON"})
    void a_comparison_of_fictional_countries_alone_says_so(ReportFormat format) throws Exception {
        List<Entry> fictional = List.of(entry("XMV", "2026", good()), entry("XLD", "2026", good()));

        assertThat(text(format, reports().comparison(Comparison.of(fictional), format)))
                .contains("Fictional, to show how it works: both of them.");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "BRIEF", "HTML", "DOCX", "XLSX"})
    void a_city_stands_with_the_name_of_its_country(ReportFormat format) throws Exception {
        Entry city = entry("KHM:Battambang", "2026", good());

        assertThat(text(format, reports().scorecard(city, format))).contains("Battambang (Cambodia)");
        if (format != ReportFormat.BRIEF) {
            assertThat(text(format, reports().plan(new PlanSheet(city, List.of(), PlanSheet.Origin.KEPT), format)))
                    .contains("Battambang (Cambodia)");
        }
    }

    @Test
    void a_workbook_of_a_plan_names_no_column_that_it_has_not() throws Exception {
        for (byte[] book : List.of(
                reports().plan(ListSamples.kept(), ReportFormat.XLSX),
                reports().matching(ListSamples.matching(4), ReportFormat.XLSX))) {
            assertThat(text(ReportFormat.XLSX, book))
                    .contains("An empty cell is missing, never 0.")
                    .doesNotContain("in the column State");
        }
        assertThat(text(ReportFormat.XLSX, reports().scorecard(entry("KHM", "2026", good()), ReportFormat.XLSX)))
                .contains("in the column State");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "HTML", "DOCX", "XLSX", "JSON"})
    void a_plan_says_which_actions_open_questions(ReportFormat format) throws Exception {
        Answers answers = Filled.answers(FigureSamples.SHIPPED, 3, 0);
        for (Question question : FigureSamples.SHIPPED.questions()) {
            answers = question.askIf() == null ? answers : answers.with(question.id(), Answer.NONE);
        }
        answers = answers.with(new QuestionId("REG-GOV-01"), Answer.of(new Response.Chosen("no")));
        Entry entry = FigureSamples.entry("KHM", "2026", Depth.FULL, answers);
        Action gate = ListSamples.suggested(entry).stream()
                .filter(action -> Gain.of(entry.scorecard(), List.of(action)).opens() > 0)
                .findFirst()
                .orElseThrow();
        int opens = Gain.of(entry.scorecard(), List.of(gate)).opens();

        String text =
                text(format, reports().plan(new PlanSheet(entry, List.of(gate), PlanSheet.Origin.SUGGESTED), format));

        assertThat(text).contains(format == ReportFormat.JSON ? "\"opens\" : " + opens : "not in this figure.");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "HTML", "DOCX", "XLSX"})
    void a_plan_without_any_gain_says_why_and_how_it_is_sorted(ReportFormat format) throws Exception {
        Entry entry = FigureSamples.entry("LAO", "2026", 1, 0.8);
        PlanSheet sheet = new PlanSheet(entry, ListSamples.suggested(entry), PlanSheet.Origin.SUGGESTED);

        assertThat(text(format, reports().plan(sheet, format)))
                .contains("No gain can be shown")
                .doesNotContain("by gain and feasibility");
    }

    @Test
    void a_plan_on_paper_leaves_out_columns_that_nobody_filled_in() {
        Entry entry = ListSamples.entry();
        PlanSheet suggested = new PlanSheet(entry, ListSamples.suggested(entry), PlanSheet.Origin.SUGGESTED);

        byte[] pdf = reports().plan(suggested, ReportFormat.PDF);
        assertThat(PdfText.pages(pdf).get(0)).contains("would lift Cambodia from", "All done");
        assertThat(PdfText.pages(pdf).get(1))
                .contains("Status")
                .doesNotContain("Start – due", "Indicator: now", "Cost");
        assertThat(PdfText.all(pdf)).contains("so not printed: Start – due, Cost and Indicator: now");
        assertThat(PdfText.pages(reports().plan(ListSamples.kept(), ReportFormat.PDF))
                        .get(1))
                .contains("Status", "Start – due", "Indicator: now", "Cost");
    }

    /** A page that lies alone had the heads of columns and no word of what they stand over. */
    @Test
    void a_table_that_goes_on_overleaf_has_its_title_there_too() throws Exception {
        List<String> pages = PdfText.pages(reports().plan(ListSamples.kept(), ReportFormat.PDF));
        assertThat(pages.get(1)).contains("Who does what").doesNotContain("(continued)");
        assertThat(pages.get(2)).contains("Who does what (continued)");
    }

    /** A chart of nothing leaves no empty page, and a column of dashes is none. */
    @Test
    void a_plan_without_any_gain_begins_on_its_first_page() throws Exception {
        Entry thin = FigureSamples.entry("LAO", "2026", 1, 0.6);
        PlanSheet suggested = new PlanSheet(thin, ListSamples.suggested(thin), PlanSheet.Origin.SUGGESTED);

        String first =
                PdfText.pages(reports().plan(suggested, ReportFormat.PDF)).get(0);
        assertThat(first)
                .contains("No gain can be shown", "in the order of priority", "Who does what", "Now")
                .doesNotContain("Gain of pillar");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "BRIEF", "HTML", "DOCX"})
    void open_answers_that_wait_for_others_are_counted(ReportFormat format) throws Exception {
        Entry open = FigureSamples.entry("LAO", "2026", 1, 0.6);
        int waiting = FigureSamples.scorecard(open).waiting();

        assertThat(waiting).isGreaterThan(1);
        assertThat(text(format, reports().scorecard(open, format)))
                .contains(
                        format == ReportFormat.BRIEF
                                ? waiting + " of them are not listed here: they depend on other answers."
                                : waiting + " more open questions are not listed: they wait for one of these answers.");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "HTML", "DOCX"})
    void partners_stand_with_their_rounds(ReportFormat format) throws Exception {
        assertThat(text(format, reports().matching(ListSamples.matching(4), format)))
                .containsPattern("Rwanda 20\\d\\d");
        assertThat(text(ReportFormat.JSON, reports().matching(ListSamples.matching(4), ReportFormat.JSON)))
                .contains("\"name\" : \"Rwanda\", \"round\" : \"20");
    }

    @ParameterizedTest
    @EnumSource(
            value = CardFormat.class,
            names = {"PDF", "DOCX"})
    void cards_name_the_questions_that_they_are_about(CardFormat format) throws Exception {
        Card offer = CardSamples.offer();
        assertThat(offer.origin().offered()).isNotEmpty();

        assertThat(text(
                        ReportFormat.valueOf(format.name()),
                        CardSamples.documents().cards(List.of(offer), format)))
                .contains("Help is offered on", offer.origin().offered().get(0).value());
    }

    /** Those that are not scored are shown, and are no difference. */
    @Test
    void unscored_questions_are_no_difference_in_any_format() throws Exception {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            entries.add(FigureSamples.entry(List.of("KHM", "LAO", "FJI").get(i), "2026", i + 1, 0.05));
        }
        Comparison comparison = Comparison.of(entries);
        var report = FigureSamples.comparison(entries);
        List<String> unscored = report.questions().stream()
                .filter(question -> !report.isScored(question) && question.row().spread() > 0)
                .map(question -> question.row().id())
                .toList();

        assertThat(unscored).isNotEmpty();
        assertThat(PdfText.all(reports().comparison(comparison, ReportFormat.PDF)))
                .doesNotContain(unscored);
        assertThat(text(ReportFormat.HTML, reports().comparison(comparison, ReportFormat.HTML)))
                .contains(unscored.get(0) + " (not scored)")
                .as("its points and their distance say nothing")
                .containsPattern(unscored.get(0) + " \\(not scored\\) (\u2013 ){3}(?!\\d)");
        assertThat(text(ReportFormat.XLSX, reports().comparison(comparison, ReportFormat.XLSX)))
                .contains("(not scored)");
        assertThat(text(ReportFormat.JSON, reports().comparison(comparison, ReportFormat.JSON)))
                .contains("\"likelyLow\" : ");
    }

    @Test
    void a_figure_on_a_short_scale_keeps_the_decimals_that_say_something() {
        AnswerText answers = new AnswerText(MESSAGES, FORMATS);

        assertThat(answers.figure(on("0 to 1", 0, 1, 0), 0.94213)).isEqualTo("0.942 (0 to 1)");
        assertThat(answers.figure(on("0 to 1", 0, 1, 0), 1)).isEqualTo("1 (0 to 1)");
        assertThat(answers.figure(on("% of orders", 0, 90, 0), 33.4)).isEqualTo("33 % of orders");
        assertThat(answers.figure(on("years", 0, 1, 1), 0.94213)).isEqualTo("0.9 years");
    }

    private static QuestionKind.Numeric on(String unit, double floor, double ceiling, int decimals) {
        return new QuestionKind.Numeric(unit, new Goalposts(floor, ceiling, false), null, null, decimals);
    }
}
