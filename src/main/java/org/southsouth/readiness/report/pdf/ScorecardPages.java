package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.report.document.Block;
import org.southsouth.readiness.report.document.Heading;
import org.southsouth.readiness.report.document.OutlookBlocks;
import org.southsouth.readiness.report.document.ScorecardDocument;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.pdf.page.PageText;
import org.southsouth.readiness.report.pdf.page.TextStyle;

/** The whole report: cover, brief, findings, a chapter for each pillar, data gaps, method and sign-off. */
final class ScorecardPages {
    /** What the beginning of a pillar takes without its themes, and each of these in their chart. */
    private static final double BEGINNING = 95;

    private static final double THEME = 8.3;

    private final PdfWriter pen;
    private final ScorecardReport report;
    private final Status status;

    ScorecardPages(PdfWriter pen, ScorecardReport report, Status status) {
        this.pen = pen;
        this.report = report;
        this.status = status;
    }

    void write() {
        CoverPage cover = new CoverPage(pen, report, status);
        cover.write();
        cover.next(pen.word("print.brief"));
        boolean hasRounds = new BriefPages(pen, report, status).writeWhole();
        ScorecardDocument document = new ScorecardDocument(pen.messages(), pen.formats(), report);
        if (report.root().figures().hasScore()) {
            PdfBlocks.goingOn(pen).write(document.otherWays());
        }
        if (!hasRounds) {
            PdfBlocks.goingOn(pen).write(document.earlierRounds());
        }
        List<Block> plan = new OutlookBlocks(pen.messages(), pen.formats(), report).plan();
        if (!plan.isEmpty()) {
            chapter(cover, pen.word("report.actions"), pen.around(pen.word("report.actions")), plan);
        }
        String findings = pen.word("print.findings");
        // The contents name both lists by one title.
        List<Block> both = new ArrayList<>(List.of(Heading.chapter(findings)));
        both.addAll(document.findings());
        chapter(cover, findings, pen.withGrades(findings), both);
        document.chapters().forEach(pillar -> pillar(cover, document, pillar));
        chapter(cover, pen.word("print.gaps"), pen.around(pen.word("print.gaps")), document.gaps());
        chapter(cover, pen.word("report.html.method"), pen.around(pen.word("print.method")), document.method());
        SignOffChapter signOff = new SignOffChapter(pen, report);
        signOff.begin();
        cover.chapter(pen.word("print.sign-off"));
        signOff.write();
        cover.finish();
    }

    /** Below the one before it where there is room for its head, its themes and its first questions. */
    private void pillar(CoverPage cover, ScorecardDocument document, ReportSection pillar) {
        int place = report.root().sections().indexOf(pillar) + 1;
        if (place > 1 && pen.flow().room() > BEGINNING + pillar.sections().size() * THEME) {
            pen.flow().goOn(pen.withGrades(pillar.chartTitle()));
        } else {
            pen.flow().begin(pen.withGrades(pillar.chartTitle()), pen.paper());
        }
        cover.chapter(pillar.title());
        if (place > 0) {
            String words = pen.messages()
                    .get("print.pillar", place, report.root().sections().size());
            pen.flow().paragraph(TextStyle.LIST_NOTE, words);
        }
        new PdfBlocks(pen).write(document.pillar(pillar));
    }

    private void chapter(CoverPage cover, String title, PageText around, List<Block> blocks) {
        pen.flow().begin(around, pen.paper());
        cover.chapter(title);
        new PdfBlocks(pen).write(blocks);
    }
}
