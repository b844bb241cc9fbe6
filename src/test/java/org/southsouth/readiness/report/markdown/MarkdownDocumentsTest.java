package org.southsouth.readiness.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.reports;
import static org.southsouth.readiness.report.ReportSamples.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.cooperation.Parties;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.exchange.PlanSheet.Origin;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.report.HostileTexts;
import org.southsouth.readiness.report.ListSamples;
import org.southsouth.readiness.report.MarkdownRendered;
import org.southsouth.readiness.report.ReportSamples;
import org.southsouth.readiness.report.SmallReports;
import org.southsouth.readiness.report.figure.FigureSamples;

class MarkdownDocumentsTest {
    private static String scorecard(Entry entry) {
        return text(reports().scorecard(entry, ReportFormat.MD));
    }

    @Test
    void a_scorecard_begins_with_what_it_is_and_has_its_chapters_in_their_order() {
        assertThat(scorecard(entry("KHM", "2026", good())))
                .startsWith("*Cambodia 2026 · Scorecard · Draft · 25 Nov 2026*\n\nTest, Round 2026\n\n# Cambodia\n")
                .containsSubsequence(
                        "**Cambodia** stands at **47** of 100",
                        "**Draft.** These answers are not validated.",
                        "## Where it stands\n",
                        """
                        | Section | Score | Likely range | With open answers | With evidence |
                        | --- | :---: | ---: | ---: | ---: |
                        | **Overall, of 100** · Emerging / Advancing | 47 | 53–65 | 51–63 | 43 |
                        """,
                        "## Profile by theme\n",
                        "## How sure is this?\n",
                        "- **53 to 65** likely range: 9 of 10 results",
                        "## What is strong\n",
                        "## Question by question\n",
                        "### Pillar A: 58 of 100\n",
                        "#### Theme A-LAW: 75\n",
                        "| **Title of A-LAW-1** · A-LAW-1 | Level 3 | 75 | A |",
                        "## How the figures are made\n",
                        "Made on 25 Nov 2026 with readiness 1.2.3.\n",
                        "## Sign-off\n",
                        "| Who signs | Name and office | Date | Signature |\n",
                        "| **Responsible for Pillar A** |  |  |  |\n",
                        "### What is to be agreed\n")
                .endsWith("| Depth | Full assessment |\n");
    }

    /** Where the others are named, what they have is said too. */
    @Test
    void the_middle_of_the_others_stands_beside_each_theme() {
        List<Party> parties = Stream.of("KHM", "LAO", "FJI", "RWA")
                .map(code -> FigureSamples.entry(code, "2026", code.hashCode(), 0))
                .map(entry -> new Party(entry, Optional.empty(), Optional.empty(), Party.Readiness.READY))
                .toList();
        Matching matching = Matching.of(Parties.of(FigureSamples.SHIPPED, parties), 0, question -> Priority.HIGH);
        AssessmentSheet sheet =
                new AssessmentSheet(matching.own().entry(), List.of(), List.of(), Optional.of(matching));
        double middle = parties.stream()
                .skip(1)
                .mapToDouble(party -> party.entry()
                        .scorecard()
                        .of(FigureSamples.SHIPPED.root().sections().get(0).id())
                        .score())
                .sorted()
                .skip(1)
                .findFirst()
                .orElseThrow();

        String text = text(reports().scorecard(sheet, ReportFormat.MD, ReportContents.DEFAULT));
        assertThat(text)
                .contains("Others: Fiji, Laos and Rwanda.", "| Theme | Score | Middle of others |")
                .containsPattern("\\| \\*\\*Regulation\\*\\* \\| [0-9.]+ \\| " + Math.round(middle) + "(\\.\\d)? \\|");
        assertThat(scorecard(sheet.entry())).doesNotContain("Middle of others");
    }

    @Test
    void every_question_stands_in_it() {
        String text = scorecard(entry("KHM", "2026", good()));
        for (Question question : ReportSamples.small().questions()) {
            assertThat(text)
                    .contains("**" + question.title() + "** · " + question.id().value());
        }
    }

    /** A table that a line end or a bar cut in two would have rows of other lengths. */
    @Test
    void every_row_has_as_many_cells_as_its_head_whatever_was_typed() {
        for (String hostile : HostileTexts.all()) {
            for (String text : List.of(
                    scorecard(HostileTexts.entry(hostile)),
                    text(reports().plan(ListSamples.hostile(hostile), ReportFormat.MD)),
                    text(reports().matching(ListSamples.hostileMatching(hostile), ReportFormat.MD)))) {
                int cells = 0;
                for (String line : text.split("\n", -1)) {
                    int bars = line.replaceAll("\\\\.", "").split("\\|", -1).length;
                    assertThat(bars).as(line).isEqualTo(cells == 0 ? bars : line.isEmpty() ? 1 : cells);
                    cells = line.startsWith("|") ? bars : 0;
                }
                assertThat(MarkdownRendered.of(text)).doesNotContain("<a ", "<img", "<script", "<code", "<blockquote");
            }
        }
    }

    /** With more subjects than columns, themes have codes. */
    @Test
    void cautions_are_a_list_and_codes_are_said_below_their_table() {
        String text = text(reports().comparison(Comparison.of(SmallReports.many()), ReportFormat.MD));

        assertThat(text)
                .contains("""
                        **Compare with care**

                        - Too few answers for an overall score: Laos and Rwanda.
                        - Not signed off yet: all 10 of them.
                        - Fewer than half of the answers are documented: Fiji, Rwanda, Nepal, Senegal and Vanuatu.

                        ## Theme by theme
                        """)
                .contains("| Subject | LAW | USE | NET | PAY | Score | Likely range |\n| --- | :---: |")
                .contains(
                        "\n\n**LAW** Theme A-LAW · **USE** Theme A-USE · **NET** Theme B-NET · **PAY** Theme B-PAY\n");
    }

    @Test
    void a_chart_without_a_table_is_what_it_says_and_its_figures() {
        String text =
                text(reports().plan(new PlanSheet(own(), SmallReports.actions(own()), Origin.KEPT), ReportFormat.MD));

        assertThat(text).contains("""
                ## The first 3 actions

                What each of 3 actions of Cambodia would add to the overall score.

                | Action | Lead | Now → goal | Adds | Result after it |
                | --- | --- | ---: | ---: | ---: |
                | Today |  |  |  | 46.8 |
                """);
    }

    private static Entry own() {
        return entry("KHM", "2026", good());
    }

    @Test
    void charts_are_their_figures() {
        String rounds = text(reports()
                .comparison(
                        Comparison.of(List.of(entry("KHM", "2024", good()), entry("KHM", "2026", good()))),
                        ReportFormat.MD));
        assertThat(rounds).contains("## From round to round\n", "## Which differences hold?\n", "**2024** 2024");
        assertThat(rounds).doesNotContain("![");
    }
}
