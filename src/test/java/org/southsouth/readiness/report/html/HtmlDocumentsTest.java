package org.southsouth.readiness.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.reports;
import static org.southsouth.readiness.report.ReportSamples.signed;
import static org.southsouth.readiness.report.ReportSamples.small;
import static org.southsouth.readiness.report.ReportSamples.text;
import static org.southsouth.readiness.report.ReportSamples.thin;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.report.ListSamples;
import org.southsouth.readiness.report.Reports;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlDocumentsTest {
    private static final Set<String> LOADING =
            Set.of("script", "link", "img", "iframe", "object", "embed", "base", "form");

    /** Printed from a browser, a small chart does not fill a page. */
    @Test
    void a_chart_says_how_wide_it_is_on_paper() {
        String page = text(reports().plan(ListSamples.kept(), ReportFormat.HTML));

        assertThat(page).contains("<svg ").contains("style=\"--width: 259mm\"");
        assertThat(page.substring(page.indexOf("@media print"))).contains("max-width: calc(var(--width) * 1.2)");
    }

    @Test
    void a_scorecard_says_where_it_stands_and_every_answer() throws Exception {
        String shown = shown(scorecard(entry("KHM", "2026", good())));

        assertThat(shown)
                .contains("Cambodia stands at 47 of 100, on the border of Emerging and Advancing (47–65).")
                .contains("As a plain average, a strong pillar replaces a weak one: 47.9, which is 1.1 more.")
                .contains("8 of 9")
                .contains("Level 3", "Partly", "33.3 %", "First; Third", "First line")
                .contains("Don't know yet", "A ministry", "A document")
                .contains("It is not a ranking and not a product of any UN body.")
                .contains("25 Nov 2026", "1.2.3");
    }

    @Test
    void a_signed_scorecard_says_by_whom_and_with_which_reservations() throws Exception {
        assertThat(shown(scorecard(entry("KHM", "2026", good()))))
                .contains("Draft. These answers are not validated. They may still change.");
        assertThat(shown(scorecard(signed(entry("KHM", "2026", good())))))
                .contains(
                        "Validated 14 Oct 2026 by Ana Silva (chair) and Ben Okello (Customs). Code: 04HM-ASW9-NF6Y-Y093.")
                .contains("Reservations: Two carriers hold that the form is not in use yet.");
    }

    /** A cell has the name of its column as its class: the box of a letter is drawn around the letter alone. */
    @Test
    void the_box_of_a_grade_is_not_the_cell_around_it() {
        assertThat(text(scorecard(entry("KHM", "2026", good()))))
                .contains("<td class=\"grade\">", "\nspan.grade { display: inline-block;")
                .doesNotContain("\n.grade {");
    }

    /** In the margin, where a browser writes it on every page: one page may lie alone on a desk. */
    @Test
    void every_printed_page_says_how_far_it_can_be_relied_on() {
        assertThat(text(scorecard(entry("KHM", "2026", good()))))
                .containsPattern("@top-left \\{ content: \"Cambodia 2026 [^\"]* Draft [^\"]*25 Nov 2026\"");
        assertThat(text(scorecard(entry("KHM", "2026", thin()))))
                .containsPattern("@top-left \\{ content: [^\"]*\"[^\"]* Provisional [^\"]*\"");
    }

    @Test
    void without_a_score_it_says_provisional_and_which_themes_are_short() throws Exception {
        String shown = shown(scorecard(entry("KHM", "2026", thin())));

        assertThat(shown)
                .contains("No score yet, 43 % complete")
                .contains("Theme B-PAY: 1 of 2 questions answered; at least 66 % are needed.")
                .contains("No overall score yet")
                .contains("Not asked, because of the answer to Title of A-LAW-1. Counts as 0.")
                .contains("1 question counts as 0 points: that follows from another answer.")
                .contains("Not asked, because of the answer to Title of A-LAW-1. Left out.")
                .doesNotContain("plain average");
    }

    @Test
    void a_city_and_a_core_check_have_no_overall_line() throws Exception {
        assertThat(shown(scorecard(entry("KHM:Phnom Penh", "2026", good()))))
                .contains("Phnom Penh", "A city has a profile and no overall score.")
                .doesNotContain("Overall, of 100")
                .doesNotContain("B-NET-2");
        assertThat(shown(scorecard(entry("KHM", "2026", Depth.CORE, good()))))
                .contains("It has no overall score.", "A-LAW-1")
                .doesNotContain("Overall, of 100")
                .doesNotContain("A-LAW-2");
    }

    @Test
    void a_comparison_puts_cautions_first_and_totals_last() throws Exception {
        String shown = shown(comparison(
                List.of(entry("KHM", "2026", good()), entry("RWA", "2024", thin()), entry("FJI", "2026", good()))));

        assertThat(shown)
                .containsSubsequence(
                        "3 assessments side by side",
                        "Compare with care",
                        "Another round, two years or more apart: Rwanda 2024.",
                        "Theme by theme",
                        "Overall, with likely range and open answers",
                        "Which differences hold?",
                        "Where they differ most",
                        "Question by question");
    }

    @Test
    void many_subjects_stand_in_rows() throws Exception {
        List<Entry> entries = new ArrayList<>();
        for (String code : List.of("BRA", "CHN", "COL", "FJI", "GAB", "IDN", "KHM", "RWA", "URY")) {
            entries.add(entry(code, "2026", good()));
        }

        assertThat(shown(comparison(entries))).contains("9 of 9", "Median", "LAW Theme A-LAW");
    }

    @Test
    void nothing_from_outside_is_loaded_or_run() throws Exception {
        String hostile = "</td><script>alert(1)</script><img src=x onerror=alert(1)> ' \" & \u0000";
        Answers answers = Answers.of(Map.of(
                new QuestionId("A-USE-3"),
                new Answer(new Response.Written(hostile), hostile, new Evidence(Grade.B, hostile, 2025))));
        for (byte[] html : List.of(
                scorecard(entry(hostile, hostile, answers)),
                comparison(List.of(entry(hostile, "2026", answers), entry("XKX:" + hostile, hostile, answers))))) {
            assertThat(shown(html)).contains("<script>alert(1)</script>");
            NodeList elements = parsed(html).getElementsByTagName("*");
            for (int place = 0; place < elements.getLength(); place++) {
                assertThat(LOADING).doesNotContain(elements.item(place).getNodeName());
                NamedNodeMap attributes = elements.item(place).getAttributes();
                for (int i = 0; i < attributes.getLength(); i++) {
                    if (attributes.item(i).getNodeName().equals("href")) {
                        assertThat(attributes.item(i).getNodeValue()).matches("#part-\\d+");
                    }
                    assertThat(attributes.item(i).getNodeName()).doesNotMatch("on.*|src|action");
                }
            }
            assertThat(text(html).substring(0, text(html).indexOf("</style>")))
                    .doesNotContain("url(", "@import", "<script");
        }
    }

    /** A link for each chapter, in their order, to where it stands. */
    @Test
    void a_list_of_links_leads_to_every_chapter() throws Exception {
        for (byte[] html : List.of(
                scorecard(entry("KHM", "2026", good())),
                comparison(List.of(entry("KHM", "2026", good()), entry("FJI", "2026", good()))))) {
            Document page = parsed(html);
            List<String> chapters = new ArrayList<>();
            NodeList headings = page.getElementsByTagName("h2");
            for (int i = 0; i < headings.getLength(); i++) {
                Element heading = (Element) headings.item(i);
                chapters.add(heading.getAttribute("id") + " "
                        + heading.getElementsByTagName("bdi").item(0).getTextContent());
            }
            List<String> links = new ArrayList<>();
            NodeList anchors = page.getElementsByTagName("a");
            for (int i = 0; i < anchors.getLength(); i++) {
                links.add(((Element) anchors.item(i)).getAttribute("href").substring(1) + " "
                        + anchors.item(i).getTextContent());
            }
            assertThat(chapters).hasSizeGreaterThan(4);
            assertThat(links).containsSubsequence(chapters);
        }
    }

    /** A table is named, and what scrolls can be reached with keys and says that it does. */
    @Test
    void tables_have_captions_and_wide_ones_say_that_they_move() throws Exception {
        Document page = parsed(comparison(
                List.of(entry("KHM", "2026", good()), entry("FJI", "2026", good()), entry("GAB", "2026", good()))));
        NodeList tables = page.getElementsByTagName("table");
        int wide = 0;
        for (int i = 0; i < tables.getLength(); i++) {
            Element table = (Element) tables.item(i);
            assertThat(table.getElementsByTagName("caption").item(0).getTextContent())
                    .isNotBlank();
            Element box = (Element) table.getParentNode();
            if (box.getAttribute("class").startsWith("scroll")) {
                wide++;
                assertThat(box.getAttribute("tabindex")).isEqualTo("0");
                assertThat(box.getPreviousSibling().getTextContent()).contains("sideways");
            }
        }
        assertThat(wide).isPositive();
        assertThat(text(scorecard(entry("KHM", "2026", good())))).doesNotContain("class=\"scroll wide-60");
    }

    @Test
    void a_language_written_from_the_right_mirrors_the_page() {
        Messages arabic = Messages.in(Locale.forLanguageTag("ar"));
        Reports reports =
                new Reports(arabic, new Formats(arabic, ZoneOffset.UTC), () -> LocalDate.of(2026, 11, 25), "1.2.3");

        assertThat(text(reports.scorecard(entry("KHM", "2026", good()), ReportFormat.HTML)))
                .contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(text(scorecard(entry("KHM", "2026", good())))).contains("<html lang=\"en\" dir=\"ltr\">");
    }

    @Test
    void colours_come_from_the_window_s_own_tokens() {
        assertThat(text(scorecard(entry("KHM", "2026", good()))))
                .contains("--ec-score-4:       #0B3E52", "--ec-score-4:       #CDE8F1")
                .contains("@media screen and (prefers-color-scheme: dark)")
                .doesNotContain("-fx-");
    }

    @Test
    void an_assessment_without_any_answer_can_be_printed() throws Exception {
        assertThat(shown(scorecard(entry("KHM", "2026", Answers.none()))))
                .contains("Cambodia has answered none of")
                .contains("No documented answer has 75 points or more.")
                .doesNotContain("0–100", "1–100");
        assertThat(small().questionCount()).isEqualTo(10);
    }

    private static byte[] scorecard(Entry entry) {
        return reports().scorecard(entry, ReportFormat.HTML);
    }

    private static byte[] comparison(List<Entry> entries) {
        return reports().comparison(Comparison.of(entries), ReportFormat.HTML);
    }

    /** The text of the page; fails where the document is not well-formed. */
    private static String shown(byte[] html) throws Exception {
        return parsed(html).getElementsByTagName("body").item(0).getTextContent();
    }

    private static Document parsed(byte[] html) throws Exception {
        String document = text(html);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(document.substring(document.indexOf('\n')))));
    }
}
