package org.southsouth.readiness.report.pdf;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.cooperation.FirstPartner;
import org.southsouth.readiness.report.document.OutlookBlocks;
import org.southsouth.readiness.report.document.SureFacts;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.paper.PaperTones;
import org.southsouth.readiness.report.pdf.file.PdfFile;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.PageText;
import org.southsouth.readiness.report.pdf.page.RunningHead;
import org.southsouth.readiness.report.pdf.page.TextStyle;

/**
 * Two pages, by itself never a third: where the subject stands and how sure that is; then what to do next, with whom, and whom to ask.
 * A core check takes one.
 */
final class BriefPages {
    /**
     * How near the rows stand and how many lines an answer has; then how many steps, offices, and strong and weak answers
     * the second page has, how many answers of each partner that help with no step, and how many lines on how to read it. Rows are tightened before
     * any is given up; steps are given up last.
     */
    private record Lists(boolean isDense, int words, int steps, int offices, int findings, int shares, int lines) {}

    private static final Lists ALL = new Lists(false, 3, 5, 12, 5, FirstPartner.FEWEST_MATCHES, 3);

    private static final List<Lists> BACK = List.of(
            ALL,
            new Lists(true, 3, 5, 12, 5, FirstPartner.FEWEST_MATCHES, 3),
            new Lists(true, 3, 5, 6, 4, FirstPartner.FEWEST_MATCHES, 3),
            new Lists(true, 3, 5, 5, 4, 1, 3),
            new Lists(true, 3, 5, 4, 4, 1, 1),
            new Lists(true, 3, 5, 3, 3, 1, 1),
            new Lists(true, 3, 5, 2, 3, 1, 1),
            new Lists(true, 1, 5, 2, 3, 1, 1),
            new Lists(true, 1, 5, 1, 3, 1, 1),
            new Lists(true, 1, 5, 1, 2, 1, 1),
            new Lists(true, 1, 4, 1, 2, 1, 1),
            new Lists(true, 1, 3, 1, 2, 1, 1),
            new Lists(true, 1, 2, 1, 2, 1, 1),
            new Lists(true, 1, 2, 1, 1, 1, 1));

    private final PdfWriter pen;
    private final ScorecardReport report;
    private final Status status;

    BriefPages(PdfWriter pen, ScorecardReport report, Status status) {
        this.pen = pen;
        this.report = report;
        this.status = status;
    }

    /** By itself. */
    void write() {
        front();
        if (hasBack()) {
            page(around(List.of()), BACK, this::back);
        }
    }

    /**
     * As a part of the whole report, where nothing is given up for room, and whom to ask, the method and the signatures have chapters of their own.
     * False where the first page had none for the earlier rounds, which have to stand further on then.
     */
    boolean writeWhole() {
        Density front = front();
        if (hasBack()) {
            // What is strong and weak has a chapter of its own there.
            page(around(List.of()), List.of(ALL), (on, lists) -> next(on, lists, false));
        }
        return new BriefFront(pen, report, status).hasRounds(front);
    }

    private boolean hasBack() {
        return report.basis().depth() != Depth.CORE;
    }

    private Density front() {
        List<String> method = report.head().method();
        String zero = new SureFacts(pen.messages(), pen.formats(), report).zero();
        // The page counts answers: that nobody gave some of them matters more than how a theme gets its score.
        return page(
                around(zero.isEmpty() ? method.subList(1, 3) : List.of(method.get(2), zero)),
                List.of(Density.values()),
                (on, density) -> new BriefFront(on, report, status).write(density));
    }

    /** In the first of these ways that takes one page, each less than the one before; else in the last. */
    private <D> D page(PageText around, List<D> ways, BiConsumer<PdfWriter, D> writing) {
        int first = 0;
        int last = ways.size() - 1;
        while (first < last) {
            int middle = (first + last) / 2;
            D way = ways.get(middle);
            if (isOnePage(around, on -> writing.accept(on, way))) {
                last = middle;
            } else {
                first = middle + 1;
            }
        }
        pen.flow().start(around, pen.paper());
        writing.accept(pen, ways.get(first));
        return ways.get(first);
    }

    /** Tried on a file that nobody keeps. */
    private boolean isOnePage(PageText around, Consumer<PdfWriter> writing) {
        try (PdfFile scratch = new PdfFile(new PaperTones())) {
            Flow trial = new Flow(scratch, pen.paper(), pen.composer(), RunningHead.NONE);
            trial.start(around, pen.paper());
            writing.accept(pen.on(trial));
            return trial.number() == 1 && trial.room() >= 0;
        }
    }

    /** What is strong and weak, which a city has on its first page, before what to do next and with whom. */
    private void back(PdfWriter on, Lists lists) {
        if (!report.root().figures().hasScore() && !report.basis().isCity()) {
            // Its first page is full of what to answer.
            new SureColumns(on, report, lists.isDense() ? TextStyle.FACT_DENSE : TextStyle.TABLE)
                    .across(SureColumns.MOST_ACROSS);
        }
        if (!report.outlook().steps().isPlanned() && !report.basis().isCity()) {
            new FindingsColumns(on, report, lists.findings(), lists.words(), lists.isDense()).write();
        }
        next(on, lists, true);
        PdfBlocks blocks = blocks(on, lists);
        OutlookBlocks outlook = new OutlookBlocks(pen.messages(), pen.formats(), report);
        // Without a score a country has them on its first page.
        if (report.root().figures().hasScore() || report.basis().isCity()) {
            blocks.write(outlook.offices(lists.offices()));
        }
        // After the heading.
        blocks.write(outlook.howToRead().stream().limit(1 + lists.lines()).toList());
        new Signatures(on, report, status).write();
    }

    private void next(PdfWriter on, Lists lists, boolean isBrief) {
        OutlookBlocks outlook = new OutlookBlocks(pen.messages(), pen.formats(), report);
        PdfBlocks blocks = blocks(on, lists);
        blocks.write(isBrief ? outlook.steps(lists.steps()) : outlook.stepsOfReport());
        blocks.write(outlook.partners(lists.steps(), lists.shares()));
    }

    private static PdfBlocks blocks(PdfWriter on, Lists lists) {
        PdfBlocks blocks = PdfBlocks.goingOn(on);
        if (lists.isDense()) {
            blocks.dense();
        }
        return blocks;
    }

    private PageText around(List<String> method) {
        String about = pen.messages()
                .get(
                        "print.foot.about",
                        status.depth(),
                        report.root().figures().applicable(),
                        report.head().frameworkTitle(),
                        report.head().framework().version());
        String rest = String.join(" ", method);
        return new PageText(
                "",
                List.of(
                        TextStyle.SMALL.bold(status.sentence() + " "),
                        TextStyle.SMALL.of(about + " " + (rest.isEmpty() ? "" : rest + " ") + pen.notice())));
    }
}
