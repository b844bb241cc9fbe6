package org.southsouth.readiness.report.pdf;

import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.report.model.ScorecardReport;

/** The whole report: cover, brief, a chapter for each pillar, data gaps, method and sign-off. */
final class ScorecardPages {
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
        cover.chapter(pen.word("print.brief"), pen.flow().number() + 1);
        new BriefPages(pen, report, status).write();
        if (report.root().sections().isEmpty()) {
            pillar(cover, report.root());
        }
        report.root().sections().forEach(pillar -> pillar(cover, pillar));
        chapter(cover, pen.word("print.gaps"), () -> new GapChapter(pen, report).write());
        chapter(cover, pen.word("report.html.method"), () -> new MethodChapter(pen).write());
        chapter(cover, pen.word("print.sign-off"), () -> new SignOffChapter(pen, report, status).write());
        cover.finish();
    }

    private void pillar(CoverPage cover, ReportSection pillar) {
        chapter(cover, pillar.title(), () -> new PillarChapter(pen, report, pillar).write());
    }

    private void chapter(CoverPage cover, String title, Runnable writing) {
        cover.chapter(title, pen.flow().number() + 1);
        writing.run();
    }
}
