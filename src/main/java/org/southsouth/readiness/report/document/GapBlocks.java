package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.Paragraph.Style;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.model.DataGap;
import org.southsouth.readiness.report.model.FindingWording;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.words.AnswerText;

/** Every open answer, to be ticked off. */
record GapBlocks(Parts parts, ScorecardReport report) {
    /** What is not known yet, by the office to ask. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.chapter(
                parts.word("report.html.unknown"), new FindingWording(parts.messages()).unknown(report)));
        if (report.dataGaps().isEmpty()) {
            blocks.add(Paragraph.of(Style.NOTE, parts.word("report.html.unknown.none")));
            return blocks;
        }
        blocks.add(DataTable.of("gaps", gapColumns(), report.dataGaps()));
        return blocks;
    }

    private List<ColumnSpec<DataGap>> gapColumns() {
        return List.of(
                parts.column(
                        "ask",
                        "report.head.ask",
                        Kind.WORDS,
                        0.24,
                        gap -> Cell.of(RichText.of(
                                gap.question().scored().question().guidance().ask(), Look.STRONG))),
                parts.column("question", "report.head.question", Kind.WORDS, 0.29, this::waiting),
                parts.column(
                        "status",
                        "report.head.state",
                        Kind.WORDS,
                        0.14,
                        gap -> Cell.of(new AnswerText(parts.messages(), parts.formats())
                                .of(gap.question().scored().state()))),
                parts.column(
                        "what",
                        "report.head.what",
                        Kind.WORDS,
                        0.26,
                        gap -> Cell.of(
                                RichText.of(gap.question()
                                        .scored()
                                        .question()
                                        .guidance()
                                        .evidence()),
                                RichText.typed(gap.question().scored().answer().note(), Look.PLAIN)
                                        .small())),
                parts.column(
                        "done", "report.head.done", Kind.VERDICT, 0.07, gap -> Cell.of(RichText.of("☐", Look.BOX))));
    }

    private Cell waiting(DataGap gap) {
        String waiting = gap.waiting().isEmpty()
                ? ""
                : parts.messages().get("report.html.waiting", parts.messages().list(gap.waitingTitles()));
        return Cell.of(
                RichText.of(gap.question().title()),
                RichText.of(gap.question().id()).small(),
                RichText.of(waiting).small());
    }
}
