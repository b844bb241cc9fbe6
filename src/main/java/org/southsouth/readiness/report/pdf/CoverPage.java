package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;
import org.southsouth.readiness.report.model.MadeWording;
import org.southsouth.readiness.report.model.ReviewWording;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Composer;
import org.southsouth.readiness.report.pdf.page.PdfColumn;
import org.southsouth.readiness.report.pdf.page.Table;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;
import org.southsouth.readiness.report.pdf.text.Span;
import org.southsouth.readiness.words.Messages;

/** Whose report this is, how far it can be relied on, from when and by whom; and what stands on which page. */
final class CoverPage {
    private static final double BEGIN = 46;
    private static final double LABEL = 44.75;
    private static final double PAGE_NUMBER = 10;
    private static final int MOST_LINES = 4;

    private final PdfWriter pen;
    private final Messages messages;
    private final ScorecardReport report;
    private final Status status;
    private final List<Chapter> chapters = new ArrayList<>();
    private double contents;

    /** {@code y}: how far down the page it begins. */
    private record Chapter(String title, int page, double y) {}

    CoverPage(PdfWriter pen, ScorecardReport report, Status status) {
        this.pen = pen;
        this.messages = pen.messages();
        this.report = report;
        this.status = status;
    }

    private record Place(PdfPage page, Tag list) {}

    private @Nullable Place place;

    void write() {
        pen.flow().start(pen.around(""), pen.paper());
        pen.flow().goTo(BEGIN);
        pen.flow().paragraph(TextStyle.LEAD, report.head().frameworkTitle());
        pen.flow().space(1);
        pen.flow().title(TextStyle.KEY_FIGURE, report.subject(), pen.flow().width());
        pen.flow().space(3);
        pen.flow().paragraph(TextStyle.VERDICT, status.round());
        pen.flow().space(9);
        pen.flow().notice(status.firstNotice());
        pen.flow().space(6);
        facts();
        pen.flow().heading(pen.word("print.contents"), "", 10);
        contents = pen.flow().y() + 1;
        place = new Place(pen.flow().page(), pen.flow().tag(Tag.Role.LIST));
    }

    private void facts() {
        Profile profile = report.entry().profile();
        MadeWording made = new MadeWording(messages, pen.formats());
        Table table = new Table(
                pen.flow(),
                List.of(
                        PdfColumn.of(pen.word("print.cover.what"), LABEL),
                        PdfColumn.of(pen.word("print.cover.value"), pen.flow().width() - LABEL)),
                "");
        fact(table, "report.xlsx.line.state", status.word());
        report.signOff()
                .ifPresent(signOff ->
                        fact(table, "print.cover.validated", new ReviewWording(messages, pen.formats()).date(signOff)));
        report.signOff()
                .ifPresent(signOff ->
                        fact(table, "print.sign-off.code", new ReviewWording(messages, pen.formats()).code(signOff)));
        fact(table, "print.cover.date", made.date(report.head().edition()));
        fact(
                table,
                "report.xlsx.line.framework",
                messages.get(
                        "report.xlsx.framework",
                        report.head().frameworkTitle(),
                        report.head().framework().version()));
        fact(table, "report.xlsx.line.depth", status.depth());
        fact(table, "report.xlsx.line.lead", profile.leadBody());
        fact(table, "report.xlsx.line.made", made.program(report.head().edition()));
        fact(table, "report.xlsx.line.notice", pen.notice());
        table.draw();
    }

    private void fact(Table table, String label, String value) {
        if (!value.isBlank()) {
            table.row(
                    table.text(0, TextStyle.TABLE, TextStyle.TABLE.of(pen.word(label), Tone.MUTED)),
                    table.text(1, TextStyle.TABLE, MOST_LINES, TextStyle.TABLE.of(value)));
        }
    }

    /** One that begins here. */
    void chapter(String title) {
        chapters.add(new Chapter(title, pen.flow().number(), pen.flow().y()));
    }

    /** One that begins at the top of the next page. */
    void next(String title) {
        chapters.add(new Chapter(title, pen.flow().number() + 1, 0));
    }

    /** The contents, when every chapter has its page. */
    void finish() {
        if (place == null) {
            return;
        }
        double y = contents;
        for (Chapter chapter : chapters) {
            Tag item = place.list().add(Tag.Role.ITEM).add(Tag.Role.ITEM_BODY).add(Tag.Role.LINK);
            TextBlock title = pen.composer()
                    .text(
                            TextStyle.BODY,
                            List.of(TextStyle.BODY.of(chapter.title())),
                            pen.paper().liveWidth() - PAGE_NUMBER,
                            Align.START,
                            1);
            title.draw(place.page(), 0, y, item);
            Span number = new Span(
                    Integer.toString(chapter.page()),
                    Type.bold(TextStyle.BODY.type().size()),
                    Tone.INK);
            pen.composer()
                    .text(TextStyle.BODY, List.of(number), PAGE_NUMBER, Align.END, Composer.ANY)
                    .draw(place.page(), pen.paper().liveWidth() - PAGE_NUMBER, y, item);
            place.page()
                    .link(
                            item,
                            new PdfPage.Place(0, y, pen.paper().liveWidth(), title.height()),
                            pen.flow().page(chapter.page()),
                            chapter.y(),
                            messages.get("print.contents.link", chapter.title(), chapter.page()));
            y += title.height() + 0.6;
        }
    }
}
