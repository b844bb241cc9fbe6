package org.southsouth.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.reports;
import static org.southsouth.readiness.report.ReportSamples.signed;
import static org.southsouth.readiness.report.ReportSamples.thin;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.cooperation.Parties;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.exchange.ReportKind;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.AssessmentState;
import org.southsouth.readiness.core.review.Review;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.report.figure.FigureSamples;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.report.pdf.PdfText;

/** How far an assessment can be relied on stands in every format, in the same word, beside its name and its round. */
class ReportStateTest {
    private static final Set<String> WORDS = Set.of("Draft", "Provisional", "Validated");
    /** Whose columns are a contract. */
    private static final Set<ReportFormat> TABLES =
            EnumSet.of(ReportFormat.CSV, ReportFormat.ANSWERS, ReportFormat.COINR, ReportFormat.DATAPACKAGE);

    /** By the word that has to stand there. */
    private static Map<Entry, String> states() {
        Map<Entry, String> states = new LinkedHashMap<>();
        states.put(entry("KHM", "2026", good()), "Draft");
        states.put(entry("KHM", "2026", thin()), "Provisional");
        states.put(signed(entry("KHM", "2026", good())), "Validated");
        states.put(signed(entry("KHM", "2026", thin())), "Validated");
        states.put(entry("KHM", "2026", Depth.CORE, good()), "Draft");
        states.put(entry("KHM:Battambang", "2026", good()), "Draft");
        states.put(signed(entry("KHM:Battambang", "2026", good())), "Validated");
        return states;
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_scorecard_says_it(ReportFormat format) throws Exception {
        if (TABLES.contains(format)) {
            return;
        }
        for (Map.Entry<Entry, String> each : states().entrySet()) {
            says(format, reports().scorecard(each.getKey(), format), each.getKey(), each.getValue());
        }
    }

    /** In one sentence, whatever is opened. */
    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "BRIEF", "HTML", "DOCX", "XLSX"})
    void the_sentence_that_says_what_the_state_means_is_the_same(ReportFormat format) throws Exception {
        StateWording wording = new StateWording(ReportSamples.MESSAGES, ReportSamples.FORMATS);
        for (Entry entry : states().keySet()) {
            String text = text(format, reports().scorecard(entry, format));
            assertThat(text)
                    .contains(wording.statement(FigureSamples.scorecard(entry)).whole());
        }
    }

    /** And so does the foot of every page. */
    @Test
    void every_foot_begins_with_it() {
        StateWording wording = new StateWording(ReportSamples.MESSAGES, ReportSamples.FORMATS);
        for (Entry entry : List.of(entry("KHM", "2026", good()), signed(entry("KHM", "2026", good())))) {
            byte[] plan = reports().plan(new PlanSheet(entry, List.of(), PlanSheet.Origin.KEPT), ReportFormat.PDF);
            for (byte[] pdf : List.of(
                    plan,
                    reports().matching(matching(entry), ReportFormat.PDF),
                    reports().scorecard(entry, ReportFormat.PDF))) {
                assertThat(PdfText.pages(pdf))
                        .allSatisfy(page -> assertThat(page).contains(wording.inShort(entry)));
            }
            assertThat(PdfText.all(plan).contains(wording.care(entry).rest())).isEqualTo(StateWording.needsCare(entry));
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_plan_and_matches_say_it(ReportFormat format) throws Exception {
        for (Map.Entry<Entry, String> each : states().entrySet()) {
            Entry entry = each.getKey();
            says(
                    format,
                    reports().plan(new PlanSheet(entry, List.of(), PlanSheet.Origin.KEPT), format),
                    entry,
                    each.getValue());
            if (!entry.profile().subject().isCity()) {
                says(format, reports().matching(matching(entry), format), entry, each.getValue());
            }
        }
    }

    /** Where answers come from a file, nobody is known to be validated or willing to share; with sign-offs nothing is taken. */
    @ParameterizedTest
    @MethodSource("lists")
    void matches_say_what_is_taken(ReportFormat format) throws Exception {
        String taken = format == ReportFormat.JSON
                ? "\"takenAsReady\" : true"
                : ReportSamples.MESSAGES.getString("report.match.taken");
        byte[] report = reports().matching(matching(entry("KHM", "2026", good())), format);
        byte[] signed = reports().matching(matching(signed(entry("KHM", "2026", good()))), format);
        if (!TABLES.contains(format) && format != ReportFormat.SVG) {
            assertThat(text(format, report)).contains(taken);
            assertThat(text(format, signed)).doesNotContain(taken);
        }
    }

    private static String text(ReportFormat format, byte[] report) throws Exception {
        return ReadBack.text(format, report).replaceAll("[\\s\u00A0]+", " ");
    }

    static List<ReportFormat> lists() {
        return ReportKind.PLAN.formats();
    }

    /** Each of those compared has its own, and what is not a full assessment says so as well. */
    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_comparison_says_it_of_each(ReportFormat format) throws Exception {
        if (TABLES.contains(format) || format == ReportFormat.PNG) {
            return;
        }
        List<Entry> entries = List.of(
                entry("KHM", "2026", good()),
                entry("LAO", "2026", thin()),
                signed(entry("VNM", "2026", good())),
                entry("RWA", "2026", Depth.CORE, good()));
        String text = ReadBack.text(format, reports().comparison(Comparison.of(entries), format));
        if (format == ReportFormat.JSON) {
            assertThat(text)
                    .containsSubsequence(
                            "\"state\" : \"draft\"",
                            "\"state\" : \"provisional\"",
                            "\"state\" : \"validated\"",
                            "\"state\" : \"draft\"");
            return;
        }
        assertThat(text).contains("Draft", "Provisional", "Validated", "Core check", "2026");
        assertThat(text).containsAnyOf("Draft, Core check", "Draft, Core");
    }

    /** Depth is another word, and stands where it is not a full assessment. */
    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "BRIEF", "HTML", "SVG", "PNG", "XLSX"})
    void the_depth_is_another_word(ReportFormat format) throws Exception {
        Entry core = signed(entry("KHM", "2026", Depth.CORE, good()));
        assertThat(ReadBack.text(format, reports().scorecard(core, format))).containsIgnoringCase("core check");
    }

    @Test
    void in_review_is_said_on_paper_and_is_a_draft_for_programs() {
        Entry signed = signed(entry("KHM", "2026", good()));
        Entry begun = new Entry(
                signed.profile(),
                signed.scorecard(),
                new Reviews(
                        Map.of(new QuestionId("A-LAW-1"), 1L),
                        List.of(new Review(new QuestionId("A-LAW-1"), 1, ReviewState.VALIDATED, Instant.EPOCH, "Ana")),
                        List.of(),
                        List.of()));
        assertThat(begun.state()).isEqualTo(AssessmentState.IN_REVIEW);
        assertThat(ReportSamples.text(reports().scorecard(begun, ReportFormat.JSON)))
                .containsPattern("\"state\"\\s*:\\s*\"draft\"");
        assertThat(PdfText.all(reports().scorecard(begun, ReportFormat.PDF)))
                .contains("IN REVIEW", "In review, not validated.")
                .doesNotContain("DRAFT", "a draft");
        assertThat(ReportSamples.text(reports().scorecard(begun, ReportFormat.HTML)))
                .contains("In review")
                .doesNotContainIgnoringCase("draft");
    }

    private static void says(ReportFormat format, byte[] report, Entry entry, String word) throws Exception {
        if (TABLES.contains(format)) {
            return;
        }
        String text = ReadBack.text(format, report);
        String name = ReportSamples.FORMATS.subject(entry.profile().subject());
        assertThat(text).as(format + " of " + word).contains(name).contains("2026");
        switch (format) {
            case PDF, BRIEF -> assertThat(text).contains(word.toUpperCase(Locale.ROOT));
            case XLSX, DOCX -> assertThat(text).contains("State=" + word).contains(word);
            case JSON ->
                assertThat(text).containsPattern("\"state\"\\s*:\\s*\"" + word.toLowerCase(Locale.ROOT) + "\"");
            case HTML, MD, SVG -> assertThat(text).containsPattern("\\b" + word + "\\b");
            case PNG -> assertThat(text).contains("· " + word);
            case CSV, ANSWERS, COINR, DATAPACKAGE -> throw new AssertionError(format);
        }
        if (format == ReportFormat.HTML || format == ReportFormat.SVG || format == ReportFormat.PNG) {
            for (String other : WORDS) {
                if (!other.equals(word)) {
                    assertThat(text).doesNotContainPattern("· " + other + "\\b");
                }
            }
        }
    }

    private static Matching matching(Entry entry) {
        Party own = new Party(entry, Optional.empty(), Optional.empty(), Party.Readiness.READY);
        return Matching.of(Parties.of(entry.scorecard().framework(), List.of(own)), 0, question -> Priority.HIGH);
    }
}
