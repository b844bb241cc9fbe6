package org.southsouth.readiness.report.pdf;

import java.util.List;
import java.util.function.Consumer;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.report.document.Document;
import org.southsouth.readiness.report.document.MatchDocument;
import org.southsouth.readiness.report.document.PlanDocument;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.MadeWording;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.report.model.ReportRenderer;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.report.paper.PaperTones;
import org.southsouth.readiness.report.pdf.file.Paper;
import org.southsouth.readiness.report.pdf.file.PdfFile;
import org.southsouth.readiness.report.pdf.page.Composer;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.RunningHead;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Reports as PDF: whole, or as a brief, which is two pages of a scorecard and the overview of a comparison. */
public final class PdfDocuments implements ReportRenderer {
    /** A title is one line of a window; it takes no more than this. */
    private static final int LONGEST_TITLE = 200;

    private static final int LONGEST_ROUND = 40;

    private final Messages messages;
    private final Formats formats;
    private final boolean isBrief;

    private PdfDocuments(Messages messages, Formats formats, boolean isBrief) {
        this.messages = messages;
        this.formats = formats;
        this.isBrief = isBrief;
    }

    public static PdfDocuments whole(Messages messages, Formats formats) {
        return new PdfDocuments(messages, formats, false);
    }

    public static PdfDocuments brief(Messages messages, Formats formats) {
        return new PdfDocuments(messages, formats, true);
    }

    @Override
    public byte[] scorecard(ScorecardReport report) {
        Status status = new Status(messages, formats, report);
        String document = messages.getString(isBrief ? "print.brief" : "print.report");
        String reader = report.basis().isCity() ? "print.brief.mayor" : "print.brief.minister";
        RunningHead head = new RunningHead(
                report.subject(),
                isBrief ? messages.getString(reader) : document,
                status.round(),
                status.box(),
                status.tone(),
                status.date(date(report.head())));
        return file(
                report.head(),
                head,
                status.sentence(),
                messages.get("print.file", document, report.head().title()),
                pen -> {
                    if (isBrief) {
                        new BriefPages(pen, report, status).write();
                    } else {
                        new ScorecardPages(pen, report, status).write();
                    }
                });
    }

    @Override
    public byte[] comparison(ComparisonReport report) {
        String document = messages.getString("report.html.comparison");
        RunningHead head = new RunningHead(
                report.head().title(),
                document,
                messages.get(
                        "report.xlsx.framework",
                        report.head().frameworkTitle(),
                        report.head().framework().version()),
                "",
                Tone.INK,
                date(report.head()));
        return file(
                report.head(), head, "", report.head().title(), pen -> new ComparisonPages(pen, report).write(isBrief));
    }

    @Override
    public byte[] plan(ActionPlanReport report) {
        String document = messages.getString("report.plan");
        RunningHead head = of(report.sheet().entry(), report.subject(), report.head());
        String title = messages.get("print.file", document, report.head().title());
        String state =
                new StateWording(messages, formats).inShort(report.sheet().entry());
        return file(report.head(), head, state, title, pages(new PlanDocument(messages, formats, report).pages()));
    }

    @Override
    public byte[] matching(MatchReport report) {
        String document = messages.getString("report.match");
        RunningHead head = of(report.matching().own().entry(), report.subject(), report.head());
        String title = messages.get("print.file", document, report.head().title());
        String state = new StateWording(messages, formats)
                .inShort(report.matching().own().entry());
        return file(report.head(), head, state, title, pages(new MatchDocument(messages, formats, report).pages()));
    }

    /** All of it as one section, from the top of a page. */
    private static Consumer<PdfWriter> pages(Document document) {
        return pen -> {
            pen.flow()
                    .start(
                            pen.withMade(document.kind()),
                            document.isWide() ? pen.paper().turned() : pen.paper());
            new PdfBlocks(pen).write(document.blocks());
        };
    }

    /** Of a list about one assessment; what it is, is its only section. */
    private RunningHead of(Entry entry, String subject, ReportHead head) {
        StateWording states = new StateWording(messages, formats);
        String round = messages.get(
                "report.html.round", SafeText.of(entry.profile().round().name(), LONGEST_ROUND));
        String less = states.lessThanFull(entry);
        return new RunningHead(
                subject,
                head.frameworkTitle(),
                less.isEmpty() ? round : round + " · " + less,
                states.of(entry).toUpperCase(messages.getLocale()),
                Status.tone(entry),
                messages.get("print.as-of", date(head)));
    }

    private String date(ReportHead head) {
        return new MadeWording(messages, formats).date(head.edition());
    }

    /** The title names the kind of report: a folder full of them is told apart by it. */
    private byte[] file(
            ReportHead head, RunningHead running, String state, String title, Consumer<PdfWriter> chapters) {
        try (PdfFile file = new PdfFile(new PaperTones())) {
            Paper paper = Paper.of(messages.getLocale());
            Flow flow = new Flow(file, paper, new Composer(messages.getLocale()), running);
            chapters.accept(new PdfWriter(flow, paper, messages, formats, head, state));
            flow.finish((number, last) -> messages.get("print.page", number, last));
            return file.bytes(new PdfFile.About(
                    plain(title),
                    plain(head.frameworkTitle()),
                    new MadeWording(messages, formats).program(head.edition()),
                    head.edition().madeOn(),
                    messages.getLocale()));
        }
    }

    private static String plain(String text) {
        return String.join(" ", List.of(SafeText.of(text, LONGEST_TITLE).split("\\s+")));
    }
}
