package org.southsouth.readiness.report.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.model.CardsReport;
import org.southsouth.readiness.report.model.MadeWording;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.report.paper.PaperTones;
import org.southsouth.readiness.report.pdf.file.Paper;
import org.southsouth.readiness.report.pdf.file.PdfFile;
import org.southsouth.readiness.report.pdf.page.Composer;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.PageText;
import org.southsouth.readiness.report.pdf.page.PdfColumn;
import org.southsouth.readiness.report.pdf.page.RunningHead;
import org.southsouth.readiness.report.pdf.page.Table;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;
import org.southsouth.readiness.report.pdf.text.LineOfText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Cards as PDF, each on a page of its own; one that is very long goes on. */
public final class PdfCards {
    private static final double LABEL = 42;
    /** The longest text without line ends takes fewer. */
    private static final int MOST_LINES = 120;
    /** A longer text is parted, so that it can go on on the next page. */
    private static final int PART = 18;

    private static final int LONGEST_TITLE = 200;
    private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n");

    private final Messages messages;
    private final Formats formats;

    public PdfCards(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** Takes at least one card. */
    public byte[] write(CardsReport report) {
        String date = new MadeWording(messages, formats).date(report.edition());
        RunningHead head =
                new RunningHead(messages.getString("common.app.name"), report.title(), "", "", Tone.INK, date);
        try (PdfFile file = new PdfFile(new PaperTones())) {
            Paper paper = Paper.of(messages.getLocale());
            Flow flow = new Flow(file, paper, new Composer(messages.getLocale()), head);
            for (CardsReport.CardPage page : report.pages()) {
                flow.start(new PageText(page.kicker(), List.of(TextStyle.SMALL.of(report.notice()))), paper);
                card(flow, page);
            }
            flow.finish((number, last) -> messages.get("print.page", number, last));
            return file.bytes(new PdfFile.About(
                    title(report),
                    report.title(),
                    new MadeWording(messages, formats).program(report.edition()),
                    report.edition().madeOn(),
                    messages.getLocale()));
        }
    }

    /** Of one card its own. */
    private String title(CardsReport report) {
        int count = report.pages().size();
        String title = count == 1 ? report.pages().get(0).title() : messages.get("card.count", count);
        return SafeText.of(title, LONGEST_TITLE).replaceAll("\\s+", " ");
    }

    private void card(Flow flow, CardsReport.CardPage page) {
        flow.paragraph(TextStyle.LEAD, page.kicker());
        flow.title(TextStyle.TITLE, page.title(), flow.width());
        flow.space(3);
        for (String words : page.notices()) {
            flow.notice(List.of(TextStyle.BODY.of(words)));
            flow.space(2);
        }
        table(flow, "card.head.story", page.story(), TextStyle.BODY);
        flow.space(4);
        table(flow, "card.head.facts", page.facts(), TextStyle.LIST);
    }

    private void table(Flow flow, String head, List<CardsReport.Line> lines, TextStyle style) {
        if (lines.isEmpty()) {
            return;
        }
        Table table = new Table(
                flow,
                List.of(PdfColumn.of(messages.getString(head), LABEL), PdfColumn.of("", flow.width() - LABEL)),
                "");
        for (CardsReport.Line line : lines) {
            rows(table, style, line);
        }
        table.draw();
    }

    private void rows(Table table, TextStyle style, CardsReport.Line line) {
        TextBlock whole = table.text(1, style, MOST_LINES, style.of(dense(line.text())));
        int count = whole.lines().size();
        for (int from = 0; from < count; from += PART) {
            List<LineOfText> part = whole.lines().subList(from, Math.min(count, from + PART));
            table.row(
                    from == 0
                            ? table.text(0, style, 3, style.bold(line.label()))
                            : table.text(
                                    0, TextStyle.SMALL, 1, TextStyle.SMALL.of(messages.getString("print.continued"))),
                    new TextBlock(part, style, whole.width(), whole.align()));
        }
    }

    /** Never more than one empty line after another. */
    private static String dense(String text) {
        return BLANK_LINES.matcher(SafeText.of(text).strip()).replaceAll("\n\n");
    }
}
